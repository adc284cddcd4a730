package io.actionregistry.generator.emit.clojure;

import io.actionregistry.generator.example.ExampleValue;
import io.actionregistry.generator.example.ExampleValue.Fields;
import io.actionregistry.generator.example.Notation;
import io.actionregistry.generator.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a function takes an action's parameters: what is required by position, in the schema's order;
 * what may be left out in a map behind it. Where that is more than a function of Clojure takes, it
 * takes one map of all.
 */
final class Arguments {
  /** A function of Clojure has no more positional parameters. */
  private static final int MOST = 20;

  private static final int WIDTH = 80;

  private final List<Parameter> required;
  private final List<Parameter> optional;
  private final Map<String, String> symbols = new LinkedHashMap<>();
  private final String map;

  private Arguments(List<Parameter> parameters) {
    required = parameters.stream().filter(Parameter::required).toList();
    optional = parameters.stream().filter(parameter -> !parameter.required()).toList();
    required.forEach(p -> symbols.put(p.name(), unused(Symbols.argument(p.name()))));
    map = unused(isOneMap() ? "params" : "optional");
  }

  static Arguments of(List<Parameter> parameters) {
    return new Arguments(parameters);
  }

  private String unused(String symbol) {
    return Set.copyOf(symbols.values()).contains(symbol) ? unused(symbol + "'") : symbol;
  }

  private boolean isOneMap() {
    return required.size() + (optional.isEmpty() ? 0 : 1) > MOST;
  }

  /** Whether a parameter is one of the function's own; else it is a key of a map. */
  boolean isPositional(Parameter parameter) {
    return parameter.required() && !isOneMap();
  }

  /** How an argument is called. */
  String symbol(Parameter parameter) {
    return symbols.getOrDefault(parameter.name(), parameter.name());
  }

  /** For {@code :arglists}, with the keys of the map: {@code ([x y] [x y {:keys [z]}])}. */
  String arglists() {
    List<String> lists = new ArrayList<>();
    if (isOneMap()) {
      List<Parameter> all = new ArrayList<>(required);
      all.addAll(optional);
      lists.add("[" + keys(all) + "]");
    } else {
      lists.add(vector(""));
      if (!optional.isEmpty()) {
        lists.add(vector(keys(optional)));
      }
    }
    return "(" + String.join(" ", lists) + ")";
  }

  private static String keys(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> Symbols.argument(parameter.name()))
        .collect(Collectors.joining(" ", "{:keys [", "]}"));
  }

  private String vector(String last) {
    List<String> names = new ArrayList<>(symbols.values());
    if (!last.isEmpty()) {
      names.add(last);
    }
    return "[" + String.join(" ", names) + "]";
  }

  /** A call with these values; empty where one is missing. */
  Optional<String> call(String function, Fields values) {
    Map<String, ExampleValue> rest = new LinkedHashMap<>(values.values());
    List<String> parts = new ArrayList<>(List.of(function));
    if (!isOneMap()) {
      for (String name : symbols.keySet()) {
        ExampleValue value = rest.remove(name);
        if (value == null) {
          return Optional.empty();
        }
        parts.add(Notation.CLOJURE.value(value));
      }
    }
    if (!rest.isEmpty()) {
      parts.add(Notation.CLOJURE.value(new Fields(rest)));
    }
    return Optional.of("(" + String.join(" ", parts) + ")");
  }

  /** Whether the code alone does not say what may be given. */
  boolean needsArglists() {
    return !optional.isEmpty() || isOneMap();
  }

  /** The function's arities, for a command of that name, without the closing bracket. */
  List<String> code(String action) {
    if (isOneMap()) {
      return body("", "[" + map + "]", action, map);
    }
    if (optional.isEmpty()) {
      return body("", vector(""), action, given());
    }
    List<String> lines = new ArrayList<>(body("(", vector(""), action, given()));
    close(lines);
    lines.addAll(body("(", vector(map), action, merged()));
    close(lines);
    return lines;
  }

  private static void close(List<String> lines) {
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ")");
  }

  private static List<String> body(String open, String arguments, String action, String params) {
    String indent = " ".repeat(open.length());
    String name = indent + "{:action \"" + action + "\"";
    String values = ":params " + params + "}";
    return name.length() + values.length() < WIDTH
        ? List.of(open + arguments, name + " " + values)
        : List.of(open + arguments, name, indent + " " + values);
  }

  private String given() {
    return symbols.entrySet().stream()
        .map(entry -> ":" + entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(" ", "{", "}"));
  }

  /** Named in full: an argument may be called merge. */
  private String merged() {
    return required.isEmpty()
        ? "(clojure.core/merge {} " + map + ")"
        : "(clojure.core/merge " + map + " " + given() + ")";
  }
}
