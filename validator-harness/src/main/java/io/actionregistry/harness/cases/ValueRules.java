package io.actionregistry.harness.cases;

import java.util.function.Consumer;

/** The standard rules on one value. */
interface ValueRules {
  /** No rules. */
  ValueRules NONE = (value, broken) -> true;

  /**
   * Tells the ids of rules that a value breaks.
   *
   * @param value in canonical form
   * @param broken gets the ids
   * @return false if that cannot be told for this value
   */
  boolean check(Object value, Consumer<String> broken);

  /** Whether a value is known to keep all rules. */
  default boolean admits(Object value) {
    boolean[] wrong = new boolean[1];
    return check(value, id -> wrong[0] = true) && !wrong[0];
  }
}
