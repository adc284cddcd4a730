package io.actionregistry.benchmarks.harness;

import com.cognitect.transit.TransitFactory;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.TransitValues;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The bare echo that the harness is measured against: each frame is decoded, encoded again and sent
 * back, and nothing else happens.
 */
public final class TransitEcho {
  /** Decodes and encodes as transit-java's documentation shows it. */
  static final String FACTORIES = "factories";

  /** Decodes and encodes as the harness does, with what the factories make kept. */
  static final String KEPT = "kept";

  private static final int BUFFER = 1 << 16;

  private TransitEcho() {}

  /**
   * Echoes until the input ends.
   *
   * @param args one of {@link #FACTORIES} and {@link #KEPT}
   */
  public static void main(String[] args) throws IOException {
    boolean kept = args[0].equals(KEPT);
    InputStream in = new BufferedInputStream(System.in, BUFFER);
    OutputStream out = new BufferedOutputStream(System.out, BUFFER);
    byte[] frame = Frames.read(in);
    while (frame != null) {
      Frames.write(out, kept ? TransitValues.encode(TransitValues.decode(frame)) : again(frame));
      if (in.available() == 0) {
        out.flush();
      }
      frame = Frames.read(in);
    }
    out.flush();
  }

  private static byte[] again(byte[] frame) {
    Object value =
        TransitFactory.reader(TransitFactory.Format.MSGPACK, new ByteArrayInputStream(frame))
            .read();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TransitFactory.writer(TransitFactory.Format.MSGPACK, bytes).write(value);
    return bytes.toByteArray();
  }
}
