package io.actionregistry.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.FieldType;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.Step;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RegistryValidatorTest {
  private static final RegistryValidator VALIDATOR =
      RegistryValidator.of(TestSchema.REGISTRY, Rules.TABLE);

  private static String check(String message, String edn) {
    return text(VALIDATOR.checkMessage(message, Edn.read(edn)));
  }

  private static String text(Verdict verdict) {
    return verdict.getViolations().stream()
        .map(
            v ->
                String.join(
                    " | ",
                    v.getRuleId() + (v.isForKey() ? " for key" : ""),
                    v.getField().toString(),
                    v.getParam(),
                    String.valueOf(v.getValue()),
                    v.getMessage(),
                    v.getExplanation()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void parameters_that_keep_the_rules_are_valid_under_every_name_of_the_action() {
    Map<String, Double> params = Map.of("latitude", 90.0, "longitude", 0.0);
    assertEquals(Verdict.valid(), VALIDATOR.check("position-set", params));
    assertEquals(Verdict.valid(), VALIDATOR.checkFirst("goto", params));
    assertTrue(VALIDATOR.isValid(Edn.read(":position-set"), params));
    assertTrue(VALIDATOR.isValid("ping", null));
    assertTrue(VALIDATOR.isValid("by-hand", Map.of("where", "here")));
    assertFalse(VALIDATOR.isValid("by-hand", Map.of("speed", 1)));
    assertFalse(VALIDATOR.isValid("ping", Map.of("a", 1)));
  }

  @Test
  void a_number_out_of_range_says_what_is_allowed_and_what_is_nearest() {
    assertEquals(
        "double.gte_lte | latitude | latitude | 91.5 | must be greater than or equal to -90 and"
            + " less than or equal to 90 | 91.5 is given, but -90 ≤ value ≤ 90 deg is needed. The"
            + " nearest is 90.",
        check("t.Position", "{:latitude 91.5, :longitude 0}"));
    Violation violation =
        VALIDATOR
            .check("position-set", Map.of("latitude", -1000, "longitude", 0))
            .getViolations()
            .get(0);
    assertEquals("rule", violation.getKind());
    assertEquals("double.gte", violation.getRule().toString());
    assertEquals("{double.gte=-90.0, double.lte=90.0}", violation.getBound().toString());
  }

  @Test
  void items_keys_and_values_have_places_of_their_own() {
    assertEquals(
        """
        repeated.max_items | samples | samples | [1.0, 2.0, 3.0, 360.0] | must have at most 3 items | 4 items are given, but at most 3 items are allowed.
        float.gte_lt | samples[3] | samples[3] | 360.0 | must be in range | 360 is given, but 0 ≤ item < 360 is needed. The nearest is 359.99997.
        double.gte_lte | positions[0].latitude | positions[0].latitude | -91.0 | must be greater than or equal to -90 and less than or equal to 90 | -91 is given, but -90 ≤ value ≤ 90 deg is needed. The nearest is -90.
        string.min_len for key | by_name["a"] | by-name["a"] | a | must be at least 2 characters | The key "a" is given, but it must be at least 2 characters.
        double.gte_lte | by_name["a"].latitude | by-name["a"].latitude | 100.0 | must be greater than or equal to -90 and less than or equal to 90 | 100 is given, but -90 ≤ value ≤ 90 deg is needed. The nearest is 90.
        bool.const | by_flag[true] | by-flag[true] | false | computed: must equal true | false is given: computed: must equal true.""",
        check(
            "t.Lists",
            "{:samples [1 2 3 359.99999], :positions [{:latitude -91, :longitude 0}],"
                + " :by-name {\"a\" {:latitude 100, :longitude 0}}, :by-flag {true false}}"));
  }

  @Test
  void enums_are_shown_by_name_and_offer_what_the_rules_admit() {
    assertEquals(
        "enum.not_in | channel | channel | unspecified | must not be in list [0] |"
            + " \"unspecified\" is given, but 'heat' or 'day' is needed.",
        check("t.Scalars", "{:channel :unspecified}"));
  }

  @Test
  void oneofs_and_messages_have_violations_of_their_own() {
    assertEquals(
        "required | which | which | null | exactly one field is required | One of 'first' or"
            + " 'second-one' has to be given.",
        check("t.Choice", "{}"));
    assertEquals(
        "node.own | left | left | null | -1 is negative | -1 is negative.",
        check("t.Node", "{:left {:value -1}}"));
    assertEquals(
        """
        node.own |  |  | null | -6 is negative | -6 is negative.
        node.own | value | value | -6 | far too low | -6 is given: far too low.""",
        check("t.Node", "{:value -6}"));
  }

  @Test
  void rules_see_only_what_has_the_right_shape() {
    Verdict verdict = VALIDATOR.check("position-set", Map.of("latitude", 1000));
    assertEquals(1, verdict.getViolations().size());
    assertEquals("missing-parameter", verdict.getViolations().get(0).getRuleId());
    assertEquals("shape", verdict.getViolations().get(0).getKind());
  }

  @Test
  void the_first_violation_may_be_enough() {
    Map<String, Object> params = Map.of("samples", List.of(-1, -2, -3, -4));
    assertEquals(5, VALIDATOR.checkMessage("t.Lists", params).getViolations().size());
    Map<String, Object> wrong = Map.of("latitude", "a", "longitude", "b");
    assertEquals(2, VALIDATOR.check("position-set", wrong).getViolations().size());
    assertEquals(1, VALIDATOR.checkFirst("position-set", wrong).getViolations().size());
    assertEquals(
        "double.gte_lte",
        VALIDATOR
            .checkFirst("goto", Map.of("latitude", 91, "longitude", 0))
            .getViolations()
            .get(0)
            .getRuleId());
  }

  @Test
  void an_unknown_action_or_message_is_a_violation_that_suggests_others() {
    assertEquals(
        "unknown-action |  |  | positionset | there is no such action | There is no action"
            + " 'positionset'. Did you mean 'position-set'?",
        text(VALIDATOR.check("positionset", Map.of())));
    assertEquals(
        "unknown-action |  |  | null | there is no such action | There is no action 5.",
        text(VALIDATOR.check(5, Map.of())));
    assertEquals(
        "unknown-action |  |  | t.Nod | there is no such message | There is no message 't.Nod'."
            + " Did you mean 't.Node'?",
        text(VALIDATOR.checkMessage("t.Nod", Map.of())));
    assertFalse(VALIDATOR.isValid(null, null));
    assertFalse(VALIDATOR.checkMessage(null, null).isValid());
    assertEquals("invalid", VALIDATOR.checkFirst("", null).getStatus());
  }

  @Test
  void a_rule_that_fails_is_a_verdict() {
    assertEquals(
        new Verdict.RuntimeError("integer overflow"),
        VALIDATOR.checkMessage("t.Node", Map.of("value", 13)));
    assertEquals(
        new Verdict.RuntimeError("java.lang.ClassCastException: not generated right"),
        VALIDATOR.checkMessage("t.Node", Map.of("value", 14)));
    assertEquals(
        new Verdict.RuntimeError("the rules on message t.Node need more stack than there is"),
        VALIDATOR.checkMessage("t.Node", Map.of("value", 15)));
  }

  @Test
  void no_verdict_is_possible_on_what_can_hold_a_message_with_a_broken_rule() {
    RegistryValidator validator =
        RegistryValidator.of(
            TestSchema.REGISTRY,
            RuleTable.builder().uncompilable("t.Position", "double rules on a string").build());
    Verdict expected = new Verdict.CannotCompile("double rules on a string");
    assertEquals(expected, validator.check("goto", Map.of()));
    assertEquals(expected, validator.checkMessage("t.Lists", Map.of()));
    assertEquals(Verdict.valid(), validator.checkMessage("t.Node", Map.of()));
    assertFalse(validator.isValid("goto", Map.of("latitude", 1, "longitude", 1)));
  }

  @Test
  void the_time_is_read_once_and_from_the_clock_given() {
    Clock clock = Clock.fixed(Instant.ofEpochSecond(99), ZoneOffset.UTC);
    RegistryValidator fixed = VALIDATOR.withClock(clock);
    assertTrue(fixed.checkMessage("t.Node", Map.of("value", 99)).isValid());
    assertFalse(VALIDATOR.checkMessage("t.Node", Map.of("value", 99)).isValid());
    Violations violations =
        new Violations(
            MessageShape.of(TestSchema.REGISTRY, "t.Node").empty(),
            Rules.TABLE,
            Clock.systemUTC(),
            1);
    assertEquals(violations.now(), violations.now());
  }

  @Test
  void no_more_violations_are_kept_than_the_limit_says() {
    Map<String, Object> params = Map.of("samples", Collections.nCopies(50, "x"));
    RegistryValidator ten = VALIDATOR.withLimits(new Limits(100, 1000, 1000, 10));
    List<Violation> found = ten.checkMessage("t.Lists", params).getViolations();
    assertEquals(11, found.size());
    assertEquals("too-large", found.get(10).getRuleId());
    assertEquals("40 more violations were left out.", found.get(10).getExplanation());
    assertThrows(IllegalArgumentException.class, () -> new Limits(0, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Limits(1, 0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Limits(1, 1, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Limits(1, 1, 1, 0));
  }

  @Test
  void json_is_read_as_json_when_it_is_said_to_be() {
    RegistryValidator json = VALIDATOR.withProfile(Profile.JSON);
    Object params = JsonText.read("{\"latitude\": \"NaN\", \"longitude\": 5}");
    assertEquals(
        "not-representable", json.check("goto", params).getViolations().get(0).getRuleId());
    assertEquals("wrong-type", VALIDATOR.check("goto", params).getViolations().get(0).getRuleId());
    assertTrue(json.isValid("goto", JsonText.read("{\"latitude\": 5.0, \"longitude\": 5}")));
  }

  @Test
  void what_must_not_be_shown_is_nowhere() {
    String secret = "s3cr3t";
    Map<String, Object> home = Map.of("latitude", 777.25, "longitude", 0);
    Map<String, Object> params =
        Map.of("password", secret, "pins", Map.of("4l1c3", 4711), "home", home);
    List<String> texts = new ArrayList<>();
    Verdict verdict = VALIDATOR.checkMessage("t.Secret", params);
    assertEquals(5, verdict.getViolations().size());
    texts.add(verdict.getMessage());
    texts.add(verdict.toMap().toString());
    texts.add(verdict.toString());
    Map<String, Object> overflow = Map.of("password", "s3cr3t-long", "plain", "overflow");
    Verdict failure = VALIDATOR.checkMessage("t.Secret", overflow);
    assertEquals(
        new Verdict.RuntimeError("a rule on message t.Secret failed; how is not shown"), failure);
    for (Violation violation : verdict.getViolations()) {
      texts.add(violation.toString());
      texts.add(violation.getField().toString());
      texts.add(String.valueOf(violation.getValue()));
    }
    for (String text : texts) {
      for (String hidden : List.of(secret, "4l1c3", "4711", "777")) {
        assertFalse(text.contains(hidden), text);
      }
    }
    Violation first = verdict.getViolations().get(0);
    assertNull(first.getValue());
    assertTrue(first.isRedacted());
    assertEquals("Is too weak.", first.getExplanation());
  }

  @Test
  void a_violation_of_a_message_shows_it_in_the_registrys_names_without_its_secrets() {
    MessageShape shape = MessageShape.of(TestSchema.REGISTRY, "t.Secret");
    MessageValue message = MessageValue.of(shape, "s3cr3t", null, null, null, "open");
    assertEquals("{plain=open}", Shown.value(null, message).toString());
  }

  @Test
  void what_is_required_may_be_missing_where_that_is_allowed_and_nothing_else_changes() {
    RegistryValidator lenient =
        VALIDATOR.withMissingAllowed().withClock(Clock.systemUTC()).withLimits(Limits.DEFAULT);
    assertEquals(Verdict.valid(), lenient.checkMessage("t.Position", Map.of()));
    assertEquals(
        List.of("double.gte_lte"), ids(lenient.checkMessage("t.Position", Map.of("latitude", 91))));
    assertEquals(
        List.of("wrong-type"), ids(lenient.checkMessage("t.Position", Map.of("latitude", "a"))));
    assertEquals(
        List.of("missing-parameter", "missing-parameter"),
        ids(VALIDATOR.checkMessage("t.Position", Map.of())));
  }

  @Test
  void only_a_step_to_an_item_of_a_map_tells_types_of_keys_and_values() {
    Step whole = firstStep(Map.of("by-id", 5));
    assertEquals(Step.of("by_id", 4, FieldType.MESSAGE), whole);
    Step pair = firstStep(Map.of("by-id", Map.of(7, false)));
    assertEquals(Step.map("by_id", 4, FieldType.INT32, FieldType.STRING).at(7), pair);
  }

  @Test
  void a_rule_that_asks_for_finite_numbers_reports_them_itself() {
    Range finite = Range.value().rule("float.finite", true).finite().build();
    Registry registry =
        Registry.builder()
            .message(
                MessageDefinition.builder("t.Ruled")
                    .param(ParamDefinition.builder("a", ParamType.FLOAT).range(finite).build())
                    .build())
            .build();
    Constraint constraint = Constraint.of("float.finite", "must be finite");
    RuleTable rules =
        RuleTable.builder()
            .message(
                "t.Ruled",
                (message, violations) -> {
                  if (!Float.isFinite(message.getFloat(0))) {
                    violations.add(0, constraint, message.getFloat(0));
                  }
                })
            .build();

    RegistryValidator validator = RegistryValidator.of(registry, rules);

    assertEquals(
        List.of("float.finite"), ids(validator.checkMessage("t.Ruled", Map.of("a", Double.NaN))));
    assertEquals(
        List.of("not-representable"),
        ids(VALIDATOR.checkMessage("t.Scalars", Map.of("finite", Double.NaN))).stream()
            .filter("not-representable"::equals)
            .toList());
  }

  @Test
  void canonical_parameters_are_complete_and_the_same_however_they_were_written() {
    MessageDefinition secret = TestSchema.REGISTRY.getMessage("t.Secret");
    Registry registry =
        Registry.builder()
            .enumeration(TestSchema.REGISTRY.getEnum("t.Channel"))
            .message(TestSchema.REGISTRY.getMessage("t.Position"))
            .message(secret)
            .action(ActionDefinition.builder("login").message(secret).alias("enter").build())
            .build();
    RegistryValidator validator =
        RegistryValidator.of(registry, RuleTable.builder().build()).withProfile(Profile.JSON);

    assertEquals(
        Map.of(
            "password",
            "p",
            "channel",
            "heat",
            "pins",
            Map.of("a", 5L),
            "home",
            Map.of("latitude", 1.0, "longitude", 2.0)),
        validator.canonical(
            "enter",
            Map.of(
                "password",
                "p",
                "channel",
                1,
                "pins",
                Map.of("a", 5.0),
                "home",
                Map.of("latitude", 1, "longitude", 2))));
    assertEquals(
        "password: Something that is not shown is given, but a text is needed. [wrong-type]",
        assertThrows(
                IllegalArgumentException.class,
                () -> validator.canonical("login", Map.of("password", 1)))
            .getMessage());
    assertEquals(
        "unknown action: leave",
        assertThrows(IllegalArgumentException.class, () -> validator.canonical("leave", Map.of()))
            .getMessage());
  }

  private static Step firstStep(Object lists) {
    return VALIDATOR
        .checkMessage("t.Lists", lists)
        .getViolations()
        .get(0)
        .getField()
        .steps()
        .get(0);
  }

  private static List<String> ids(Verdict verdict) {
    return verdict.getViolations().stream().map(Violation::getRuleId).toList();
  }
}
