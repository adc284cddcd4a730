package io.actionregistry.harness.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.Difference;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.harness.matrix.ShapeFault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

final class ComparisonTest {
  private static final String ACTION = "rotary-rotate-to-ndc";
  private static final Map<String, Object> RIGHT = Map.of("channel", "heat", "x", 0.5, "y", -1);
  private static final Map<String, Object> TOO_FAR = Map.of("channel", "heat", "x", 1.5, "y", -1);
  private static final FieldRule X = new FieldRule("rotary.rotate_to_ndc.x", "float.gte_lte");
  private static final Expectation.Rule X_REFUSED = new Expectation.Rule(Set.of(X));
  private static final Outcome VALID = new Outcome.Valid();
  private static final String JSON =
      """
      {"protocol_version": 1, "rotary": {"rotate_to_ndc": {
        "channel": "JON_GUI_DATA_VIDEO_CHANNEL_HEAT", "x": 0.5, "y": -1.0}}}
      """;

  private final Comparison comparison =
      new Comparison(ActionRegistry.registry(), new Validation().create(ActionRegistry.registry()));

  private static Case of(Map<String, Object> params, Expectation expected) {
    return new Case("id", CaseClass.VALUE, ACTION, params, "x", expected);
  }

  private static Reply reply(Outcome outcome) {
    return new Reply(outcome, outcome, "", outcome.equals(VALID) ? JSON : null);
  }

  private List<String> reasons(Case one, Reply reply) {
    return comparison.compare(one, reply).reasons();
  }

  @Test
  void what_is_expected_of_both_sides_and_said_by_both_agrees() {
    assertEquals(List.of(), reasons(of(RIGHT, new Expectation.Valid()), reply(VALID)));
    assertEquals(List.of(), reasons(of(TOO_FAR, X_REFUSED), reply(X_REFUSED.protovalidate())));
  }

  @Test
  void a_difference_that_is_predicted_agrees() {
    Map<String, Object> unknown = Map.of("channel", "heat", "x", 0.5, "y", -1, "z", 0);
    Case one =
        of(
            unknown,
            new Expectation.Stricter(
                Set.of(new ShapeFault(Difference.UNKNOWN_PARAMETER, "z")),
                new Outcome.NotBuilt(Set.of(BuildError.UNKNOWN_PARAMETER, BuildError.NULL))));
    Outcome said = new Outcome.NotBuilt(Set.of(BuildError.UNKNOWN_PARAMETER));
    assertEquals(List.of(), reasons(one, reply(said)));
    Outcome other = new Outcome.NotBuilt(Set.of(BuildError.WRONG_TYPE));
    assertEquals(
        List.of(
            "protovalidate: expected not built: unknown-parameter or null, said not built:"
                + " wrong-type"),
        reasons(one, reply(other)));
  }

  @Test
  void a_difference_that_is_not_predicted_disagrees() {
    assertEquals(
        List.of("registry: expected valid, said y [missing-parameter]"),
        reasons(of(Map.of("channel", "heat", "x", 0.5), new Expectation.Valid()), reply(VALID)));
  }

  @Test
  void each_side_is_held_against_what_is_expected() {
    assertEquals(
        List.of(
            "registry: expected valid, said rotary.rotate_to_ndc.x [float.gte_lte]",
            "tables: x: the effective range says otherwise of 1.5",
            "tables: x: the declared range says otherwise of 1.5"),
        reasons(of(TOO_FAR, new Expectation.Valid()), reply(VALID)));
    assertEquals(
        List.of("protovalidate: expected rotary.rotate_to_ndc.x [float.gte_lte], said valid"),
        reasons(of(TOO_FAR, X_REFUSED), reply(VALID)));
  }

