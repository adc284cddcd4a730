package io.actionregistry.consumers.clojure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.java.api.Clojure;
import clojure.lang.IPersistentMap;
import clojure.lang.PersistentHashMap;
import clojure.lang.RT;
import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.OtherSchema;
import io.actionregistry.consumers.Table;
import io.actionregistry.consumers.clojure.ClojureForm.Inexpressible;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.serve.ServedModel;
import io.actionregistry.runtime.Key;
import io.actionregistry.validation.RegistryValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/** The functions of the jon set, and of a service, as a program in Clojure calls them. */
final class CommandFunctionsTest {
  @TempDir private static Path folder;

  private static Functions jon;
  private static Functions service;

  @BeforeAll
  static void load() throws Exception {
    jon =
        load(
            "jon",
            "potatoclient.transit",
            JonCases.JON,
            RegistryValidator.of(ActionRegistry.registry(), Validation.rules()));
    OtherSchema depot = OtherSchema.service(folder);
    service = load("a service", "depot.registry", depot.model(), depot.java());
  }

  private static Functions load(
      String title, String javaPackage, ServedModel model, RegistryValidator java) {
    List<Case> cases = CaseGenerator.deterministic(model.commands());
    return Functions.load(title, javaPackage, model, cases, java);
  }

  static Stream<Functions> schemas() {
    return Stream.of(jon, service);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void it_compiles_without_reflection_and_without_a_warning(Functions functions) {
    assertEquals("", functions.warnings());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void there_is_a_function_for_each_action_and_alias_and_no_other(Functions functions) {
    assertEquals(new TreeSet<>(functions.actions().keySet()), functions.names());
  }

  @Test
  void each_method_of_the_service_has_its_function() {
    assertEquals(
        Set.of(
            "ping",
            "set-gate",
            "gate",
            "send-carrier",
            "move-carrier",
            "carrier-to",
            "plan-route",
            "set-speed-limits",
            "reserve-bay"),
        service.names());
    assertEquals(
        Clj.edn("{:action \"set-gate\" :params {:gate 3 :position \"open\"}}"),
        service.call("gate", List.of(3L, "open")));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void every_valid_command_can_be_made_by_its_function(Functions functions) {
    ClojureForm form = new ClojureForm(functions.schema());
    Map<String, Action> actions = functions.actions();
    Set<String> called = new HashSet<>();
    int commands = 0;
    for (Case one : functions.cases()) {
      if (functions.java().isValid(one.action(), one.params())) {
        String name = Objects.requireNonNull(Key.nameOf(one.action()));
        try {
          Object params = form.params(one.action(), one.params());
          assertTrue(check(functions, name, actions.get(name), params, true), one.toString());
          called.add(name);
          commands++;
        } catch (Inexpressible reason) {
          throw new AssertionError(one.toString(), reason);
        }
      }
    }
    Table.note(
        String.format(
            Locale.ROOT,
            "Clojure functions of %s: %d of %d called, %,d commands made, all accepted by Java",
            functions.title(),
            called.size(),
            actions.size(),
            commands));
    assertEquals(actions.keySet(), called);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void what_java_refuses_is_refused_of_a_command_made_by_a_function(Functions functions) {
    ClojureForm form = new ClojureForm(functions.schema());
    Map<String, Action> actions = functions.actions();
    Set<String> refused = new HashSet<>();
    for (Case one : functions.cases()) {
      String name = Key.nameOf(one.action());
      Action action = name == null ? null : actions.get(name);
      if (action == null || functions.java().isValid(one.action(), one.params())) {
        continue;
      }
      try {
        Object params = form.params(one.action(), one.params());
        if (check(functions, name, action, params, false)) {
          refused.add(action.name());
        }
      } catch (Inexpressible reason) {
        // Two keys that are one in Clojure: no function can be given both.
      }
    }
    Set<String> withParams =
        actions.values().stream()
            .filter(action -> !action.message().parameters().isEmpty())
            .map(Action::name)
            .collect(Collectors.toSet());
    assertEquals(withParams, refused);
  }

  /** False where parameters cannot be given to the function: it has no place for them. */
  private static boolean check(
      Functions functions, String name, Action action, Object params, boolean valid) {
    Optional<List<Object>> arguments = arguments(action, params);
    arguments.ifPresent(
        given -> {
          Object command = functions.call(name, given);
          Object same = params == null ? PersistentHashMap.EMPTY : params;
          assertEquals(Clj.command(action.name(), same), command);
          assertEquals(
              valid,
              functions.java().isValid(Clj.get(command, "action"), Clj.get(command, "params")),
              () -> name + " " + params);
        });
    return arguments.isPresent();
  }

  private static Optional<List<Object>> arguments(Action action, Object params) {
    if (params != null && !(params instanceof IPersistentMap)) {
      return Optional.empty();
    }
    IPersistentMap rest = params == null ? PersistentHashMap.EMPTY : (IPersistentMap) params;
    List<Object> arguments = new ArrayList<>();
    boolean takesMore = false;
    for (Parameter parameter : action.message().parameters()) {
      Object key = Clj.key(parameter.name());
      takesMore |= !parameter.required();
      if (parameter.required()) {
        if (!rest.containsKey(key)) {
          return Optional.empty();
        }
        arguments.add(rest.valAt(key));
        rest = rest.without(key);
      }
    }
    if (rest.count() > 0) {
      arguments.add(rest);
    }
    return rest.count() > 0 && !takesMore ? Optional.empty() : Optional.of(arguments);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void arguments_are_what_is_required_in_the_schemas_order(Functions functions) {
    for (Action action : functions.schema().actions()) {
      List<String> required =
          action.message().parameters().stream()
              .filter(Parameter::required)
              .map(Parameter::name)
              .toList();
      List<?> first = (List<?>) RT.first(functions.meta(action.name(), "arglists"));
      assertEquals(required, first.stream().map(Object::toString).toList(), action.name());
      for (String alias : action.aliases()) {
        assertEquals(functions.meta(action.name(), "arglists"), functions.meta(alias, "arglists"));
      }
    }
  }

  @Test
  void optional_arguments_are_keys_of_a_map() {
    assertEquals(Clojure.read("([channel x y])"), jon.meta("rotary-rotate-to-ndc", "arglists"));
    assertEquals(
        Clojure.read("([] [{:keys [azimuth elevation]}])"), jon.meta("rotary-axis", "arglists"));
    assertEquals(
        Clojure.read("([carrier] [carrier {:keys [bay point speed]}])"),
        service.meta("carrier-to", "arglists"));
    assertEquals(Clojure.read("([])"), service.meta("ping", "arglists"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void documentation_tells_what_the_schema_tells(Functions functions) {
    for (Action action : functions.schema().actions()) {
      String doc = functions.meta(action.name(), "doc").toString();
      String plain = doc.lines().map(String::strip).collect(Collectors.joining("\n"));
      assertTrue(plain.startsWith(action.documentation()), doc);
      for (Parameter parameter : action.message().parameters()) {
        assertTrue(plain.contains(parameter.documentation()), doc);
        assertTrue(plain.contains(parameter.name() + (parameter.required() ? ":" : " (")), doc);
        parameter.offered().forEach(value -> assertTrue(doc.contains('"' + value + '"'), doc));
        assertTrue(doc.contains(parameter.unit()), doc);
      }
    }
  }

  @Test
  void documentation_has_ranges_and_what_is_deprecated() {
    assertTrue(
        jon.meta("rotary-set-platform-azimuth", "doc")
            .toString()
            .contains("value: float, -360.0 < value < 360.0, finite, in deg\n"));
    assertTrue(
        service
            .meta("set-gate", "doc")
            .toString()
            .contains("\n  gate: uint32, 1 <= value <= 12\n    Its number, as painted on it.\n"));
    assertEquals("use send-carrier instead", service.meta("plan-route", "deprecated"));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void examples_in_the_documentation_are_accepted(Functions functions) {
    for (Action action : functions.schema().actions()) {
      List<String> calls =
          functions
              .meta(action.name(), "doc")
              .toString()
              .lines()
              .filter(line -> line.startsWith("  Example: "))
              .map(line -> line.substring("  Example: ".length()))
              .toList();
      assertEquals(action.message().parameters().isEmpty(), calls.isEmpty(), action.name());
      for (String call : calls) {
        Object command = functions.evaluate(call);
        assertTrue(
            functions.java().isValid(Clj.get(command, "action"), Clj.get(command, "params")), call);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void nothing_but_clojure_is_loaded_for_it(Functions functions) {
    assertEquals(Set.of(), functions.required());
  }
}
