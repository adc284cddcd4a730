package io.actionregistry.harness.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import build.buf.protovalidate.Config;
import build.buf.protovalidate.ValidatorFactory;
import io.actionregistry.harness.command.BuildException;
import io.actionregistry.harness.command.CommandBuilder;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.SchemaException;
import io.actionregistry.harness.command.Schemas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes around commands where nothing, or not everything, is given. */
final class EnvelopeDefaultsTest {
  private static final CommandSet WANTING = set("harness.test.Wanting");

  private static CommandSet set(String root) {
    return CommandSet.of(Schemas.linked().message(root));
  }

  private static CommandBuilder builder(CommandSet set, Map<String, String> given) {
    return new CommandBuilder(set, EnvelopeDefaults.complete(set, given));
  }

  private static Map<String, Object> envelope(
      CommandSet set, String action, Map<String, String> given) throws BuildException {
    CommandBuilder builder = builder(set, given);
    return builder.read(builder.build(action, Map.of())).envelope();
  }

  @Test
  void protovalidate_admits_what_is_found_for_standard_rules_of_every_kind() throws Exception {
    var validator =
        ValidatorFactory.newBuilder()
            .withConfig(Config.newBuilder().setEnableNativeRules(false).build())
            .build();
    assertEquals(
        List.of(),
        validator.validate(builder(WANTING, Map.of()).build("nothing", null)).getViolations());
  }

  @Test
  void what_may_be_left_out_is_left_out() throws BuildException {
    Map<String, Object> envelope = envelope(WANTING, "nothing", Map.of());
    assertEquals("", envelope.get("comment"));
    assertEquals(0L, envelope.get("odd"));
    assertEquals(false, envelope.containsKey("until"));
  }

  @Test
  void integers_are_the_least_that_will_do() throws BuildException {
    assertEquals(
        "{protocol-version=1, session-id=0, important=false, from-cv-subsystem=false,"
            + " client-type=internal-cv}",
        envelope(Jon.SET, "noop", Map.of()).toString());
    assertEquals(
        "{sequence=7, level=high-up, sender=, weight=0.0}",
        envelope(Schemas.kinds(), "nothing", Map.of()).toString());
    assertEquals(-5L, envelope(WANTING, "nothing", Map.of()).get("below"));
  }

  @Test
  void what_is_given_is_taken_whatever_the_rules_say() throws BuildException {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("name", "me");
    given.put("scale", "-1");
    given.put("at", "2021-05-06T07:08:09Z");
    given.put("patience", "PT0.5S");
    given.put("label", "text");
    Map<String, Object> envelope = envelope(WANTING, "nothing", given);
    assertEquals(
        "me, -1.0, 2021-05-06T07:08:09Z, PT0.5S, text",
        String.join(
            ", ", given.keySet().stream().map(name -> envelope.get(name).toString()).toList()));
  }

  @Test
  void where_no_value_is_found_the_error_names_all_that_is_missing() {
    CommandSet set = set("harness.test.Unguessable");
    SchemaException e =
        assertThrows(SchemaException.class, () -> EnvelopeDefaults.complete(set, Map.of()));
    assertEquals(
        "no value was found that the rules on the envelope of harness.test.Unguessable admit;"
            + " give one: --envelope half=VALUE --envelope when=VALUE",
        e.getMessage());
    SchemaException one =
        assertThrows(
            SchemaException.class,
            () -> EnvelopeDefaults.complete(set, Map.of("when", "1970-01-01T00:00:10Z")));
    assertEquals("--envelope half=VALUE", one.getMessage().split(": ")[1]);
    EnvelopeDefaults.complete(set, Map.of("when", "1970-01-01T00:00:10Z", "half", "ab"));
  }

  @Test
  void texts_that_are_no_values_are_refused() {
    for (String wrong : List.of("at=yesterday", "patience=5s", "sender=me", "hops=a", "agreed=x")) {
      String[] parts = wrong.split("=", 2);
      assertThrows(
          SchemaException.class,
          () -> EnvelopeDefaults.complete(WANTING, Map.of(parts[0], parts[1])),
          wrong);
    }
  }
}
