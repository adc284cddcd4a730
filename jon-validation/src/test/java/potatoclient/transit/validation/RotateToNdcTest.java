package potatoclient.transit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import potatoclient.transit.ActionRegistry;

/** One command in full: what is valid, and what each violation says. */
class RotateToNdcTest {
  private static final Validator VALIDATOR = new Validation().create(ActionRegistry.registry());

  @Test
  void a_command_within_its_limits_is_valid() {
    Verdict verdict =
        VALIDATOR.check("rotary-rotate-to-ndc", Map.of("channel", "heat", "x", 0.5, "y", -1.0));
    assertTrue(verdict.isValid(), verdict::getMessage);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      textBlock =
          """
          valid                  | heat        | 0.5        | -0.5 | valid
          boundary exact         | day         | 1          | -1   | valid
          rounds to the boundary | day         | 1.00000005 | 0    | valid
          invalid channel        | hot         | 0          | 0    | channel wrong-type
          excluded channel       | unspecified | 0          | 0    | channel enum.not_in
          x out of range         | heat        | 1.5        | 0    | x float.gte_lte
          y out of range         | heat        | 0          | -2   | y float.gte_lte
          boundary over          | heat        | 1.0001     | 0    | x float.gte_lte
          not a number           | heat        | NaN        | 0    | x not-representable
          null                   | null        | 0          | 0    | channel null-value
          """)
  void every_case_of_the_matrix_has_its_verdict(
      String name, String channel, double x, double y, String expected) {
    Map<String, Object> params = new HashMap<>(Map.of("x", x, "y", y));
    params.put("channel", channel);
    assertEquals(expected, text(VALIDATOR.check("rotary-goto-ndc", params)), name);
  }

  @Test
  void parameters_may_neither_be_missing_nor_of_another_type_nor_too_many() {
    assertEquals(
        "channel missing-parameter",
        text(VALIDATOR.check("rotary-goto-ndc", Map.of("x", 0, "y", 0))));
    assertEquals(
        "x wrong-type, z unknown-parameter",
        text(
            VALIDATOR.check(
                "rotary-goto-ndc",
                new TreeMap<>(Map.of("channel", "heat", "x", "0", "y", 0, "z", 0)))));
    assertEquals(" wrong-type", text(VALIDATOR.check("rotary-goto-ndc", List.of("heat", 0, 0))));
  }

  private static String text(Verdict verdict) {
    return verdict.isValid()
        ? "valid"
        : verdict.getViolations().stream()
            .map(violation -> violation.getParam() + " " + violation.getRuleId())
            .collect(Collectors.joining(", "));
  }

  @Test
  void every_broken_rule_is_a_violation_of_its_own() {
    Verdict verdict =
        VALIDATOR.check(
            "rotary-rotate-to-ndc", Map.of("channel", "unspecified", "x", 1.5, "y", -1.0));

    assertEquals(
        "[channel enum.not_in, x float.gte_lte]",
        verdict.getViolations().stream()
            .map((Violation v) -> v.getField() + " " + v.getRuleId())
            .toList()
            .toString());
  }
}
