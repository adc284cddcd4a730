package io.actionregistry.bridge;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says to a client that a command was carried out, and what is the case now.
 *
 * @param command what was carried out
 * @param status what is the case after it
 * @param timestamp when it was answered
 */
public record CommandResponse(Command command, Status status, Instant timestamp) {
  /** The event that carries it. */
  public static final String EVENT = "command_response";

  /** As the response message of the command has it, ready to be written as JSON. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("success", true);
    map.put("message", "Carried out: " + command.key() + ".");
    map.put("timestamp", timestamp.toString());
    map.put("command_id", command.requestId());
    map.put("data", Map.of());
    putOwn(map);
    return map;
  }

  private void putOwn(Map<String, Object> map) {
    switch (command.name()) {
      case "voice_command" -> map.put("voice_status", status.voice());
      case "music_command" -> {
        String track = command.text("track_name");
        if (track != null) {
          map.put("current_track", Map.of("name", track));
        }
        map.put("playback_status", status.playback());
      }
      case "dj_command" -> {
        map.put("dj_status", status.dj());
        map.put("auto_transition", status.autoTransition());
      }
      case "system_command" -> {
        map.put("current_mode", status.mode());
        map.put("services_status", status.services());
      }
      default -> throw new IllegalStateException("no response for " + command.name());
    }
  }
}
