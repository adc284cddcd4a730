package io.actionregistry.harness.wire;

import org.jspecify.annotations.Nullable;

/**
 * A frame's bytes are no message, or a value cannot be put into one. The frames around it are not
 * affected.
 */
public final class WireException extends RuntimeException {
  WireException(String message) {
    super(message);
  }

  WireException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
