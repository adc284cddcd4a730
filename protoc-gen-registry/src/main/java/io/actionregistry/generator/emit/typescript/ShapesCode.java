package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables that decoding works with: enums and messages. */
final class ShapesCode {
  private final Names names;
  private final Declared declared;
  private final List<String> lines = new ArrayList<>();

  ShapesCode(Names names, Declared declared) {
    this.names = names;
    this.declared = declared;
  }

  List<String> lines(Schema schema) {
    schema.enums().forEach(this::add);
    names.messages().forEach(this::add);
    return lines;
  }

  private void add(EnumType type) {
    lines.add("const " + declared.enumNames(type.fullName()) + ": EnumNames = {");
    lines.add("  numbers: [");
    for (EnumType.Value value : type.values()) {
      lines.add("    [" + TypeScriptText.string(value.name()) + ", " + value.number() + "],");
    }
    lines.add("  ],");
    lines.add("  protoNames: [");
    type.values().forEach(v -> lines.add("    " + TypeScriptText.string(v.protoName()) + ","));
    lines.add("  ],");
    lines.add("  closed: " + type.closed() + ",");
    lines.add("};");
    lines.add("");
  }

  private void add(Message message) {
    lines.add("const " + declared.shape(message.fullName()) + ": Shape = {");
    if (message.parameters().isEmpty()) {
      lines.add("  fields: [],");
    } else {
      lines.add("  fields: [");
      message.parameters().forEach(p -> lines.add("    { " + field(p) + " },"));
      lines.add("  ],");
    }
    if (!message.oneofs().isEmpty()) {
      lines.add("  oneofs: [");
      message.oneofs().forEach(oneof -> lines.add("    { " + oneof(oneof) + " },"));
      lines.add("  ],");
    }
    lines.add("};");
    lines.add("");
  }

  private static String oneof(Oneof oneof) {
    String members =
        oneof.members().stream()
            .map(TypeScriptText::string)
            .collect(Collectors.joining(", ", "[", "]"));
    return "name: " + TypeScriptText.string(oneof.name()) + ", fields: " + members;
  }

  private String field(Parameter parameter) {
    List<String> parts = new ArrayList<>();
    parts.add("param: " + TypeScriptText.string(parameter.name()));
    parts.add("proto: " + TypeScriptText.string(parameter.protoName()));
    ValueType type = parameter.type().type();
    parts.add("type: \"" + decoded(type) + "\"");
    if (parameter.shape() instanceof Shape.Repeated) {
      parts.add("list: true");
    } else if (parameter.shape() instanceof Shape.MapOf map) {
      parts.add("map: \"" + decoded(map.key()) + "\"");
    }
    addFlag(parts, "required", parameter.required());
    addFlag(parts, "presence", hasPresence(parameter));
    addFlag(parts, "finite", isFinite(parameter));
    addFlag(parts, "sensitive", parameter.sensitive());
    if (type == ValueType.ENUM) {
      parts.add("enum: () => " + declared.enumNames(parameter.type().reference()));
    } else if (type == ValueType.MESSAGE) {
      parts.add("message: () => " + declared.shape(parameter.type().reference()));
    }
    return String.join(", ", parts);
  }

  private static void addFlag(List<String> parts, String name, boolean flag) {
    if (flag) {
      parts.add(name + ": true");
    }
  }

  /** Types that are written alike are decoded alike. */
  private static String decoded(ValueType type) {
    return switch (type) {
      case SINT32, SFIXED32 -> "int32";
      case SINT64, SFIXED64 -> "int64";
      case FIXED32 -> "uint32";
      case FIXED64 -> "uint64";
      default -> type.label();
    };
  }

  /** Messages and members of oneofs have presence, whether or not the schema says so. */
  private static boolean hasPresence(Parameter parameter) {
    ValueType type = parameter.type().type();
    return parameter.shape() instanceof Shape.Singular singular
        && (singular.tracksPresence()
            || parameter.type().wrapper()
            || !parameter.oneof().isEmpty()
            || (!type.isScalar() && type != ValueType.NULL_VALUE));
  }

  /** Whether NaN is refused by the registry; a rule of the schema reports it by itself. */
  private static boolean isFinite(Parameter parameter) {
    RuleSubject subject =
        parameter.shape() instanceof Shape.Singular
            ? RuleSubject.VALUE
            : parameter.shape() instanceof Shape.Repeated
                ? RuleSubject.ITEM
                : RuleSubject.MAP_VALUE;
    return parameter.ranges().stream()
        .anyMatch(
            range ->
                range.finite()
                    && range.subject() == subject
                    && range.measure() == Measure.VALUE
                    && !isRule(range));
  }

  private static boolean isRule(ValueRange range) {
    return range.rules().keySet().stream().anyMatch(id -> id.endsWith(".finite"));
  }
}
