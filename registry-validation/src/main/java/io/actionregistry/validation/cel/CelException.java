package io.actionregistry.validation.cel;

/**
 * An error in the sense of CEL: an overflow, a missing key, an argument that has no overload.
 *
 * <p>Has no stack trace: expressions absorb such errors in the normal course of events.
 */
public final class CelException extends RuntimeException {
  /**
   * An error.
   *
   * @param message what CEL's own implementations say: {@code divide by zero}
   */
  public CelException(String message) {
    super(message, null, false, false);
  }
}
