package io.actionregistry.conformance;

import com.google.protobuf.Any;
import io.actionregistry.conformance.harness.TestResult;

/** A validator that takes the suite. */
@FunctionalInterface
interface Candidate {
  /**
   * Validates an input.
   *
   * @param input a message with its type
   * @return what came of it; never throws for a message, whatever it holds
   */
  TestResult test(Any input);
}
