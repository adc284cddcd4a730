package io.actionregistry.integration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Bound;
import io.actionregistry.runtime.Command;
import io.actionregistry.runtime.Dispatcher;
import io.actionregistry.runtime.EnumDefinition;
import io.actionregistry.runtime.EnumValue;
import io.actionregistry.runtime.FieldPath;
import io.actionregistry.runtime.Hazard;
import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.OneofDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.PathElement;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.Step;
import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import potatoclient.transit.ActionRegistry;

/** The registry in a Clojure program: no call of it needs reflection, and its own tests pass. */
final class ClojureTest {
  private static final String ROOT = "potatoclient.transit.";
  private static final List<ClojureNamespace> TESTS =
      namespaces(
          "action-registry-test",
          "defaults-test",
          "definitions-test",
          "handlers-test",
          "samples-test",
          "validation-test");
  private static final List<ClojureNamespace> ALL =
      Stream.concat(
              TESTS.stream(),
              namespaces(
                  "api",
                  "samples",
                  "client",
                  "client-process",
                  "errors",
                  "runner",
                  "gate-process",
                  "readme")
                  .stream())
          .toList();

  private static List<ClojureNamespace> namespaces(String... names) {
    return Arrays.stream(names).map(name -> new ClojureNamespace(ROOT + name)).toList();
  }

  @TestFactory
  Stream<DynamicTest> no_namespace_needs_reflection() {
    return ALL.stream()
        .map(namespace -> dynamicTest(namespace.name(), () -> assertEquals("", loaded(namespace))));
  }

  @Test
  void a_namespace_that_needs_reflection_is_noticed() {
    String warnings = loaded(new ClojureNamespace(ROOT + "reflective"));
    assertTrue(warnings.startsWith("Reflection warning, "), warnings);
    assertTrue(warnings.contains("toUpperCase"), warnings);
  }

  /** Everything that loading prints as an error, to Clojure's stream or to the process's. */
  private static String loaded(ClojureNamespace namespace) {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      return String.join("\n", namespace.warnings()) + printed.toString(StandardCharsets.UTF_8);
    } finally {
      System.setErr(before);
    }
  }

  @TestFactory
  Stream<DynamicNode> tests_written_in_clojure_pass() {
    return TESTS.stream()
        .map(
            namespace -> {
              namespace.warnings();
              return dynamicContainer(
                  namespace.name(),
                  namespace.tests().stream()
                      .map(test -> dynamicTest(test, () -> passes(namespace, test))));
            });
  }

  private static void passes(ClojureNamespace namespace, String test) {
    ClojureNamespace.Outcome outcome = namespace.run(test);
    assertAll(
        () -> assertTrue(outcome.passed() > 0, "nothing was asserted"),
        () -> assertEquals(0, outcome.failed(), outcome.report()),
        () -> assertEquals(0, outcome.errors(), outcome.report()));
  }

  @Test
  void a_failing_test_written_in_clojure_fails_here() {
    ClojureNamespace control = new ClojureNamespace(ROOT + "failing");
    control.warnings();
    ClojureNamespace.Outcome failure = control.run("says-something-wrong");
    assertEquals(List.of(1L, 1L, 0L), counts(failure));
    assertTrue(failure.report().contains("(= 1 2)"), failure.report());
    ClojureNamespace.Outcome error = control.run("throws");
    assertEquals(List.of(0L, 0L, 1L), counts(error));
  }

  private static List<Long> counts(ClojureNamespace.Outcome outcome) {
    return List.of(outcome.passed(), outcome.failed(), outcome.errors());
  }

  @Test
  void every_static_method_of_the_registry_is_called_from_clojure() {
    Set<String> called = new ClojureNamespace(ROOT + "api").staticCalls(ActionRegistry.class);
    Set<String> offered = new TreeSet<>();
    for (Method method : ActionRegistry.class.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers())) {
        String call = method.getName() + "/" + method.getParameterCount();
        assertTrue(
            offered.add(call), "Clojure tells methods apart by number of arguments: " + call);
      }
    }
    assertFalse(offered.isEmpty());
    assertEquals(offered, called);
  }

  @TestFactory
  Stream<DynamicTest> every_method_of_what_it_returns_is_called_from_clojure() {
    Set<String> called = new TreeSet<>();
    TESTS.forEach(namespace -> called.addAll(namespace.instanceCalls()));
    return Stream.of(
            ActionDefinition.class,
            Bound.class,
            Command.class,
            Dispatcher.class,
            EnumDefinition.class,
            EnumValue.class,
            Hazard.class,
            Interval.class,
            MessageDefinition.class,
            OneofDefinition.class,
            ParamDefinition.class,
            PathElement.class,
            Range.class,
            Registry.class,
            Validator.class,
            Verdict.class,
            Violation.class,
            FieldPath.class,
            Step.class)
        .map(type -> dynamicTest(type.getSimpleName(), () -> covers(called, type)));
  }

  private static void covers(Set<String> called, Class<?> type) {
    Set<String> missing = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      boolean instance = !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic();
      if (instance && Modifier.isPublic(method.getModifiers()) && !isPlumbing(type, method)) {
        missing.add(method.getName());
      }
    }
    assertFalse(missing.isEmpty());
    missing.removeAll(called);
    assertEquals(Set.of(), missing);
  }

  /**
   * What Clojure calls by {@code =} and {@code str}, and what makes another interval, registry or
   * path.
   */
  private static boolean isPlumbing(Class<?> type, Method method) {
    return switch (method.getName()) {
      case "equals", "hashCode", "toString" -> true;
      case "atMost", "below" -> type == Interval.class;
      case "toBuilder" -> type == Registry.class;
      case "then" -> type == FieldPath.class;
      case "at" -> type == Step.class;
      default -> false;
    };
  }
}
