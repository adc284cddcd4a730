package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * For messages of numbers, booleans, enum values and such messages, whose rules all have forms of
 * their own, a function that tells without decoding that what is given is right. It errs in one
 * direction only: what it does not know at a glance is decoded and checked as always.
 */
final class GlanceCode {
  /** Further in, decoding may come upon its own limit. */
  private static final int MOST_LEVELS = 20;

  private final Names names;
  private final Declared declared;
  private final Conditions conditions;

  GlanceCode(Names names, Declared declared) {
    this.names = names;
    this.declared = declared;
    this.conditions = new Conditions(names);
  }

  /** Whether there can be such a function. */
  boolean isFor(Message message) {
    return isFor(message, 1);
  }

  private boolean isFor(Message message, int level) {
    return level <= MOST_LEVELS
        && message.checks().equals(MessageChecks.NONE)
        && message.parameters().stream().allMatch(parameter -> isPlain(parameter, level));
  }

  private boolean isPlain(Parameter parameter, int level) {
    return parameter.shape() instanceof Shape.Singular
        && isSetBySight(parameter)
        && (isNested(parameter)
            ? parameter.checks().value().checks().isEmpty()
                && isFor(names.message(parameter.type().reference()), level + 1)
            : isPlain(parameter));
  }

  private static boolean isNested(Parameter parameter) {
    return parameter.type().type() == ValueType.MESSAGE;
  }

  private boolean isPlain(Parameter parameter) {
    ValueType type = parameter.type().type();
    return (type.isFloating()
            || type.isIntegral()
            || type == ValueType.BOOL
            || type == ValueType.ENUM)
        && parameter.checks().value().checks().stream()
            .allMatch(check -> broken(check, parameter).isPresent());
  }

  /** Zero is as good as nothing in a field without presence, and nothing breaks this rule. */
  private static boolean isSetBySight(Parameter parameter) {
    return !parameter.checks().required()
        || isNested(parameter)
        || !parameter.oneof().isEmpty()
        || (parameter.shape() instanceof Shape.Singular one && one.tracksPresence());
  }

  private Optional<String> broken(Check check, Parameter parameter) {
    return conditions.broken(check, parameter.type().type(), parameter.type().reference());
  }

  /** The functions of these messages and of those in them, where there can be one. */
  List<String> lines(Collection<Message> messages) {
    Set<Message> all = new LinkedHashSet<>();
    messages.stream().filter(this::isFor).forEach(message -> collect(message, all));
    List<String> lines = new ArrayList<>();
    all.stream()
        .filter(message -> !message.parameters().isEmpty())
        .forEach(message -> add(lines, message));
    return lines;
  }

  private void collect(Message message, Set<Message> all) {
    if (all.add(message)) {
      message.parameters().stream()
          .filter(GlanceCode::isNested)
          .forEach(parameter -> collect(names.message(parameter.type().reference()), all));
    }
  }

  /** The name of a message's function, for which there {@linkplain #isFor can be one}. */
  String name(Message message) {
    return message.parameters().isEmpty() ? "isEmpty" : declared.glance(message.fullName());
  }

  private void add(List<String> lines, Message message) {
    lines.add("function " + name(message) + "(params: Given): boolean {");
    long needed = message.parameters().stream().filter(GlanceCode::isNeeded).count();
    lines.add("  let count = 0;");
    List<Oneof> oneofs = message.oneofs();
    for (int i = 0; i < oneofs.size(); i++) {
      lines.add("  let members" + (i + 1) + " = 0;");
    }
    lines.add("  for (const name in params) {");
    lines.add("    if (" + isOther(message) + ") {");
    lines.add("      return false;");
    lines.add("    }");
    lines.add("    count++;");
    lines.add("  }");
    for (Parameter parameter : message.parameters()) {
      addParameter(lines, parameter, oneofs);
    }
    List<String> complete = new ArrayList<>();
    complete.add("count === " + needed);
    for (int i = 0; i < oneofs.size(); i++) {
      complete.add("members" + (i + 1) + (oneofs.get(i).required() ? " === 1" : " <= 1"));
    }
    // Last, where the engine knows the object's layout from its properties.
    complete.add("Object.getPrototypeOf(params) === Object.prototype");
    lines.add("  return " + String.join(" && ", complete) + ";");
    lines.add("}");
    lines.add("");
  }

  private static String isOther(Message message) {
    return message.parameters().stream()
        .map(parameter -> "name !== " + TypeScriptText.string(parameter.name()))
        .collect(Collectors.joining(" && "));
  }

  private void addParameter(List<String> lines, Parameter parameter, List<Oneof> oneofs) {
    String given = "params[" + TypeScriptText.string(parameter.name()) + "]";
    lines.add(isNeeded(parameter) ? "  {" : "  if (" + given + " !== undefined) {");
    lines.add("    const given = " + given + ";");
    value(parameter).forEach(line -> lines.add("    " + line));
    if (!isNeeded(parameter)) {
      lines.add("    count--;");
    }
    for (int i = 0; i < oneofs.size(); i++) {
      if (oneofs.get(i).members().contains(parameter.name())) {
        lines.add("    members" + (i + 1) + "++;");
      }
    }
    lines.add("  }");
  }

  /** Whether it cannot be left out, or has rules that its absence could break. */
  private static boolean isNeeded(Parameter parameter) {
    return parameter.required()
        || parameter.checks().required()
        || !(parameter.checks().onlyIfSet() || parameter.checks().value().checks().isEmpty());
  }

  private List<String> value(Parameter parameter) {
    List<String> lines = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    ValueType type = parameter.type().type();
    if (isNested(parameter)) {
      String call = name(names.message(parameter.type().reference())) + "(given)";
      return List.of("if (!isObjectGiven(given) || !" + call + ") {", "  return false;", "}");
    }
    if (type == ValueType.BOOL || type.isFloating()) {
      String expected = type == ValueType.BOOL ? "boolean" : "number";
      lines.addAll(List.of("if (typeof given !== \"" + expected + "\") {", "  return false;", "}"));
    }
    if (type == ValueType.BOOL) {
      return lines;
    }
    lines.add("const value = " + read(parameter) + ";");
    wrong.add(type.isFloating() ? "!Number.isFinite(value)" : "value === undefined");
    for (Check check : parameter.checks().value().checks()) {
      broken(check, parameter).ifPresent(wrong::add);
    }
    lines.add("if (" + String.join(" || ", wrong) + ") {");
    lines.add("  return false;");
    lines.add("}");
    return lines;
  }

  private String read(Parameter parameter) {
    return switch (parameter.type().type()) {
      case FLOAT -> "Math.fround(given)";
      case DOUBLE -> "given";
      case ENUM -> "glanceEnum(" + declared.enumNames(parameter.type().reference()) + ", given)";
      case INT32, SINT32, SFIXED32 -> "glanceInt32(given)";
      case UINT32, FIXED32 -> "glanceUint32(given)";
      case UINT64, FIXED64 -> "glanceUint64(given)";
      default -> "glanceInt64(given)";
    };
  }
}
