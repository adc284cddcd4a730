package io.actionregistry.cantina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.DefaultSource;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What commands there are, as {@code parameters.txt} has it. */
final class RegistryTest {
  @Test
  void every_command_has_its_parameters_and_its_response() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : ActionRegistry.getAllActionNames()) {
      ActionDefinition action = ActionRegistry.requireAction(name);
      lines.add(name + " answered by " + action.getResponseName());
      action.getParams().values().forEach(param -> lines.add("  " + text(param)));
    }
    assertEquals(
        Files.readAllLines(Cases.file("parameters.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList(),
        lines);
  }

  private static String text(ParamDefinition param) {
    StringBuilder text = new StringBuilder(param.getName());
    text.append(' ').append(param.getType().getName());
    text.append(param.isRequired() ? " required" : " optional");
    if (!param.getEnumValues().isEmpty()) {
      text.append(' ').append(param.getEnumValues());
    }
    if (param.hasDefault()) {
      DefaultSource from = param.getDefaultFrom();
      text.append(" default ").append(from == null ? param.getDefault() : from.getName());
    }
    for (Range range : param.getRanges()) {
      text.append(' ').append(range.describe());
    }
    return text.toString();
  }

  @Test
  void a_commands_response_is_found_by_its_name_in_the_registry_and_in_the_manifest()
      throws IOException {
    for (String name : ActionRegistry.getAllActionNames()) {
      String response = ActionRegistry.requireAction(name).getResponseName();
      assertNotNull(ActionRegistry.getMessage(response), response);
    }
    Map<?, ?> manifest = manifest();
    Map<?, ?> music = (Map<?, ?>) ((Map<?, ?>) manifest.get("actions")).get("music_command");
    Map<?, ?> response =
        (Map<?, ?>) ((Map<?, ?>) manifest.get("messages")).get(music.get("response"));
    assertEquals(
        List.of(
            "success",
            "message",
            "timestamp",
            "command_id",
            "data",
            "current_track",
            "queue_length",
            "playback_status"),
        List.copyOf(((Map<?, ?>) response.get("params")).keySet()));
  }

  @Test
  void the_error_is_known_though_no_command_has_it() {
    assertEquals(
        "[VALIDATION_ERROR, UNKNOWN_COMMAND_TYPE, AUTHORIZATION_ERROR, RATE_LIMITED,"
            + " EXECUTION_ERROR, INTERNAL_ERROR, SERVICE_ERROR, SERVICE_DEGRADED,"
            + " SERVICE_UNAVAILABLE, CONNECTION_ERROR, TIMEOUT_ERROR, SEND_ERROR,"
            + " UNEXPECTED_ERROR]",
        ActionRegistry.getMessage("cantina.v1.CommandError")
            .getParams()
            .get("error_code")
            .getEnumValues()
            .toString());
  }

  @Test
  void the_manifest_says_what_the_registry_does() throws IOException {
    assertEquals(manifest(), ActionRegistry.getManifest());
  }

  private static Map<String, Object> manifest() throws IOException {
    return Cases.json(
        Files.readString(
            Cases.file("../../generated/java/io/actionregistry/cantina/action-registry.json")));
  }
}
