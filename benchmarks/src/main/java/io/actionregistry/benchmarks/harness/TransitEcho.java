package io.actionregistry.benchmarks.harness;

import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.TransitValues;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The bare echo that the harness is measured against: each frame is decoded, encoded again and sent
 * back, and nothing else happens.
 */
public final class TransitEcho {
  private static final int BUFFER = 1 << 16;

  private TransitEcho() {}

  /** Echoes until the input ends. */
  public static void main(String[] args) throws IOException {
    InputStream in = new BufferedInputStream(System.in, BUFFER);
    OutputStream out = new BufferedOutputStream(System.out, BUFFER);
    byte[] frame = Frames.read(in);
    while (frame != null) {
      Frames.write(out, TransitValues.encode(TransitValues.decode(frame)));
      if (in.available() == 0) {
        out.flush();
      }
      frame = Frames.read(in);
    }
    out.flush();
  }
}
