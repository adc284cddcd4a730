package io.actionregistry.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class HandlersTest {
  @Test
  void there_are_sixteen_actions_to_handle() {
    assertEquals(16, Handlers.keys().size());
    assertEquals("voice_command start", Handlers.keys().get(0).toString());
  }

  @Test
  void the_cantinas_handlers_are_complete() {
    Handlers handlers = CantinaHandlers.builder().build();
    Handlers.keys().forEach(handlers::get);
  }

  @Test
  void an_action_without_a_handler_and_a_handler_without_an_action_end_the_start() {
    CommandHandler any = (command, before) -> new Outcome(null, before);
    Handlers.Builder builder = Handlers.builder();
    Handlers.keys().stream()
        .filter(key -> !key.equals(new CommandKey("music_command", "pause")))
        .filter(key -> !key.command().equals("voice_command"))
        .forEach(key -> builder.on(key.command(), key.action(), any));
    builder.on("music_command", "rewind", any);
    assertEquals(
        "without a handler: [voice_command start, voice_command stop, music_command pause],"
            + " unknown: [music_command rewind]",
        assertThrows(IllegalStateException.class, builder::build).getMessage());
  }
}
