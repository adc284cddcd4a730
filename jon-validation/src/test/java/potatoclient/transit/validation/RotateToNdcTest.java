package potatoclient.transit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
