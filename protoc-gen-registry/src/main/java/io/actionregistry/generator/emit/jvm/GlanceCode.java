package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods that tell at a glance that a message is right, for messages of numbers, booleans and
 * enum values whose rules all have forms of their own.
 */
final class GlanceCode {
  /** A longer condition is no glance. */
  private static final int MOST_PARAMETERS = 12;

  private GlanceCode() {}

  /** Whether there can be such methods. */
  static boolean isFor(Message message) {
    return message.checks().equals(MessageChecks.NONE)
        && message.oneofs().isEmpty()
        && !message.parameters().isEmpty()
        && message.parameters().size() <= MOST_PARAMETERS
        && message.parameters().stream().allMatch(GlanceCode::isPlain);
  }

  private static boolean isPlain(Parameter parameter) {
    ValueType type = parameter.type().type();
    boolean known =
        type.isFloating() || type.isIntegral() || type == ValueType.BOOL || type == ValueType.ENUM;
    boolean setBySight =
        !parameter.checks().required()
            || (parameter.shape() instanceof Shape.Singular one && one.tracksPresence());
    return known
        && setBySight
        && parameter.shape() instanceof Shape.Singular
        && parameter.checks().value().checks().stream()
            .allMatch(check -> HotForms.of(check, type, "value").isPresent());
  }

  /** The lines of both kinds of methods. */
  static List<String> lines(Message message, ClassConstants constants, Slots slots) {
    MethodNames names =
        new MethodNames(
            message.parameters().stream().map(Parameter::name).toList(), name -> name, "");
    List<String> lines = new ArrayList<>();
    lines.add("static boolean looksRight(MessageShape shape, Map<?, ?> params) {");
    List<String> sizes = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < message.parameters().size(); i++) {
      Parameter parameter = message.parameters().get(i);
      String slot = slots.of(message.fullName(), parameter.protoName(), constants);
      String given = "given" + (i + 1);
      lines.add("  Object " + given + " = shape.given(" + slot + ", params);");
      sizes.add("Glance.one(" + given + ")");
      String method = names.of(parameter.name()) + "LooksRight";
      String call = method + "(" + (isEnum(parameter) ? "shape, " : "") + given + ")";
      conditions.add(mayBeAbsent(parameter) ? "(" + given + " == null || " + call + ")" : call);
    }
    lines.add("  return params.size() == " + String.join(" + ", sizes));
    conditions.forEach(condition -> lines.add("      && " + condition));
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ";");
    lines.add("}");
    for (Parameter parameter : message.parameters()) {
      String slot = slots.of(message.fullName(), parameter.protoName(), constants);
      lines.add("");
      lines.addAll(field(parameter, names.of(parameter.name()) + "LooksRight", slot));
    }
    return lines;
  }

  private static boolean isEnum(Parameter parameter) {
    return parameter.type().type() == ValueType.ENUM;
  }

  /** Whether nothing is asked of it where it is not given. */
  private static boolean mayBeAbsent(Parameter parameter) {
    return !parameter.required()
        && !parameter.checks().required()
        && (parameter.checks().onlyIfSet() || parameter.checks().value().checks().isEmpty());
  }

  private static List<String> field(Parameter parameter, String method, String slot) {
    ValueType type = parameter.type().type();
    List<String> lines = new ArrayList<>();
    String arguments = (isEnum(parameter) ? "MessageShape shape, " : "") + "Object given";
    lines.add("private static boolean " + method + "(" + arguments + ") {");
    List<String> conditions = new ArrayList<>();
    if (type == ValueType.BOOL) {
      conditions.add("given instanceof Boolean");
    } else if (type.isFloating()) {
      String width = type == ValueType.FLOAT ? "32" : "64";
      lines.add("  double value = Glance.float" + width + "(given);");
      conditions.add("Double.isFinite(value)");
    } else {
      lines.add("  long value = " + whole(type, slot) + ";");
      conditions.add("value != Glance.NONE");
    }
    for (Check check : parameter.checks().value().checks()) {
      HotForms.of(check, type, "value").ifPresent(c -> conditions.add(inAnd(c.kept())));
    }
    lines.add("  return " + String.join(" && ", conditions) + ";");
    lines.add("}");
    return lines;
  }

  private static String whole(ValueType type, String slot) {
    return switch (type) {
      case ENUM -> "shape.enumNumber(" + slot + ", given)";
      case INT32, SINT32, SFIXED32 -> "Glance.int32(given)";
      case UINT32, FIXED32 -> "Glance.uint32(given)";
      case UINT64, FIXED64 -> "Glance.uint64(given)";
      default -> "Glance.int64(given)";
    };
  }

  private static String inAnd(String condition) {
    return condition.contains(" || ") ? "(" + condition + ")" : condition;
  }
}