  @Test
  void both_modes_of_protovalidate_have_to_say_the_same() {
    Reply reply = new Reply(X_REFUSED.protovalidate(), VALID, "", null);
    assertEquals(
        List.of(
            "protovalidate: by default it says valid, by CEL rotary.rotate_to_ndc.x"
                + " [float.gte_lte]"),
        reasons(of(TOO_FAR, X_REFUSED), reply));
  }

  @Test
  void where_agreement_alone_is_expected_both_have_to_say_the_same() {
    Expectation open = new Expectation.Agreement(Set.of());
    assertEquals(List.of(), reasons(of(RIGHT, open), reply(VALID)));
    assertEquals(
        List.of(
            "registry: expected rotary.rotate_to_ndc.x [float.gte_lte], said valid",
            "protobuf JSON: there is none"),
        reasons(of(RIGHT, open), reply(X_REFUSED.protovalidate())));
    Expectation known = new Expectation.Agreement(Set.of(X));
    assertEquals(List.of(), reasons(of(TOO_FAR, known), reply(X_REFUSED.protovalidate())));
    assertEquals(
        List.of(
            "registry: expected rotary.rotate_to_ndc.x [float.gte_lte], said valid",
            "tables: x: the effective range says otherwise of 0.5",
            "tables: x: the declared range says otherwise of 0.5",
            "protovalidate: expected rotary.rotate_to_ndc.x [float.gte_lte] at least, said valid"),
        reasons(of(RIGHT, known), reply(VALID)));
  }

  @Test
  void a_rule_that_failed_is_a_reason_unless_the_registry_has_looked_at_no_rule() {
    Reply failed = new Reply(VALID, VALID, "runtime-error: division by zero", null);
    Expectation open = new Expectation.Agreement(Set.of());
    assertEquals(
        List.of(
            "protovalidate: a rule failed: runtime-error: division by zero",
            "protobuf JSON: there is none"),
        reasons(of(RIGHT, open), failed));
    assertEquals(
        List.of(),
        reasons(
            of(
                Map.of("channel", "heat", "x", 0.5),
                new Expectation.Stricter(
                    Set.of(new ShapeFault(Difference.MISSING_PARAMETER, "y")),
                    new Outcome.AtLeast(Set.of()))),
            failed));
  }

  @Test
  void a_rule_that_failed_is_a_reason() {
    assertEquals(
        List.of("protovalidate: a rule failed: runtime-error: division by zero"),
        reasons(
            of(RIGHT, new Expectation.Valid()),
            new Reply(VALID, VALID, "runtime-error: division by zero", JSON)));
  }

  @Test
  void the_message_that_protobuf_made_has_the_values_that_were_given() {
    Case one = of(RIGHT, new Expectation.Valid());
    assertEquals(List.of(), reasons(one, new Reply(VALID, VALID, "", JSON)));
    assertEquals(
        List.of(
            "protobuf JSON: y: given -1, it is 1.0",
            "protobuf JSON: the message has 'z', which has no definition"),
        reasons(one, new Reply(VALID, VALID, "", JSON.replace("-1.0", "1.0, \"z\": 0"))));
    assertEquals(
        List.of(
            "protobuf JSON: channel: given heat, it is \"JON_GUI_DATA_VIDEO_CHANNEL_DAY\"",
            "protobuf JSON: x: given 0.5, it is 0.50000006"),
        reasons(
            one,
            new Reply(VALID, VALID, "", JSON.replace("HEAT", "DAY").replace("0.5", "0.50000006"))));
    assertEquals(
        List.of("protobuf JSON: there is none"), reasons(one, new Reply(VALID, VALID, "", null)));
    assertEquals(
        List.of("protobuf JSON: it has no rotary.rotate_to_ndc"),
        reasons(one, new Reply(VALID, VALID, "", "{}")));
    List<String> reasons = reasons(one, new Reply(VALID, VALID, "", "{"));
    assertEquals(1, reasons.size());
    assertTrue(reasons.get(0).startsWith("protobuf JSON: it is no JSON: "), reasons.get(0));
  }
}
