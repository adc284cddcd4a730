package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HandlerTableTest {
  private final HandlerTable handlers = new HandlerTable(Fixture.REGISTRY);
  private final ActionHandler one = command -> 1;
  private final ActionHandler two = command -> 2;

  @ParameterizedTest
  @EnumSource
  void an_action_has_one_handler_whichever_name_is_used(KeyKind kind) {
    assertNull(handlers.register(kind.key("rotary-goto-ndc"), one));
    assertSame(one, handlers.get(kind.key("rotary-rotate-to-ndc")));
    assertSame(one, handlers.register(kind.key("rotary-rotate-to-ndc"), two));
    assertSame(two, handlers.get(kind.key("rotary-goto-ndc")));
    assertSame(two, handlers.unregister(kind.key("rotary-goto-ndc")));
    assertNull(handlers.unregister(kind.key("rotary-goto-ndc")));
    assertNull(handlers.get(kind.key("rotary-goto-ndc")));
  }

  @Test
  void names_are_listed_in_order_of_declaration() {
    handlers.register("lrf-measure", one);
    handlers.register("rotary-goto-ndc", one);
    handlers.register("ping", one);
    assertEquals(
        List.of("ping", "rotary-rotate-to-ndc", "lrf-measure"),
        List.copyOf(handlers.implemented()));
    assertEquals(
        List.of("rotary-axis", "lira-refine-target", "tree-set", "choose", "lrf-fire"),
        List.copyOf(handlers.unimplemented()));
    Set<String> implemented = handlers.implemented();
    assertThrows(UnsupportedOperationException.class, () -> implemented.remove("ping"));
  }

  @Test
  void an_unknown_name_is_refused_with_suggestions() {
    UnknownActionException unknown =
        assertThrows(UnknownActionException.class, () -> handlers.register("pong", one));
    assertTrue(unknown.getMessage().endsWith("Did you mean 'ping'?"), unknown.getMessage());
    assertThrows(UnknownActionException.class, () -> handlers.unregister("pong"));
    assertThrows(UnknownActionException.class, () -> handlers.register(null, one));
  }

  @Test
  void looking_for_the_handler_of_an_unknown_name_finds_none() {
    assertNull(handlers.get("pong"));
    assertNull(handlers.get(null));
    assertNull(handlers.get(1));
  }

  @Test
  void null_is_no_handler() {
    assertThrows(NullPointerException.class, () -> handlers.register("ping", null));
    assertThrows(NullPointerException.class, () -> new HandlerTable(null));
  }
}
