package io.actionregistry.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.actionregistry.cantina.ActionRegistry;
import io.actionregistry.cantina.validation.Validation;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GateTest {
  private static final RegistryValidator VALIDATOR =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules()).withProfile(Profile.JSON);
  private static final String REGISTRYS_CASES =
      "../../../../cantina-registry/src/test/resources/cases/";
  private static final Gate GATE = Fixtures.gate();

  @Test
  void a_valid_command_passes_with_its_defaults() {
    Golden.check(
        "gate/accepted.jsonl",
        line -> {
          Command command = assertInstanceOf(Ruling.Accepted.class, examine(line)).command();
          assertEquals(line.get("event"), command.name());
          assertEquals(command.params().get("action"), command.action());
          assertEquals(command.params().get("command_id"), command.requestId());
          assertEquals(
              Verdict.valid(), VALIDATOR.check(command.name(), Fixtures.wire(command.params())));
          return Map.of("params", command.params());
        });
  }

  @Test
  void anything_else_is_refused_with_all_that_is_wrong() {
    Golden.check(
        "gate/refused.jsonl",
        line -> {
          CommandError error = assertInstanceOf(Ruling.Refused.class, examine(line)).error();
          assertEquals(
              Verdict.valid(),
              VALIDATOR.checkMessage("cantina.v1.CommandError", Fixtures.wire(error.toMap())));
          return Map.of("error", error.toMap());
        });
  }

  @Test
  void what_cannot_be_read_is_refused() {
    Ruling ruling = GATE.examine(new Incoming.Unreadable("no JSON at 1:2: nonsense"));
    CommandError error = assertInstanceOf(Ruling.Refused.class, ruling).error();
    assertEquals(ErrorCode.VALIDATION_ERROR, error.code());
    assertEquals("no JSON at 1:2: nonsense", error.error());
    assertEquals(Fixtures.ID, error.requestId());
  }

  @Test
  void a_number_that_no_double_holds_is_shown_in_short() {
    Ruling ruling =
        GATE.examine(EventJson.incoming("[\"music_command\",{\"action\":1e999999999}]"));
    CommandError error = assertInstanceOf(Ruling.Refused.class, ruling).error();
    assertEquals("1E+999999999", error.fieldErrors().get(0).invalidValue());
  }

  @Test
  void every_command_that_the_registry_takes_passes_and_no_other_does() {
    for (String command : ActionRegistry.getAllActionNames()) {
      for (Map<String, Object> line : Fixtures.cases(REGISTRYS_CASES + command + ".jsonl")) {
        boolean valid = !line.containsKey("violations");
        Ruling ruling = GATE.examine(new Incoming.Event(command, payloads(line.get("params"))));
        assertEquals(valid, ruling instanceof Ruling.Accepted, command + ": " + line);
      }
    }
  }

  private static List<Object> payloads(Object payload) {
    return payload == null ? List.of() : List.of(payload);
  }

  private static Ruling examine(Map<String, Object> line) {
    List<?> payloads = (List<?>) line.get("payloads");
    return GATE.examine(new Incoming.Event((String) line.get("event"), List.copyOf(payloads)));
  }
}
