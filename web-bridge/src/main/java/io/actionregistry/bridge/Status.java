package io.actionregistry.bridge;

import io.actionregistry.cantina.ActionRegistry;
import io.actionregistry.runtime.EnumDefinition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the bridge knows of the system, by the commands that it has taken. Names are those of the
 * schema's enums.
 *
 * @param voice {@code recording}, {@code processing} or {@code idle}
 * @param playback {@code playing}, {@code paused} or {@code stopped}
 * @param dj {@code active} or {@code inactive}
 * @param autoTransition whether tracks follow each other by themselves
 * @param mode {@code IDLE}, {@code AMBIENT} or {@code INTERACTIVE}
 * @param services what the services report, by name, as plain data
 */
public record Status(
    String voice,
    String playback,
    String dj,
    boolean autoTransition,
    String mode,
    Map<String, Object> services) {
  /** Nothing has happened yet, and no service has reported. */
  public static final Status INITIAL =
      new Status("idle", "stopped", "inactive", true, "IDLE", Map.of());

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if the schema does not have one of the names
   */
  public Status {
    check("cantina.v1.VoiceStatus", voice);
    check("cantina.v1.PlaybackStatus", playback);
    check("cantina.v1.DjStatus", dj);
    check("cantina.v1.SystemMode", mode);
    services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
  }

  /** The same, but for the voice service. */
  public Status withVoice(String other) {
    return new Status(other, playback, dj, autoTransition, mode, services);
  }

  /** The same, but for the music. */
  public Status withPlayback(String other) {
    return new Status(voice, other, dj, autoTransition, mode, services);
  }

  /** The same, but for whether the DJ is at work. */
  public Status withDj(String other) {
    return new Status(voice, playback, other, autoTransition, mode, services);
  }

  /** The same, but for whether tracks follow each other by themselves. */
  public Status withAutoTransition(boolean other) {
    return new Status(voice, playback, dj, other, mode, services);
  }

  /** The same, but for the mode. */
  public Status withMode(String other) {
    return new Status(voice, playback, dj, autoTransition, other, services);
  }

  private static void check(String enumName, String name) {
    EnumDefinition definition = Objects.requireNonNull(ActionRegistry.getEnum(enumName));
    if (definition.getValues().stream()
        .noneMatch(value -> value.getNumber() != 0 && value.getName().equals(name))) {
      throw new IllegalArgumentException(enumName + " has no " + name);
    }
  }
}
