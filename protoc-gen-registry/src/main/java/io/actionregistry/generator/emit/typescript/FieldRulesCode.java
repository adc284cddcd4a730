package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.FieldChecks;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueChecks;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that check one field of a message {@code m}. */
final class FieldRulesCode {
  private final Message message;
  private final Parameter parameter;
  private final Names names;
  private final CheckCode checks;
  private final Declared declared;
  private final RuledMessages ruled;
  private final Unchecked unchecked;
  private final String field;
  private final String place;

  FieldRulesCode(
      Message message,
      Parameter parameter,
      Names names,
      CheckCode checks,
      Declared declared,
      RuledMessages ruled,
      Unchecked unchecked) {
    this.message = message;
    this.parameter = parameter;
    this.names = names;
    this.checks = checks;
    this.declared = declared;
    this.ruled = ruled;
    this.unchecked = unchecked;
    field = TypeScriptText.string(parameter.protoName());
    place = field + ", " + TypeScriptText.string(parameter.name());
  }

  List<String> lines() {
    FieldChecks checks = parameter.checks();
    List<String> body = new ArrayList<>();
    if (ruled.hasRules(checks.value(), parameter)) {
      addValue(body, checks.value());
    }
    List<String> lines = new ArrayList<>();
    if (checks.required()) {
      lines.add("if (!isSet(m, " + field + ")) {");
      lines.add("  v.at(" + place + ", \"required\", \"required\", \"value is required\");");
      if (!body.isEmpty()) {
        lines.add("} else {");
      }
    } else if (!body.isEmpty()) {
      lines.add(checks.onlyIfSet() ? "if (isSet(m, " + field + ")) {" : "{");
    }
    if (lines.isEmpty()) {
      return lines;
    }
    body.forEach(line -> lines.add("  " + line));
    lines.add("}");
    return lines;
  }

  private void addValue(List<String> body, ValueChecks checks) {
    boolean singular = parameter.shape() instanceof Shape.Singular;
    List<String> uses = new ArrayList<>();
    ValueType type = parameter.type().type();
    for (Check check : checks.checks()) {
      add(uses, check, type, singular && isWidened(type), true);
    }
    if (ruled.descends(checks, parameter)) {
      uses.add(enter("field", "undefined"));
      uses.add(declared.rules(parameter.type().reference()) + "(value, v);");
      uses.add("v.leave();");
    }
    if (checks.items() != null && ruled.hasRules(checks.items(), parameter)) {
      addItems(uses, checks.items());
    }
    addEntries(uses, checks);
    if (!uses.isEmpty()) {
      body.add("const value = " + ValueCode.read(parameter, names) + ";");
      body.addAll(uses);
    }
  }

  private void addItems(List<String> body, ValueChecks checks) {
    List<String> part = part(checks, parameter.type().type(), "item", "index");
    if (!part.isEmpty()) {
      body.add("for (const [index, element] of value.entries()) {");
      part.forEach(line -> body.add("  " + line));
      body.add("}");
    }
  }

  private void addEntries(List<String> body, ValueChecks checks) {
    if (!(parameter.shape() instanceof Shape.MapOf map)) {
      return;
    }
    List<String> parts = new ArrayList<>();
    if (checks.keys() != null && !checks.keys().checks().isEmpty()) {
      addBlock(parts, part(checks.keys(), map.key(), "key", "key"));
    }
    if (checks.values() != null && ruled.hasRules(checks.values(), parameter)) {
      addBlock(parts, part(checks.values(), parameter.type().type(), "value", "key"));
    }
    if (!parts.isEmpty()) {
      body.add("for (const [key, element] of value) {");
      parts.forEach(line -> body.add("  " + line));
      body.add("}");
    }
  }

  private static void addBlock(List<String> lines, List<String> block) {
    if (!block.isEmpty()) {
      lines.add("{");
      block.forEach(line -> lines.add("  " + line));
      lines.add("}");
    }
  }

  /** What is checked of one item, key or value; nothing if there is nothing. */
  private List<String> part(ValueChecks checks, ValueType type, String kind, String subscript) {
    List<String> uses = new ArrayList<>();
    for (Check check : checks.checks()) {
      add(uses, check, type, isWidened(type), false);
    }
    if (!kind.equals("key") && ruled.descends(checks, parameter)) {
      uses.add(declared.rules(parameter.type().reference()) + "(value, v);");
    }
    if (uses.isEmpty()) {
      return uses;
    }
    List<String> lines = new ArrayList<>();
    String source = kind.equals("key") ? "key" : "element";
    lines.add("const value = " + source + " as " + ValueCode.type(type) + ";");
    boolean skips = checks.skipsZero() && type != ValueType.VALUE; // null is a value of these
    List<String> inside = new ArrayList<>();
    inside.add(enter(kind, subscript));
    inside.addAll(uses);
    inside.add("v.leave();");
    if (skips) {
      lines.add("if (" + ValueCode.isNotZero(type, zero(type)) + ") {");
      inside.forEach(line -> lines.add("  " + line));
      lines.add("}");
    } else {
      lines.addAll(inside);
    }
    return lines;
  }

  private int zero(ValueType type) {
    return type == ValueType.ENUM ? names.zero(parameter.type().reference()) : 0;
  }

  private String enter(String kind, String subscript) {
    return "v.enter(\""
        + kind
        + "\", "
        + place
        + ", "
        + subscript
        + ", "
        + parameter.sensitive()
        + ");";
  }

  /** Expressions have bigints for all integers, and for the numbers of enums. */
  private static boolean isWidened(ValueType type) {
    return type == ValueType.ENUM
        || type == ValueType.NULL_VALUE
        || (type.isIntegral() && !Names.isBig(type));
  }

  private void add(
      List<String> lines, Check check, ValueType type, boolean widened, boolean atField) {
    Optional<String> broken =
        new Conditions(names).broken(check, type, parameter.type().reference());
    String rule = RulesCode.arguments(check);
    String secret = Boolean.toString(ruled.isSecret(parameter));
    Optional<List<String>> code =
        checks.of(
            check,
            broken,
            (text, computed) ->
                "v."
                    + (atField ? "at" : "here")
                    + (computed ? "With(" : "(")
                    + (atField ? place + ", " : "")
                    + rule
                    + ", "
                    + text
                    + (computed ? ", " + secret + ")" : ")"),
            statements -> RulesCode.block(widened ? "BigInt(value)" : "value", statements));
    if (code.isEmpty()) {
      unchecked.add(message.fullName(), parameter.protoName(), check);
    }
    code.ifPresent(lines::addAll);
  }
}
