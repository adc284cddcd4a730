package io.actionregistry.generator.emit.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Names of declarations. */
final class IdentifiersTest {
  private final Identifiers identifiers = new Identifiers("export class Taken {}\nfunction f() {}");

  @Test
  void types_begin_their_words_with_capitals() {
    assertEquals("CmdRotarySetValue", identifiers.type("cmd.Rotary.set_value", ""));
    assertEquals("RotarySetValueParams", identifiers.type("rotary-set-value", "Params"));
  }

  @Test
  void constants_are_written_in_capitals() {
    assertEquals("ROTARY_SET_VALUE", identifiers.constant("rotary-set-value"));
    assertEquals("_1_HZ", identifiers.constant("1-hz"));
  }

  @Test
  void no_name_is_given_twice() {
    assertEquals("AB", identifiers.type("a.b", ""));
    assertEquals("AB_2", identifiers.type("a_b", ""));
    assertEquals("Taken_2", identifiers.type("taken", ""));
    assertEquals("Map_2", identifiers.type("map", ""));
  }
}
