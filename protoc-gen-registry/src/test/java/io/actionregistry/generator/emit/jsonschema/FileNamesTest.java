package io.actionregistry.generator.emit.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNamesTest {
  @Test
  void an_action_has_its_name() {
    assertEquals("rotary-set_2", new FileNames().of("rotary-set_2"));
  }

  @Test
  void names_that_differ_in_case_alone_have_different_files() {
    FileNames names = new FileNames();
    assertEquals("go", names.of("go"));
    assertNotEquals("go", names.of("GO").toLowerCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"commands", "Commands", "con", "LPT1", "../up", "-x", "", "ünï", "a.b"})
  void a_name_that_does_not_serve_gets_a_digest(String action) {
    String name = new FileNames().of(action);
    assertTrue(name.matches("[A-Za-z0-9_-]*\\.[0-9a-f]{8}"), name);
  }

  @Test
  void a_long_name_is_cut() {
    assertEquals(129, new FileNames().of("a".repeat(60_000)).length());
  }
}
