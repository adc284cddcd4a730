package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.conformance.harness.ResultSet;
import io.actionregistry.conformance.harness.TestResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the comparison against validators of which it is known how well they do. */
final class ControlTest {
  private static final int CASES = 2_872;
  private static final int VALID = 1_604;

  @ParameterizedTest(name = "native rules: {0}")
  @ValueSource(booleans = {true, false})
  void protovalidate_itself_passes_all_cases(boolean nativeRules) {
    ResultSet suite = SuiteFile.read();

    SuiteRun run =
        SuiteRun.of(suite, new Protovalidate(Schemas.link(ResultSets.files(suite)), nativeRules));

    assertEquals(List.of(), run.failures());
    assertEquals(CASES, run.passed());
  }

  @Test
  void a_validator_that_accepts_everything_passes_what_is_valid_and_nothing_else() {
    TestResult valid = TestResult.newBuilder().setSuccess(true).build();

    SuiteRun run = SuiteRun.of(SuiteFile.read(), input -> valid);

    assertEquals(VALID, run.passed());
    assertEquals(CASES - VALID, run.failures().size());
  }

  @Test
  void a_validator_that_answers_nothing_passes_nothing() {
    TestResult nothing = TestResult.getDefaultInstance();

    assertEquals(0, SuiteRun.of(SuiteFile.read(), input -> nothing).passed());
  }
}
