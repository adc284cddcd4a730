package io.actionregistry.validation;

import io.actionregistry.validation.cel.CelException;

/** Tells what callers' objects may throw from what has to get through. */
final class Failures {
  private Failures() {}

  /** What is said about a rule that failed; nothing that may repeat what must not be shown. */
  static String message(Throwable thrown, MessageShape shape) {
    rethrowUnlessHarmless(thrown);
    if (thrown instanceof StackOverflowError) {
      return "the rules on " + shape + " need more stack than there is";
    }
    String name = thrown.getClass().getName();
    if (Redaction.appliesWithin(shape)) {
      return "a rule on " + shape + " failed; how is not shown";
    }
    String message = String.valueOf(thrown.getMessage());
    return thrown instanceof CelException ? message : name + ": " + message;
  }

  /** Returns unless a check is being left on purpose, or the virtual machine is in trouble. */
  static void rethrowUnlessHarmless(Throwable thrown) {
    if (thrown instanceof ControlFlow control) {
      throw control;
    }
    if (thrown instanceof VirtualMachineError trouble && !(thrown instanceof StackOverflowError)) {
      throw trouble;
    }
  }
}
