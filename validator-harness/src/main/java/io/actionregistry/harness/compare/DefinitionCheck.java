package io.actionregistry.harness.compare;

import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.EnumDefinition;
import io.actionregistry.runtime.EnumValue;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds a registry's definitions against what the other process reads in the descriptors: names,
 * numbers, types, presence, enum values, and the settings of all rules.
 */
public final class DefinitionCheck {
  private static final String WELL_KNOWN = "google.protobuf.";
  private static final Map<String, ParamType> WELL_KNOWN_TYPES =
      Map.ofEntries(
          Map.entry("Timestamp", ParamType.TIMESTAMP),
          Map.entry("Duration", ParamType.DURATION),
          Map.entry("FieldMask", ParamType.FIELD_MASK),
          Map.entry("Any", ParamType.ANY),
          Map.entry("Struct", ParamType.STRUCT),
          Map.entry("Value", ParamType.VALUE),
          Map.entry("ListValue", ParamType.LIST_VALUE),
          Map.entry("Empty", ParamType.EMPTY),
          Map.entry("DoubleValue", ParamType.DOUBLE),
          Map.entry("FloatValue", ParamType.FLOAT),
          Map.entry("Int32Value", ParamType.INT32),
          Map.entry("Int64Value", ParamType.INT64),
          Map.entry("UInt32Value", ParamType.UINT32),
          Map.entry("UInt64Value", ParamType.UINT64),
          Map.entry("BoolValue", ParamType.BOOL),
          Map.entry("StringValue", ParamType.STRING),
          Map.entry("BytesValue", ParamType.BYTES));

  /** What definitions say by other means than rules, and what is no rule. */
  private static final Set<String> NO_SETTINGS = Set.of("required", "ignore", "example");

  private final Registry registry;
  private final List<String> differences = new ArrayList<>();

  private DefinitionCheck(Registry registry) {
    this.registry = registry;
  }

  /**
   * In what a registry and a description differ, a line each; empty if in nothing.
   *
   * @param description as the other process gives it
   * @throws IllegalArgumentException if it is none
   */
  public static List<String> differences(Registry registry, @Nullable Object description) {
    DefinitionCheck check = new DefinitionCheck(registry);
    Map<?, ?> all = map(description);
    check.actions(map(all.get("actions")));
    map(all.get("messages"))
        .forEach(
            (name, params) -> {
              if (!String.valueOf(name).startsWith(WELL_KNOWN)) {
                check.message(String.valueOf(name), map(params));
              }
            });
    map(all.get("enums")).forEach((name, values) -> check.values(String.valueOf(name), values));
    check.params("the envelope", registry.getEnvelope(), map(all.get("envelope")));
    return List.copyOf(check.differences);
  }

  private void compare(String what, @Nullable Object ours, @Nullable Object theirs) {
    if (!Objects.equals(ours, theirs)) {
      differences.add(what + ": the registry has " + ours + ", the descriptors " + theirs);
    }
  }

