package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What builders call things. A command is called by its path below the first step, which its class
 * stands for: {@code RotaryCommands.rotateToNdc()}; a message, as a parameter, by its name and
 * {@code Message}.
 *
 * <p>Commands that would share a name are called by their whole path. Whatever else would have the
 * same name takes its full one, as {@link MethodNames} spells it. What Java or a map has already
 * takes an underscore: no camel case ends in one.
 */
final class BuilderNames {
  /** What the code itself names. */
  private static final Set<String> TYPES =
      Set.of(
          "BigInteger",
          "Boolean",
          "CommandMap",
          "Deprecated",
          "Double",
          "Duration",
          "Enum",
          "Instant",
          "Integer",
          "List",
          "Long",
          "Map",
          "Object",
          "Override",
          "ParamMap",
          "Record",
          "String");

  /** Methods of objects and maps that take none or one argument. */
  private static final Set<String> METHODS =
      Set.of(
          "clear",
          "clone",
          "containsKey",
          "containsValue",
          "copyOf",
          "entry",
          "entrySet",
          "equals",
          "finalize",
          "forEach",
          "get",
          "getClass",
          "hashCode",
          "isEmpty",
          "keySet",
          "notify",
          "notifyAll",
          "of",
          "ofEntries",
          "putAll",
          "remove",
          "replaceAll",
          "size",
          "toString",
          "values",
          "wait",
          "with");

  private final MethodNames names;
  private final Set<String> taken;

  /**
   * Names within one class.
   *
   * @param classes all classes that the code may name
   */
  BuilderNames(
      Collection<Action> actions,
      Collection<Message> messages,
      Collection<EnumType> enums,
      Collection<String> classes) {
    Map<String, String> calls = new LinkedHashMap<>();
    Map<String, Long> sharing =
        actions.stream().collect(Collectors.groupingBy(BuilderNames::below, Collectors.counting()));
    for (Action action : actions) {
      boolean alone = sharing.getOrDefault(below(action), 0L) == 1;
      calls.put(key(action), alone ? below(action) : path(action));
    }
    messages.forEach(m -> calls.put(key(m), MethodNames.simple(m.fullName()) + "_message"));
    enums.forEach(type -> calls.put(key(type), MethodNames.simple(type.fullName())));
    this.names = new MethodNames(calls.keySet(), key -> Objects.requireNonNull(calls.get(key)), "");
    this.taken = new HashSet<>(TYPES);
    taken.addAll(classes);
  }

  private static String path(Action action) {
    return action.path().stream().map(Action.Step::field).collect(Collectors.joining("_"));
  }

  /** The path without its first step, where it has another one. */
  private static String below(Action action) {
    List<Action.Step> path = action.path();
    return path.stream()
        .skip(path.size() > 1 ? 1 : 0)
        .map(Action.Step::field)
        .collect(Collectors.joining("_"));
  }

  private static String key(Action action) {
    return "action " + action.name();
  }

  private static String key(Message message) {
    return "message " + message.fullName();
  }

  private static String key(EnumType type) {
    return "enum " + type.fullName();
  }

  String typeOf(Action action) {
    return type(names.of(key(action)));
  }

  String typeOf(Message message) {
    return type(names.of(key(message)));
  }

  String typeOf(EnumType type) {
    return type(names.of(key(type)));
  }

  String methodOf(Action action) {
    return method(names.of(key(action)));
  }

  String methodOf(Message message) {
    return method(names.of(key(message)));
  }

  private String type(String name) {
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return taken.contains(type) ? type + "_" : type;
  }

  /** A method's name that Java and maps leave free. */
  static String method(String name) {
    return SourceVersion.isKeyword(name) || METHODS.contains(name) ? name + "_" : name;
  }

  /** The constants of an enum's values: {@code HOT_WHITE}, without what all names begin with. */
  static List<String> constants(EnumType type, List<EnumType.Value> values) {
    List<String> all = values.stream().map(EnumType.Value::protoName).toList();
    List<String> shorter = all.stream().map(name -> constant(type, name)).toList();
    return Set.copyOf(shorter).size() == shorter.size() ? shorter : all;
  }

  private static String constant(EnumType type, String protoName) {
    String name =
        protoName.startsWith(type.prefix())
            ? protoName.substring(type.prefix().length())
            : protoName;
    if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
      return "_" + name;
    }
    return SourceVersion.isKeyword(name) ? name + "_" : name;
  }
}
