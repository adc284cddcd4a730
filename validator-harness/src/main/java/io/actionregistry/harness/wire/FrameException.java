package io.actionregistry.harness.wire;

import java.io.IOException;

/**
 * What came is no frame, or what should go does not fit into one. Nothing after it can be read: the
 * place where the next frame begins is lost.
 */
public final class FrameException extends IOException {
  private final boolean atEnd;

  FrameException(String message, boolean atEnd) {
    super(message);
    this.atEnd = atEnd;
  }

  /**
   * Whether all that is wrong is that the stream ended, as it does when the other side is killed as
   * it writes.
   */
  public boolean atEnd() {
    return atEnd;
  }
}
