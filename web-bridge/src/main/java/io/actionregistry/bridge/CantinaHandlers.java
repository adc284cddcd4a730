package io.actionregistry.bridge;

import io.actionregistry.cantina.events.CommandEvents;
import java.util.Objects;

/**
 * Handlers that make of every command the event that the schema says, and take it that what is
 * asked for happens.
 */
public final class CantinaHandlers {
  private static final String VOICE = "voice_command";
  private static final String MUSIC = "music_command";
  private static final String DJ = "dj_command";
  private static final String SYSTEM = "system_command";

  private CantinaHandlers() {}

  /** All of them, for the caller to replace some. */
  public static Handlers.Builder builder() {
    return Handlers.builder()
        .on(VOICE, "start", then((c, s) -> s.withVoice("processing").withMode("INTERACTIVE")))
        .on(VOICE, "stop", then((c, s) -> s.withVoice("idle").withMode("AMBIENT")))
        .on(MUSIC, "play", then((c, s) -> s.withPlayback("playing")))
        .on(MUSIC, "pause", then((c, s) -> s.withPlayback("paused")))
        .on(MUSIC, "resume", then((c, s) -> s.withPlayback("playing")))
        .on(MUSIC, "stop", then((c, s) -> s.withPlayback("stopped")))
        .on(MUSIC, "next", then((c, s) -> s))
        .on(MUSIC, "queue", then((c, s) -> s))
        .on(MUSIC, "volume", then((c, s) -> s))
        .on(DJ, "start", then((c, s) -> s.withDj("active").withAutoTransition(isAutomatic(c))))
        .on(DJ, "stop", then((c, s) -> s.withDj("inactive")))
        .on(DJ, "next", then((c, s) -> s))
        .on(DJ, "update_settings", then((c, s) -> s.withAutoTransition(isAutomatic(c))))
        .on(SYSTEM, "set_mode", then((c, s) -> s.withMode(mode(c))))
        .on(SYSTEM, "restart", then((c, s) -> s))
        .on(SYSTEM, "refresh_config", then((c, s) -> s));
  }

  private static boolean isAutomatic(Command command) {
    return Objects.requireNonNull(command.flag("auto_transition"), "it has a default");
  }

  private static String mode(Command command) {
    return Objects.requireNonNull(command.text("mode"), "set_mode has one");
  }

  private static CommandHandler then(Effect effect) {
    return (command, before) ->
        new Outcome(CommandEvents.of(command.name(), command.params()), effect.of(command, before));
  }

  /** What is the case after a command. */
  private interface Effect {
    Status of(Command command, Status before);
  }
}
