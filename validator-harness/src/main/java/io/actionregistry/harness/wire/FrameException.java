package io.actionregistry.harness.wire;

import java.io.IOException;

/**
 * What came is no frame, or what should go does not fit into one. Nothing after it can be read: the
 * place where the next frame begins is lost.
 */
public final class FrameException extends IOException {
  FrameException(String message) {
    super(message);
  }
}
