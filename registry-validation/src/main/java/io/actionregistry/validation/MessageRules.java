package io.actionregistry.validation;

/** The rules on one message; generated code implements it. Thread-safe. */
@FunctionalInterface
public interface MessageRules {
  /** Rules that hold for every message. */
  MessageRules NONE = (message, violations) -> {};

  /** Adds what is wrong with a message to the violations, which stand at that message. */
  void check(MessageValue message, Violations violations);
}
