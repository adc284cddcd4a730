package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

final class ValidationGateTest {
  private static final String PROPERTY = "validation.gate.test";

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @AfterEach
  void put_back_what_was_changed() {
    System.clearProperty(PROPERTY);
    Thread.currentThread().setContextClassLoader(before);
  }

  private static Registry registry(String hash) {
    return Fixture.builder().validationProperty(PROPERTY).manifestHash(hash).build();
  }

  @Test
  void an_open_gate_lets_everything_through_and_looks_for_nobody() {
    int loaded = FakeProvider.LOADED.get();
    for (String value : new String[] {"false", "", "yes"}) {
      System.setProperty(PROPERTY, value);
      ValidationGate gate = new ValidationGate(registry("sha256:00"), FakeProvider.NAME);
      assertFalse(gate.isEnabled());
      assertTrue(gate.validateParams("nonsense", Hostile.cyclicList()));
      assertEquals(Verdict.disabled(), gate.check("nonsense", null));
    }
    assertEquals(loaded, FakeProvider.LOADED.get());
  }

  @Test
  void a_registry_without_a_property_cannot_be_switched_on() {
    Registry registry = Fixture.builder().validationProperty(null).build();
    assertFalse(new ValidationGate(registry, FakeProvider.NAME).isEnabled());
  }

  @Test
  void a_closed_gate_asks_the_validator_of_its_registry() {
    System.setProperty(PROPERTY, "true");
    ValidationGate gate = new ValidationGate(registry("sha256:00"), FakeProvider.NAME);
    System.clearProperty(PROPERTY);
    assertTrue(gate.isEnabled());
    assertTrue(gate.validateParams("ping", Map.of()));
    assertEquals(Verdict.valid(), gate.check("ping", Map.of()));
    assertFalse(gate.validateParams("pong", Map.of()));
    assertEquals("no pong", gate.check("pong", Map.of()).getMessage());
  }

  @Test
  void validators_are_found_without_a_class_loader_of_the_thread() {
    System.setProperty(PROPERTY, "true");
    Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
    assertTrue(new ValidationGate(registry("sha256:00"), FakeProvider.NAME).isEnabled());
  }

  @Test
  void missing_validators_are_an_error_that_says_what_to_do() {
    System.setProperty(PROPERTY, "true");
    Registry registry = registry("sha256:00");
    ValidationGate gate = new ValidationGate(registry, "nobody");
    assertRefuses(
        gate,
        "validation is on (-Dvalidation.gate.test=true), but there are no validators for nobody on"
            + " the class path: add the jar with its generated validators, or switch validation"
            + " off");
  }

  @Test
  void validators_of_another_version_are_an_error() {
    System.setProperty(PROPERTY, "true");
    Registry registry = registry("sha256:01");
    ValidationGate gate = new ValidationGate(registry, FakeProvider.NAME);
    assertRefuses(
        gate,
        "the validators for registry.under.test were generated with the manifest sha256:00, the"
            + " registry with sha256:01: generate both from the same schema");
  }

  @Test
  void validators_that_cannot_be_loaded_are_an_error(@TempDir Path folder) throws IOException {
    System.setProperty(PROPERTY, "true");
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(ValidatorProvider.class.getName()), "no.such.Provider");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      Thread.currentThread().setContextClassLoader(loader);
      ValidationGate gate = new ValidationGate(registry("sha256:00"), FakeProvider.NAME);
      String message = assertThrows(IllegalStateException.class, gate::isEnabled).getMessage();
      assertTrue(message.startsWith("a provider of validators cannot be loaded: "), message);
    }
  }

  /** Each question is answered with the same error, as often as it is asked. */
  private static void assertRefuses(ValidationGate gate, String message) {
    for (int i = 0; i < 2; i++) {
      for (Executable question :
          List.<Executable>of(
              gate::isEnabled,
              () -> gate.validateParams("ping", Map.of()),
              () -> gate.check("ping", Map.of()))) {
        assertEquals(message, assertThrows(IllegalStateException.class, question).getMessage());
      }
    }
  }
}
