package io.actionregistry.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.ActionKind;
import io.actionregistry.runtime.EnumValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import potatoclient.transit.ActionRegistry;

/** The jon commands, against the recorded facts and against the generated registry. */
final class JonCommandsTest {
  private static final LinkedSchema SCHEMA = DescriptorSets.jon();
  private static final CommandSet JON = CommandSet.of(SCHEMA.message("cmd.Root"));

  @Test
  void there_are_176_commands_and_one_group_of_them() {
    assertEquals(177, JON.commands().size());
    assertEquals(
        List.of("rotary-axis"),
        JON.commands().stream().filter(CommandType::group).map(CommandType::name).toList());
  }

  @Test
  void commands_lead_to_the_messages_that_the_facts_say() throws IOException {
    Set<String> fromFacts = new TreeSet<>();
    factsBelow("cmd.Root", "", factsByMessage(), fromFacts);
    Set<String> found = new TreeSet<>();
    JON.commands().stream()
        .filter(command -> !command.group())
        .forEach(command -> found.add(command.protoPath() + " " + command.params().getFullName()));
    assertEquals(fromFacts, found);
  }

  @Test
  void all_actions_have_the_names_of_the_generated_registry() {
    Map<String, String> ours = new TreeMap<>();
    for (CommandType command : JON.commands()) {
      ours.put(
          command.name(),
          command.params().getFullName() + command.group() + new TreeSet<>(command.aliases()));
    }
    Map<String, String> generated = new TreeMap<>();
    for (String name : ActionRegistry.getAllActionNames()) {
      ActionDefinition action = ActionRegistry.registry().getAction(name);
      generated.put(
          name,
          action.getMessageName()
              + (action.getKind() == ActionKind.GROUP)
              + new TreeSet<>(action.getAliases()));
    }
    assertEquals(generated, ours);
  }

  @Test
  void all_parameters_and_enum_values_have_the_names_of_the_generated_registry() {
    int enums = 0;
    for (CommandType command : JON.commands()) {
      ActionDefinition action = ActionRegistry.registry().getAction(command.name());
      assertEquals(
          List.copyOf(action.getParams().keySet()),
          command.params().getFields().stream().map(JON.names()::parameter).toList(),
          command.name());
      for (FieldDescriptor field : command.params().getFields()) {
        if (field.getJavaType() == FieldDescriptor.JavaType.ENUM) {
          enums++;
          assertSameValues(field.getEnumType());
        }
      }
    }
    assertTrue(enums > 10, "enums are looked at: " + enums);
  }

  private static void assertSameValues(EnumDescriptor type) {
    assertEquals(
        ActionRegistry.registry().getEnums().get(type.getFullName()).getValues().stream()
            .map(EnumValue::getName)
            .toList(),
        type.getValues().stream().map(JON.names()::enumValue).toList());
  }

  @Test
  void an_alias_finds_its_command() {
    assertEquals("rotary-rotate-to-ndc", JON.find("rotary-goto-ndc").orElseThrow().name());
    assertEquals(
        JON.find("day-cam-glass-heater-start").orElseThrow(),
        JON.find("glass-heater-start").orElseThrow());
    assertTrue(JON.find("lrf-align-start").isEmpty());
  }

  @Test
  void all_names_are_found_and_lead_to_one_command_each() {
    Set<String> names = new HashSet<>();
    for (CommandType command : JON.commands()) {
      assertEquals(command, JON.find(command.name()).orElseThrow());
      assertTrue(names.add(command.name()));
      for (String alias : command.aliases()) {
        assertEquals(command, JON.find(alias).orElseThrow());
        assertTrue(names.add(alias));
      }
    }
  }

  @Test
  void the_envelope_is_what_is_beside_the_payload() {
    assertEquals("payload", Schemas.payload(JON).getName());
    assertEquals(
        List.of("protocol_version", "session_id", "important", "from_cv_subsystem", "client_type"),
        JON.envelope().stream().map(FieldDescriptor::getName).toList());
  }

  private static Map<String, JsonObject> factsByMessage() throws IOException {
    JsonObject facts =
        JsonParser.parseString(Files.readString(Path.of("../facts/jon/commands.json")))
            .getAsJsonObject();
    Map<String, JsonObject> messages = new TreeMap<>();
    for (JsonElement file : facts.getAsJsonObject("files").asMap().values()) {
      JsonObject of = file.getAsJsonObject();
      String prefix = of.get("package").getAsString() + ".";
      if (of.has("messages")) {
        of.getAsJsonObject("messages")
            .asMap()
            .forEach((name, message) -> messages.put(prefix + name, message.getAsJsonObject()));
      }
    }
    return messages;
  }

  /** Every oneof member below a message; what has none, and is no axis, is a command. */
  private static void factsBelow(
      String message, String path, Map<String, JsonObject> all, Set<String> found) {
    JsonObject facts = all.get(message);
    boolean axes = message.equals("cmd.RotaryPlatform.Axis");
    if (!facts.has("oneof") && !axes) {
      found.add(path + " " + message);
      return;
    }
    JsonArray fields =
        axes
            ? facts.getAsJsonArray("fields")
            : facts.getAsJsonObject("oneof").getAsJsonArray("fields");
    for (JsonElement element : fields) {
      JsonArray field = element.getAsJsonArray();
      String name = field.get(1).getAsString();
      String type = field.get(2).getAsString();
      factsBelow(type, path.isEmpty() ? name : path + "." + name, all, found);
    }
  }
}
