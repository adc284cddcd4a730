package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Any;
import io.actionregistry.conformance.harness.CaseResult;
import io.actionregistry.conformance.harness.ResultSet;
import io.actionregistry.conformance.harness.SuiteResults;
import io.actionregistry.conformance.harness.TestResult;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportTest {
  private static final TestResult VALID = TestResult.newBuilder().setSuccess(true).build();

  private static final SuiteRun RUN =
      SuiteRun.of(
          ResultSet.newBuilder()
              .addSuites(
                  SuiteResults.newBuilder()
                      .setName("zoo")
                      .addCases(test("b", VALID))
                      .addCases(test("a", TestResult.newBuilder().setRuntimeError("e").build())))
              .addSuites(
                  SuiteResults.newBuilder()
                      .setName("ape")
                      .addCases(
                          test("c", TestResult.newBuilder().setCompilationError("e").build())))
              .build(),
          input -> VALID);

  private static CaseResult test(String name, TestResult wanted) {
    return CaseResult.newBuilder()
        .setName(name)
        .setWanted(wanted)
        .setInput(Any.newBuilder().setTypeUrl("host/p.M"))
        .build();
  }

  @Test
  void a_table_counts_by_suite_and_expected_outcome() {
    String report = Report.of(RUN);

    assertTrue(
        report.endsWith(
            """
            1 of 3 cases pass, 33.3 %; passed / cases by expected outcome:

            | suite | valid | violations | compilation error | run-time error | all |
            |---|--:|--:|--:|--:|--:|
            | ape | – | – | 0 / 1 | – | 0 / 1 |
            | zoo | 1 / 1 | – | – | 0 / 1 | 1 / 2 |
            | **all** | 1 / 1 | – | 0 / 1 | 0 / 1 | 1 / 3 |
            """),
        report);
  }

  @Test
  void failures_are_listed_in_order_with_their_type() {
    assertEquals(
        List.of(
            "ape | c | p.M | wanted compilation error 'e', got valid",
            "zoo | a | p.M | wanted run-time error 'e', got valid"),
        RUN.failures());
  }
}
