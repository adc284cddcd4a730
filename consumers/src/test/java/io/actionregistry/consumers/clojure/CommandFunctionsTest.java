package io.actionregistry.consumers.clojure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.java.api.Clojure;
import clojure.lang.IFn;
import clojure.lang.IPersistentMap;
import clojure.lang.PersistentHashMap;
import clojure.lang.RT;
import clojure.lang.Symbol;
import clojure.lang.Var;
import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.Table;
import io.actionregistry.consumers.clojure.ClojureForm.Inexpressible;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.clojure.ClojureTarget;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.runtime.Key;
import io.actionregistry.validation.RegistryValidator;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/** The functions of the jon set, as a program in Clojure calls them. */
final class CommandFunctionsTest {
  private static final String NAMESPACE = "potatoclient.transit.commands";
  private static final Schema SCHEMA = JonCases.JON.schema();
  private static final RegistryValidator JAVA =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules());

  private static String warnings = "";

  @BeforeAll
  static void load() {
    String text =
        new ClojureTarget()
            .emit(SCHEMA, new EmitOptions("potatoclient.transit", "potatoclient.validation"))
            .get(0)
            .content();
    StringWriter err = new StringWriter();
    Object warn = Clojure.var("clojure.core", "*warn-on-reflection*");
    Var.pushThreadBindings(RT.map(RT.ERR, err, warn, true));
    try {
      Clj.load(text);
    } finally {
      Var.popThreadBindings();
    }
    warnings = err.toString();
  }

  private static Map<String, Action> actions() {
    Map<String, Action> actions = new HashMap<>();
    for (Action action : SCHEMA.actions()) {
      actions.put(action.name(), action);
      action.aliases().forEach(alias -> actions.put(alias, action));
    }
    return actions;
  }

  private static Object meta(String function, String key) {
    IPersistentMap meta = ((Var) Clojure.var(NAMESPACE, function)).meta();
    return Objects.requireNonNull(Clj.get(meta, key), function);
  }

  @Test
  void it_compiles_without_reflection_and_without_a_warning() {
    assertEquals("", warnings);
  }

  @Test
  void there_is_a_function_for_each_action_and_alias_and_no_other() {
    Set<String> names = new TreeSet<>();
    ((Map<?, ?>) Clojure.var("clojure.core", "ns-publics").invoke(Symbol.intern(NAMESPACE)))
        .keySet()
        .forEach(name -> names.add(name.toString()));
    assertEquals(new TreeSet<>(actions().keySet()), names);
  }

  @Test
  void every_valid_command_can_be_made_by_its_function() {
    ClojureForm form = new ClojureForm(SCHEMA);
    Map<String, Action> actions = actions();
    Set<String> called = new HashSet<>();
    int commands = 0;
    for (Case one : CaseGenerator.deterministic(JonCases.JON.commands())) {
      if (JAVA.isValid(one.action(), one.params())) {
        String name = Objects.requireNonNull(Key.nameOf(one.action()));
        try {
          Object params = form.params(one.action(), one.params());
          check(name, Objects.requireNonNull(actions.get(name)), (IPersistentMap) params);
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
            "Clojure functions: %d of %d called, %,d commands made, all accepted by Java",
            called.size(),
            actions.size(),
            commands));
    assertEquals(actions.keySet(), called);
  }

  private static void check(String name, Action action, IPersistentMap given) {
    IPersistentMap params = given == null ? PersistentHashMap.EMPTY : given;
    List<Object> arguments = new ArrayList<>();
    IPersistentMap rest = params;
    for (Parameter parameter : action.message().parameters()) {
      if (parameter.required()) {
        arguments.add(params.valAt(Clj.key(parameter.name())));
        rest = rest.without(Clj.key(parameter.name()));
      }
    }
    if (rest.count() > 0) {
      arguments.add(rest);
    }
    IFn function = Clojure.var(NAMESPACE, name);
    Object command = Clojure.var("clojure.core", "apply").invoke(function, arguments);
    assertEquals(Clj.command(action.name(), params), command);
    assertTrue(JAVA.isValid(Clj.get(command, "action"), Clj.get(command, "params")), name);
  }

  @Test
  void arguments_are_what_is_required_in_the_schemas_order() {
    for (Action action : SCHEMA.actions()) {
      List<String> required =
          action.message().parameters().stream()
              .filter(Parameter::required)
              .map(Parameter::name)
              .toList();
      List<?> first = (List<?>) RT.first(meta(action.name(), "arglists"));
      assertEquals(required, first.stream().map(Object::toString).toList(), action.name());
      for (String alias : action.aliases()) {
        assertEquals(meta(action.name(), "arglists"), meta(alias, "arglists"));
      }
    }
    assertEquals(Clojure.read("([channel x y])"), meta("rotary-rotate-to-ndc", "arglists"));
    assertEquals(
        Clojure.read("([] [{:keys [azimuth elevation]}])"), meta("rotary-axis", "arglists"));
  }

  @Test
  void documentation_tells_what_the_schema_tells() {
    for (Action action : SCHEMA.actions()) {
      String doc = meta(action.name(), "doc").toString();
      String plain = doc.lines().map(String::strip).collect(Collectors.joining("\n"));
      assertTrue(plain.startsWith(action.documentation()), doc);
      for (Parameter parameter : action.message().parameters()) {
        assertTrue(plain.contains(parameter.documentation()), doc);
        assertTrue(plain.contains(parameter.name() + (parameter.required() ? ":" : " (")), doc);
        parameter.offered().forEach(value -> assertTrue(doc.contains('"' + value + '"'), doc));
        assertTrue(doc.contains(parameter.unit()), doc);
      }
    }
    assertTrue(
        meta("rotary-set-platform-azimuth", "doc")
            .toString()
            .contains("value: float, -360.0 < value < 360.0, finite, in deg\n"));
  }

  @Test
  void examples_in_the_documentation_are_accepted() {
    int examples = 0;
    for (Action action : SCHEMA.actions()) {
      List<String> calls =
          meta(action.name(), "doc")
              .toString()
              .lines()
              .filter(line -> line.startsWith("  Example: "))
              .map(line -> line.substring("  Example: ".length()))
              .toList();
      assertEquals(action.message().parameters().isEmpty(), calls.isEmpty(), action.name());
      for (String call : calls) {
        Object command = Clj.load("(in-ns '" + NAMESPACE + ") " + call);
        assertTrue(JAVA.isValid(Clj.get(command, "action"), Clj.get(command, "params")), call);
        examples++;
      }
    }
    assertTrue(examples > 50, examples + " examples");
  }

  @Test
  void nothing_but_clojure_is_loaded_for_it() {
    Set<String> required =
        ((Map<?, ?>) Clojure.var("clojure.core", "ns-aliases").invoke(Symbol.intern(NAMESPACE)))
            .keySet().stream().map(Object::toString).collect(Collectors.toSet());
    assertEquals(Set.of(), required);
  }
}
