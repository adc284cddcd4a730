package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import clojure.lang.Symbol;
import com.cognitect.transit.TransitFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KeyTest {
  @ParameterizedTest
  @EnumSource
  void every_kind_of_key_has_its_name(KeyKind kind) {
    assertEquals("rotary-stop", Key.nameOf(kind.key("rotary-stop")));
  }

  @ParameterizedTest
  @EnumSource
  void a_namespace_stays_part_of_the_name(KeyKind kind) {
    assertEquals("user/ping", Key.nameOf(kind.key("user/ping")));
  }

  @Test
  void nothing_else_has_a_name() {
    assertNull(Key.nameOf(null));
    assertNull(Key.nameOf(1));
    assertNull(Key.nameOf(List.of("ping")));
    assertNull(Key.nameOf(new StringBuilder("ping")));
    assertNull(Key.nameOf(Symbol.intern("ping")));
    assertNull(Key.nameOf(TransitFactory.symbol("ping")));
  }
}
