package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
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

/** The statements that check one field of a message. */
final class FieldRulesCode {
  private final Parameter parameter;
  private final ClassConstants constants;
  private final ValidatedMessages validated;
  private final String slot;
  private final String prefix;
  private final List<String> lines = new ArrayList<>();
  private int texts;

  FieldRulesCode(
      Message message, Parameter parameter, ClassConstants constants, ValidatedMessages validated) {
    this.parameter = parameter;
    this.constants = constants;
    this.validated = validated;
    this.slot = validated.slots().of(message.fullName(), parameter.protoName(), constants);
    this.prefix = ClassConstants.name(parameter.protoName());
  }

  List<String> statements() {
    FieldChecks checks = parameter.checks();
    boolean more = validated.hasRules(checks.value(), parameter);
    if (checks.required()) {
      String constant = constants.of(prefix + "_REQUIRED", "Constraint", ConstraintCode.required());
      lines.add("if (!message.has(" + slot + ")) {");
      lines.add("  violations.add(" + slot + ", " + constant + ", null);");
      if (more) {
        lines.add("  return;");
      }
      lines.add("}");
    } else if (checks.onlyIfSet() && more) {
      lines.add("if (!message.has(" + slot + ")) {");
      lines.add("  return;");
      lines.add("}");
    }
    if (more) {
      addValue(checks.value());
    }
    return lines;
  }

  private void addValue(ValueChecks checks) {
    if (!checks.checks().isEmpty() || parts(checks)) {
      lines.add(type(parameter) + " value = message." + getter() + "(" + slot + ");");
    }
    for (Check check : checks.checks()) {
      add(check, "value", typeOfValue(), "violations.add(" + slot + ", ", "");
    }
    if (checks.descends() && validated.contains(parameter.type().reference())) {
      String child = checks.checks().isEmpty() ? "child" : "value";
      if (child.equals("child")) {
        lines.add("MessageValue child = message.getMessage(" + slot + ");");
      }
      lines.add("violations.enter(" + slot + ", " + child + ");");
      lines.add(validated.call(parameter.type().reference(), child));
      lines.add("violations.leave();");
    }
    if (parameter.shape() instanceof Shape.Repeated && parts(checks)) {
      addItems(java.util.Objects.requireNonNull(checks.items()));
    } else if (parameter.shape() instanceof Shape.MapOf map && parts(checks)) {
      addEntries(checks, map);
    }
  }

  private boolean parts(ValueChecks checks) {
    return (checks.items() != null && validated.hasRules(checks.items(), parameter))
        || (checks.keys() != null && !checks.keys().checks().isEmpty())
        || (checks.values() != null && validated.hasRules(checks.values(), parameter));
  }

  private void addItems(ValueChecks checks) {
    lines.add("for (int i = 0; i < value.size(); i++) {");
    ValueType type = parameter.type().type();
    addPart(checks, type, "item", "value.get(i)", "violations.enterItem(" + slot + ", i");
    lines.add("}");
  }

  private void addEntries(ValueChecks checks, Shape.MapOf map) {
    lines.add("for (Map.Entry<?, ?> entry : value.entrySet()) {");
    String enter = slot + ", entry.getKey()";
    if (checks.keys() != null && !checks.keys().checks().isEmpty()) {
      addPart(checks.keys(), map.key(), "key", "entry.getKey()", "violations.enterKey(" + enter);
    }
    if (checks.values() != null && validated.hasRules(checks.values(), parameter)) {
      addPart(
          checks.values(),
          parameter.type().type(),
          "item",
          "entry.getValue()",
          "violations.enterValue(" + enter);
    }
    lines.add("}");
  }

