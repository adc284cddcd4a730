package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class GeneratedCodeTest {
  private static final Schemas SCHEMAS = Schemas.link(ShelfSchema.files());

  @Test
  void the_registry_has_the_messages_of_the_files_that_are_needed() {
    GeneratedCode code = GeneratedCode.of(SCHEMAS, List.of("shelf.Plain", "no.Such"), "");

    assertTrue(code.registry().getMessages().containsKey("shelf.Many"));
  }

  @Test
  void generated_files_that_are_no_code_are_found_as_resources() throws IOException {
    ClassLoader loader =
        new InMemoryClassLoader(Map.of(), Map.of("META-INF/services/x", "provider"));

    try (InputStream in =
        Objects.requireNonNull(loader.getResourceAsStream("META-INF/services/x"))) {
      assertEquals("provider", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertEquals(1, Collections.list(loader.getResources("META-INF/services/x")).size());
    assertEquals(0, Collections.list(loader.getResources("META-INF/services/y")).size());
    assertThrows(ClassNotFoundException.class, () -> loader.loadClass("no.Such"));
  }

  @Test
  void what_the_plugin_refuses_is_said_with_its_diagnostics() {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () -> GeneratedCode.of(SCHEMAS, List.of("shelf.Plain"), ",target=nothing"));

    assertTrue(refused.getMessage().contains("bad-option"), refused.getMessage());
  }

  @Test
  void what_does_not_compile_is_said_with_its_place() {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () ->
                InMemoryCompiler.compile(Map.of("a/B.java", "package a; class B { Nothing c; }")));

    assertTrue(refused.getMessage().contains("a/B.java"), refused.getMessage());
  }
}
