package potatoclient.transit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.OneofDefinition;
import io.actionregistry.runtime.ParamDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import potatoclient.transit.ActionRegistry;

/** The envelope and the nested messages are those that the recorded facts lead to. */
final class MessagesTest {
  private static final Map<String, MessageFacts> EXPECTED = Walk.nestedMessages();

  @Test
  void the_registry_has_the_messages_that_parameters_are_and_no_others() {
    assertEquals(EXPECTED.keySet(), ActionRegistry.registry().getMessages().keySet());
  }

  @TestFactory
  Stream<DynamicTest> each_message_is_what_the_facts_say() {
    return EXPECTED.values().stream()
        .map(message -> dynamicTest(message.name(), () -> isAsRecorded(message)));
  }

  private static void isAsRecorded(MessageFacts expected) {
    MessageDefinition actual = ActionRegistry.getMessage(expected.name());
    assertNotNull(actual, expected.name());
    assertEquals(expected.name(), actual.getName());
    assertIterableEquals(
        expectedLines(expected.fields()), actualLines(actual.getParams()), expected.name());
    assertEquals(oneofs(expected), actual.getOneofs());
  }

  private static List<OneofDefinition> oneofs(MessageFacts message) {
    if (message.oneof().isEmpty()) {
      return List.of();
    }
    List<String> members =
        message.fieldsOfOneof(message.oneof()).stream().map(f -> Kebab.of(f.name())).toList();
    return List.of(new OneofDefinition(message.oneof(), message.oneofRequired(), members));
  }

  @Test
  void the_envelope_is_what_the_root_message_has_beside_the_payload() {
    assertIterableEquals(
        expectedLines(Walk.ROOT.fieldsOfOneof("")), actualLines(ActionRegistry.getEnvelope()));
    assertEquals(5, ActionRegistry.getEnvelope().size());
  }

  private static List<String> expectedLines(List<FieldFacts> fields) {
    return fields.stream().flatMap(field -> ParamLines.of(field).stream()).toList();
  }

  private static List<String> actualLines(Map<String, ParamDefinition> params) {
    List<String> lines = new ArrayList<>();
    params.forEach(
        (name, param) -> {
          assertEquals(name, param.getName());
          lines.addAll(DefinitionLines.of(param));
        });
    return lines;
  }
}