  private void addPart(
      ValueChecks checks, ValueType type, String name, String source, String enter) {
    CelType celType = JavaValueTypes.of(type, parameter.type().reference());
    boolean message = type == ValueType.MESSAGE || type == ValueType.EMPTY;
    lines.add(
        "  "
            + JavaTypes.of(celType)
            + " "
            + name
            + " = "
            + JavaTypes.ofElement(JavaCode.atom(source), celType).text()
            + ";");
    String indent = "  ";
    boolean skips = checks.skipsZero() && type != ValueType.VALUE; // null is a value of these
    if (skips) {
      String condition =
          type == ValueType.ENUM
              ? name + " != " + validated.slots().zero(parameter.type().reference())
              : JavaValueTypes.isNotZero(type, name);
      lines.add("  if (" + condition + ") {");
      indent = "    ";
    }
    lines.add(indent + enter + (message ? ", " + name : "") + ");");
    for (Check check : checks.checks()) {
      add(check, name, type, "violations.addHere(", indent);
    }
    if (checks.descends() && validated.contains(parameter.type().reference())) {
      lines.add(indent + validated.call(parameter.type().reference(), name));
    }
    lines.add(indent + "violations.leave();");
    if (skips) {
      lines.add("  }");
    }
  }

  /** One check: a condition under which a violation is added. */
  private void add(Check check, String value, ValueType type, String call, String indent) {
    JavaExpressions expressions =
        new JavaExpressions(constants, validated.slots(), value, constantName(check));
    if (check.id().isEmpty() || check.path().toString().contains("cel")) {
      lines.add(indent + MessageRulesCode.comment(check.source()));
    }
    Optional<String> hot = HotForms.of(check, type, value).map(HotForms.Condition::broken);
    CelExpression expression = check.expression();
    if (expression.type().is(CelType.Kind.STRING)) {
      if (expression instanceof CelExpression.Conditional choice
          && choice.then() instanceof Constant then
          && choice.otherwise() instanceof Constant otherwise
          && "".equals(otherwise.value())) {
        addIf(
            hot.orElseGet(() -> expressions.as(choice.condition(), CelType.BOOL).text()),
            call + constraint(check, String.valueOf(then.value())) + ", " + value + ");",
            indent);
      } else if (expression instanceof Constant constant) {
        lines.add(
            indent
                + call
                + constraint(check, String.valueOf(constant.value()))
                + ", "
                + value
                + ");");
      } else {
        texts++;
        String text = "problem" + (texts == 1 ? "" : texts);
        lines.add(indent + "String " + text + " = " + expressions.of(expression).text() + ";");
        addIf(
            "!" + text + ".isEmpty()",
            call + constraint(check, "") + ", " + value + ", " + text + ");",
            indent);
      }
      return;
    }
    addIf(
        hot.orElseGet(() -> expressions.as(expression, CelType.BOOL).not().text()),
        call + constraint(check, check.message()) + ", " + value + ");",
        indent);
  }

  private void addIf(String condition, String then, String indent) {
    MessageRulesCode.conditional(condition, then).forEach(line -> lines.add(indent + line));
  }

  private String constantName(Check check) {
    String last =
        check.id().length() > 40 ? "rule" : check.id().substring(check.id().lastIndexOf('.') + 1);
    return prefix + "_" + ClassConstants.name(last);
  }

  private String constraint(Check check, String message) {
    return constants.of(constantName(check), "Constraint", ConstraintCode.of(check, message));
  }

  private ValueType typeOfValue() {
    return parameter.shape() instanceof Shape.Singular
        ? parameter.type().type()
        : ValueType.MESSAGE;
  }

  private String getter() {
    return parameter.shape() instanceof Shape.Singular
        ? JavaTypes.getterOfOne(parameter)
        : JavaTypes.getter(parameter);
  }

  private static String type(Parameter parameter) {
    if (parameter.shape() instanceof Shape.Repeated) {
      return "List<?>";
    }
    if (parameter.shape() instanceof Shape.MapOf) {
      return "Map<?, ?>";
    }
    return JavaTypes.of(JavaValueTypes.of(parameter.type().type(), parameter.type().reference()));
  }
}