  private void actions(Map<?, ?> actions) {
    compare("actions", new TreeSet<>(registry.getAllActionNames()), new TreeSet<>(names(actions)));
    actions.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          ActionDefinition ours = registry.getAction(name);
          if (ours != null) {
            Map<?, ?> theirs = map(value);
            compare(name + ": path", Paths.of(ours), theirs.get("path"));
            compare(name + ": message", ours.getMessageName(), theirs.get("message"));
            compare(name + ": group", ours.isGroup(), theirs.get("group"));
            compare(
                name + ": aliases",
                new TreeSet<>(ours.getAliases()),
                new TreeSet<>((List<?>) Objects.requireNonNull(theirs.get("aliases"))));
            params(name, ours.getParams(), map(theirs.get("params")));
          }
        });
  }

  private void message(String name, Map<?, ?> params) {
    MessageDefinition ours = registry.getMessage(name);
    if (ours == null) {
      differences.add(name + ": the registry does not have this message");
    } else {
      params(name, ours.getParams(), params);
    }
  }

  private void values(String name, @Nullable Object values) {
    EnumDefinition ours = registry.getEnum(name);
    if (ours == null) {
      if (!name.startsWith(WELL_KNOWN)) {
        differences.add(name + ": the registry does not have this enum");
      }
      return;
    }
    List<String> theirs = new ArrayList<>();
    for (Object value : (List<?>) Objects.requireNonNull(values)) {
      Map<?, ?> one = map(value);
      theirs.add(one.get("name") + " = " + one.get("proto-name") + " = " + one.get("number"));
    }
    compare(
        name,
        ours.getValues().stream()
            .map((EnumValue v) -> v.getName() + " = " + v.getProtoName() + " = " + v.getNumber())
            .toList(),
        theirs);
  }

  private void params(String of, Map<String, ParamDefinition> ours, Map<?, ?> theirs) {
    compare(of + ": parameters", new TreeSet<>(ours.keySet()), new TreeSet<>(names(theirs)));
    theirs.forEach(
        (name, param) -> {
          ParamDefinition definition = ours.get(String.valueOf(name));
          if (definition != null) {
            param(of + " " + name, definition, map(param));
          }
        });
  }

  private void param(String of, ParamDefinition ours, Map<?, ?> theirs) {
    compare(of + ": name in the schema", ours.getProtoName(), theirs.get("proto-name"));
    compare(of + ": number", (long) ours.getProtoNumber(), theirs.get("number"));
    compare(
        of + ": how many",
        ours.getCardinality().name().toLowerCase(Locale.ROOT),
        theirs.get("cardinality"));
    compare(of + ": type", ours.getType(), type(theirs));
    compare(
        of + ": key type",
        ours.getKeyType() == null ? null : ours.getKeyType().name().toLowerCase(Locale.ROOT),
        theirs.get("key-type"));
    compare(of + ": presence", ours.hasPresence(), theirs.get("presence"));
    compare(of + ": oneof", ours.getOneof(), theirs.get("oneof"));
    if (ours.getType() == ParamType.ENUM) {
      compare(of + ": enum", ours.getEnumName(), theirs.get("enum"));
    }
    if (ours.getType() == ParamType.MESSAGE) {
      compare(of + ": message", ours.getMessageName(), theirs.get("message"));
    }
    Map<String, Object> settings = new LinkedHashMap<>();
    ours.getRanges().forEach(range -> settings.putAll(range.getRules()));
    settings.putAll(ours.getRules());
    Map<?, ?> rules = withExpressions(map(theirs.get("rules")));
    if (Settings.same(rules.get("ignore"), Ignored.ALWAYS)) {
      return;
    }
    Set<String> paths = new TreeSet<>(settings.keySet());
    paths.addAll(names(rules));
    for (String path : paths) {
      if (!NO_SETTINGS.contains(path.substring(path.lastIndexOf('.') + 1))
          && !Settings.same(settings.get(path), rules.get(path))) {
        compare(of + ": " + path, settings.get(path), rules.get(path));
      }
    }
  }

  /** Expressions as definitions have them: each by its id, wherever in the field it is stated. */
  private static Map<?, ?> withExpressions(Map<?, ?> rules) {
    Map<Object, @Nullable Object> all = new LinkedHashMap<>();
    rules.forEach(
        (key, value) -> {
          String path = String.valueOf(key);
          String last = path.substring(path.lastIndexOf('.') + 1);
          if ((last.equals("cel") || last.equals("cel_expression"))
              && value instanceof List<?> list) {
            list.forEach(rule -> addExpression(rule, all));
          } else {
            all.put(key, value);
          }
        });
    return all;
  }

  private static void addExpression(@Nullable Object rule, Map<Object, @Nullable Object> all) {
    if (rule instanceof Map<?, ?> cel) {
      String id = String.valueOf(cel.get("id"));
      Object expression = cel.get("expression");
      all.put("cel." + (id.isEmpty() ? expression : id), expression);
    } else {
      all.put("cel." + rule, rule);
    }
  }

  private static @Nullable ParamType type(Map<?, ?> param) {
    if (param.get("message") instanceof String message) {
      return message.startsWith(WELL_KNOWN)
          ? WELL_KNOWN_TYPES.get(message.substring(WELL_KNOWN.length()))
          : ParamType.MESSAGE;
    }
    if ("google.protobuf.NullValue".equals(param.get("enum"))) {
      return ParamType.NULL_VALUE;
    }
    return ParamType.valueOf(String.valueOf(param.get("type")).toUpperCase(Locale.ROOT));
  }

  private static List<String> names(Map<?, ?> map) {
    return map.keySet().stream().map(String::valueOf).toList();
  }

  static Map<?, ?> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("no description: " + value);
  }
}
