package io.actionregistry.validation;

/** Leaves a check early; has no stack trace, and never leaves the validator. */
abstract class ControlFlow extends RuntimeException {
  ControlFlow() {
    super(null, null, false, false);
  }
}
