package potatoclient.transit.builders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static potatoclient.transit.builders.DataTypes.JonGuiDataVideoChannel.HEAT;

import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.Validator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/** Builders and registry are of the same commands; what is built of admitted values is valid. */
final class EveryActionTest {
  private static final Registry REGISTRY = ActionRegistry.registry();
  private static final Validator VALIDATOR = new Validation().create(REGISTRY);
  private static final Map<String, Object> BUILDERS = builders();

  @Test
  void a_command_is_built_as_it_is_read() {
    Map<String, Object> command = RotaryCommands.rotateToNdc().channel(HEAT).x(0.5).y(-0.5);

    assertEquals(
        Map.of(
            "action",
            "rotary-rotate-to-ndc",
            "params",
            Map.of("channel", "heat", "x", 0.5, "y", -0.5)),
        command);
  }

  @Test
  void every_action_has_a_builder_and_no_other_has() {
    assertEquals(Set.copyOf(ActionRegistry.getAllActionNames()), BUILDERS.keySet());
  }

  @TestFactory
  Stream<DynamicTest> every_parameter_can_be_set_and_no_other() {
    return actions().stream()
        .map(action -> DynamicTest.dynamicTest(action.getName(), () -> sets(action)));
  }

  private static void sets(ActionDefinition action) throws ReflectiveOperationException {
    Object command = BUILDERS.get(action.getName());
    Map<?, ?> full = (Map<?, ?>) filled(command, action.getParams());
    Map<?, ?> params = (Map<?, ?>) full.get("params");

    assertEquals(action.getParams().keySet(), params.keySet());
    assertTrue(VALIDATOR.check(action.getName(), params).isValid(), () -> params.toString());
  }

  /** What each setter makes of it, one after the other. */
  private static Object filled(Object map, Map<String, ParamDefinition> definitions)
      throws ReflectiveOperationException {
    Object filled = map;
    for (ParamDefinition definition : definitions.values()) {
      String name = camel(definition.getName());
      Method setter =
          Arrays.stream(map.getClass().getDeclaredMethods())
              .filter(method -> method.getName().equals(name) && !method.isSynthetic())
              .findFirst()
              .orElseThrow(() -> new AssertionError("no method for " + definition.getName()));
      filled = setter.invoke(filled, value(definition, setter.getParameterTypes()[0]));
    }
    long setters =
        Arrays.stream(map.getClass().getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .distinct()
            .count();
    assertEquals(definitions.size(), setters);
    return filled;
  }

  private static Object value(ParamDefinition definition, Class<?> type)
      throws ReflectiveOperationException {
    if (type == double.class) {
      return middle(definition).doubleValue();
    }
    if (type == int.class) {
      return middle(definition).intValue();
    }
    if (type == long.class) {
      return middle(definition).longValue();
    }
    if (type == BigInteger.class) {
      return BigInteger.valueOf(middle(definition).longValue());
    }
    if (type == boolean.class) {
      return true;
    }
    if (definition.getType() == ParamType.ENUM) {
      for (Object constant : type.getEnumConstants()) {
        if (definition.getEnumValues().contains(type.getMethod("key").invoke(constant))) {
          return constant;
        }
      }
    }
    if (definition.getType() == ParamType.MESSAGE) {
      return message(definition, type);
    }
    throw new AssertionError(definition.getName() + " is of " + type);
  }

  /** A message with its first parameter: most are choices. */
  private static Object message(ParamDefinition definition, Class<?> type)
      throws ReflectiveOperationException {
    Object empty = begun(type);
    Map<String, ParamDefinition> inner =
        REGISTRY.getMessage(definition.getMessageName()).getParams();
    return REGISTRY.getMessage(definition.getMessageName()).getOneofs().isEmpty()
        ? filled(empty, inner)
        : first(empty, inner.values().iterator().next());
  }

  private static Object first(Object empty, ParamDefinition definition)
      throws ReflectiveOperationException {
    for (Method method : empty.getClass().getDeclaredMethods()) {
      if (method.getName().equals(camel(definition.getName())) && !method.isSynthetic()) {
        return method.invoke(empty, value(definition, method.getParameterTypes()[0]));
      }
    }
    throw new AssertionError("no method for " + definition.getName());
  }

  private static Number middle(ParamDefinition definition) {
    Range range = definition.getRange();
    if (range == null || range.getMinimum() == null || range.getMaximum() == null) {
      return 1;
    }
    return (range.getMinimum().value().doubleValue() + range.getMaximum().value().doubleValue())
        / 2;
  }

  private static String camel(String name) {
    String[] words = name.split("-", -1);
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
  }

  private static Map<String, Object> builders() {
    Map<String, Object> builders = new HashMap<>();
    try {
      for (String module : modules()) {
        for (Method method :
            Class.forName("potatoclient.transit.builders." + module).getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers())) {
            Map<?, ?> begun = (Map<?, ?>) method.invoke(null);
            if (begun.get("action") instanceof String name) {
              assertEquals(null, builders.put(name, begun), name);
            }
          }
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return builders;
  }

  private static List<ActionDefinition> actions() {
    return ActionRegistry.getAllActionNames().stream().map(REGISTRY::getAction).toList();
  }

  private static Set<String> modules() {
    return actions().stream()
        .map(ActionDefinition::getModule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_message_takes_each_of_its_parameters() throws ReflectiveOperationException {
    for (String module : modules()) {
      Class<?> builders = Class.forName("potatoclient.transit.builders." + module);
      for (Class<?> type : builders.getDeclaredClasses()) {
        if (Map.class.isAssignableFrom(type)) {
          setAll(type, begun(type));
        }
      }
    }
  }

  private static void setAll(Class<?> type, Object begun) throws ReflectiveOperationException {
    for (Method setter : type.getDeclaredMethods()) {
      if (Modifier.isPublic(setter.getModifiers())) {
        Map<?, ?> set = (Map<?, ?>) setter.invoke(begun, anything(setter.getParameterTypes()[0]));
        Map<?, ?> params = set.get("params") instanceof Map<?, ?> inner ? inner : set;
        assertEquals(1, params.size(), setter.toString());
      }
    }
  }

  private static Object anything(Class<?> type) throws ReflectiveOperationException {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (Map.class.isAssignableFrom(type)) {
      return begun(type);
    }
    return Map.of(
            double.class,
            0.5,
            int.class,
            1,
            long.class,
            1L,
            boolean.class,
            true,
            BigInteger.class,
            BigInteger.ONE,
            String.class,
            "a")
        .get(type);
  }

  private static Object begun(Class<?> type) throws ReflectiveOperationException {
    return Arrays.stream(type.getDeclaringClass().getDeclaredMethods())
        .filter(method -> method.getReturnType() == type)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .findFirst()
        .orElseThrow()
        .invoke(null);
  }

  @Test
  void only_those_values_are_offered_as_constants_that_the_schema_has() {
    List<String> keys =
        Stream.of(DataTypes.JonGuiDataVideoChannel.values())
            .map(DataTypes.JonGuiDataVideoChannel::key)
            .toList();

    assertEquals(List.of("unspecified", "heat", "day"), keys);
  }
}
