package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.emit.OtherRules;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of actions and messages as data, each a constant of its own. */
final class ConstantsCode {
  private final Names names;
  private final Declared declared;
  private final List<String> lines = new ArrayList<>();

  ConstantsCode(Names names, Declared declared) {
    this.names = names;
    this.declared = declared;
  }

  List<String> lines(Schema schema) {
    schema.actions().forEach(this::add);
    schema.messages().forEach(this::add);
    return lines;
  }

  private void add(Action action) {
    lines.addAll(TypeScriptText.documentation(action.documentation()));
    lines.add("export const " + declared.constant(action) + " = {");
    addText("  ", "action", action.name());
    addOptional("  ", "documentation", action.documentation());
    if (!action.aliases().isEmpty()) {
      lines.add("  aliases: " + TypeScriptText.value(List.copyOf(action.aliases())) + ",");
    }
    if (action.hazard().level() != Hazard.Level.NONE) {
      String level = TypeScriptText.string(action.hazard().level().label());
      String reason = TypeScriptText.string(action.hazard().reason());
      lines.add("  hazard: { level: " + level + ", reason: " + reason + " },");
    }
    if (action.deprecated()) {
      lines.add("  deprecated: true,");
      addOptional("  ", "replacement", action.replacement());
    }
    addParameters(action.message());
    lines.add("} as const;");
    lines.add("");
  }

  private void add(Message message) {
    lines.addAll(TypeScriptText.documentation(message.documentation()));
    lines.add("export const " + declared.constant(message) + " = {");
    addText("  ", "message", message.fullName());
    addOptional("  ", "documentation", message.documentation());
    addParameters(message);
    lines.add("} as const;");
    lines.add("");
  }

  private void addParameters(Message message) {
    lines.add("  params: {");
    message.parameters().forEach(this::add);
    lines.add("  },");
  }

  private void add(Parameter parameter) {
    lines.add("    " + TypeScriptText.property(parameter.name()) + ": {");
    ValueType type = parameter.type().type();
    addText("      ", "type", type.label());
    if (parameter.shape() instanceof Shape.Repeated) {
      addText("      ", "cardinality", "repeated");
    } else if (parameter.shape() instanceof Shape.MapOf map) {
      addText("      ", "cardinality", "map");
      addText("      ", "keyType", map.key().label());
    }
    addOptional(
        "      ", type == ValueType.ENUM ? "enum" : "message", parameter.type().reference());
    addOptional("      ", "oneof", parameter.oneof());
    lines.add("      required: " + parameter.required() + ",");
    addOptional("      ", "documentation", parameter.documentation());
    addOptional("      ", "unit", parameter.unit());
    if (parameter.defaultValue() != null) {
      lines.add("      default: " + given(parameter.defaultValue(), type) + ",");
    }
    if (parameter.defaultFrom() != null) {
      addText("      ", "defaultFrom", parameter.defaultFrom().label());
    }
    if (!parameter.examples().isEmpty()) {
      lines.add(
          "      examples: "
              + parameter.examples().stream()
                  .map(example -> given(example, type))
                  .collect(Collectors.joining(", ", "[", "]"))
              + ",");
    }
    addValues(parameter, type);
    addFlag("deprecated", parameter.deprecated());
    addFlag("sensitive", parameter.sensitive());
    if (!parameter.ranges().isEmpty()) {
      lines.add("      ranges: [");
      parameter.ranges().forEach(range -> add(range, numbers(parameter, range)));
      lines.add("      ],");
    }
    addRules("      ", OtherRules.of(parameter));
    lines.add("    },");
  }

  private void addValues(Parameter parameter, ValueType type) {
    if (type == ValueType.ENUM) {
      List<String> values = parameter.offered();
      if (values.isEmpty()) {
        values =
            names.enumType(parameter.type().reference()).values().stream()
                .map(EnumType.Value::name)
                .toList();
      }
      lines.add("      values: " + TypeScriptText.value(List.copyOf(values)) + ",");
    }
  }

  /** Whose numbers a range is about; null for sizes. */
  private static @Nullable ValueType numbers(Parameter parameter, ValueRange range) {
    if (range.measure() != Measure.VALUE) {
      return null;
    }
    return switch (range.subject()) {
      case KEY -> parameter.shape() instanceof Shape.MapOf map ? map.key() : null;
      default -> parameter.type().type();
    };
  }

  private void add(ValueRange range, @Nullable ValueType type) {
    lines.add("        {");
    addText("          ", "of", range.subject().label());
    addText("          ", "measure", range.measure().label());
    addOptional("          ", "unit", range.unit());
    addRules("          ", range.rules());
    addIntervals("declared", range.declared(), type);
    addIntervals("declaredExcluded", range.declaredExcluded(), type);
    addIntervals("effective", range.effective(), type);
    addIntervals("effectiveExcluded", range.effectiveExcluded(), type);
    if (range.inverted()) {
      lines.add("          inverted: true,");
    }
    if (range.finite()) {
      lines.add("          finite: true,");
    }
    if (range.admitsNaN()) {
      lines.add("          nan: true,");
    }
    lines.add("        },");
  }

  private void addIntervals(String name, List<Interval> intervals, @Nullable ValueType type) {
    if (!intervals.isEmpty()) {
      lines.add(
          "          "
              + name
              + ": "
              + intervals.stream()
                  .map(interval -> interval(interval, type))
                  .collect(Collectors.joining(", ", "[", "]"))
              + ",");
    }
  }

  private static String interval(Interval interval, @Nullable ValueType type) {
    List<String> parts = new ArrayList<>();
    addLimit(parts, "from", interval.lower(), type);
    addLimit(parts, "to", interval.upper(), type);
    return parts.isEmpty() ? "{}" : "{ " + String.join(", ", parts) + " }";
  }

  private static void addLimit(
      List<String> parts, String name, @Nullable Limit limit, @Nullable ValueType type) {
    if (limit != null) {
      parts.add(name + ": " + (type == null ? number(limit) : given(limit.value(), type)));
      parts.add(name + "Inclusive: " + limit.inclusive());
    }
  }

  private static String number(Limit limit) {
    return TypeScriptText.number(limit.value());
  }

  /** A value as callers give it. */
  private static String given(Object value, ValueType type) {
    return value instanceof Number number && Names.isBig(type)
        ? TypeScriptText.big(number)
        : TypeScriptText.value(value);
  }

  private void addRules(String indent, Map<String, Object> settings) {
    if (!settings.isEmpty()) {
      lines.add(
          indent
              + "rules: "
              + settings.entrySet().stream()
                  .map(
                      rule ->
                          TypeScriptText.property(rule.getKey())
                              + ": "
                              + TypeScriptText.value(rule.getValue()))
                  .collect(Collectors.joining(", ", "{ ", " }"))
              + ",");
    }
  }

  private void addText(String indent, String name, String text) {
    lines.add(indent + name + ": " + TypeScriptText.string(text) + ",");
  }

  private void addOptional(String indent, String name, String text) {
    if (!text.isEmpty()) {
      addText(indent, name, text);
    }
  }

  private void addFlag(String name, boolean flag) {
    if (flag) {
      lines.add("      " + name + ": true,");
    }
  }
}
