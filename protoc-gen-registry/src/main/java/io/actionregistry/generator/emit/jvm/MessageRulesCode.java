package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The classes that hold one message's rules. */
final class MessageRulesCode {
  private static final String WHOLE = "checkWhole";

  /** About 80 bytes of code for each constant: far from the limit (JVMS §4.7.3). */
  private static final int MOST_CONSTANTS = 200;

  private final Message message;
  private final String className;
  private final ValidatedMessages validated;
  private final boolean glanced;
  private final List<RulesClass> classes = new ArrayList<>();
  private ClassConstants constants;
  private int texts;
  private List<String> calls = new ArrayList<>();
  private List<RulesClass.Method> methods = new ArrayList<>();

  /**
   * The classes of one message.
   *
   * @param className simple name of the first
   * @param glanced whether it can be seen at a glance that it is right
   */
  MessageRulesCode(
      Message message, String className, ValidatedMessages validated, boolean glanced) {
    this.message = message;
    this.glanced = glanced;
    this.className = className;
    this.validated = validated;
    this.constants = new ClassConstants(message.fullName());
  }

  /** The message's own class first, then those that it hands parts of the work to. */
  List<RulesClass> classes() {
    addWhole();
    MethodNames names =
        new MethodNames(
            message.parameters().stream().map(Parameter::name).toList(), name -> name, "");
    for (Parameter parameter : message.parameters()) {
      if (validated.hasRules(parameter)) {
        String own = "check" + capitalised(names.of(parameter.name()));
        String name = own.equals(WHOLE) ? own + "_" : own;
        List<String> body =
            new FieldRulesCode(message, parameter, constants, validated).statements();
        methods.add(new RulesClass.Method(name, body));
        calls.add(name + "(message, violations);");
        if (constants.declarations().size() > MOST_CONSTANTS) {
          close();
        }
      }
    }
    close();
    for (int i = 1; i < classes.size(); i++) {
      classes.get(0).calls().add(classes.get(i).className() + ".check(message, violations);");
    }
    return classes;
  }

  private void close() {
    boolean first = classes.isEmpty();
    if (!first && methods.isEmpty()) {
      return;
    }
    List<String> glance =
        first && glanced ? GlanceCode.lines(message, constants, validated.slots()) : List.of();
    classes.add(
        new RulesClass(
            first ? className : className + "_" + (classes.size() + 1),
            JavaText.javadocOf(message.fullName(), first ? "" : "further fields."),
            constants.slots(),
            constants.declarations(),
            calls,
            methods,
            glance));
    constants = new ClassConstants(message.fullName());
    calls = new ArrayList<>();
    methods = new ArrayList<>();
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Rules on the message itself and on its oneofs. */
  private void addWhole() {
    JavaExpressions expressions =
        new JavaExpressions(constants, validated.slots(), "message", "MESSAGE");
    List<String> body = new ArrayList<>();
    for (Check check : message.checks().checks()) {
      body.add(comment(check.source()));
      body.addAll(whole(check, expressions));
    }
    for (AtMostOne oneof : message.checks().oneofs()) {
      body.addAll(atMostOne(oneof));
    }
    for (Oneof oneof : message.oneofs()) {
      if (oneof.required()) {
        body.addAll(required(oneof));
      }
    }
    if (!body.isEmpty()) {
      methods.add(new RulesClass.Method(WHOLE, body));
      calls.add(WHOLE + "(message, violations);");
    }
  }

  private List<String> whole(Check check, JavaExpressions expressions) {
    JavaCode code = expressions.of(check.expression());
    CelType type = check.expression().type();
    if (!type.is(CelType.Kind.STRING)) {
      String constant = constraint(check, check.message());
      return conditional(
          expressions.as(check.expression(), CelType.BOOL).not().text(),
          "violations.addToMessage(" + constant + ");");
    }
    return text(check, expressions, code);
  }

  private List<String> text(Check check, JavaExpressions expressions, JavaCode code) {
    if (check.expression() instanceof CelExpression.Conditional choice
        && choice.then() instanceof Constant then
        && choice.otherwise() instanceof Constant otherwise
        && "".equals(otherwise.value())) {
      return conditional(
          expressions.as(choice.condition(), CelType.BOOL).text(),
          "violations.addToMessage(" + constraint(check, String.valueOf(then.value())) + ");");
    }
    texts++;
    String text = "problem" + (texts == 1 ? "" : texts);
    List<String> lines = new ArrayList<>();
    lines.add("String " + text + " = " + code.text() + ";");
    lines.addAll(
        conditional(
            "!" + text + ".isEmpty()",
            "violations.addToMessage(" + constraint(check, "") + ", " + text + ");"));
    return lines;
  }

  private String constraint(Check check, String text) {
    return constants.of(
        ClassConstants.name(check.id().length() > 40 ? "rule" : check.id()),
        "Constraint",
        ConstraintCode.of(check, text));
  }

  private List<String> atMostOne(AtMostOne oneof) {
    List<String> counted = new ArrayList<>();
    for (String field : oneof.fields()) {
      counted.add(
          "(message.has("
              + validated.slots().of(message.fullName(), field, constants)
              + ") ? 1 : 0)");
    }
    String names = String.join(", ", oneof.fields());
    String most =
        constants.of(
            "AT_MOST_ONE",
            "Constraint",
            ConstraintCode.plain("message.oneof", "only one of " + names + " can be set"));
    List<String> lines = new ArrayList<>();
    lines.add("{");
    lines.add("  int set = " + String.join(" + ", counted) + ";");
    lines.add("  if (set > 1) {");
    lines.add("    violations.addToMessage(" + most + ");");
    lines.add("  }");
    if (oneof.required()) {
      String least =
          constants.of(
              "AT_LEAST_ONE",
              "Constraint",
              ConstraintCode.plain("message.oneof", "one of " + names + " must be set"));
      lines.add("  if (set == 0) {");
      lines.add("    violations.addToMessage(" + least + ");");
      lines.add("  }");
    }
    lines.add("}");
    return lines;
  }

  private List<String> required(Oneof oneof) {
    List<String> members = new ArrayList<>();
    for (Parameter parameter : message.parameters()) {
      if (parameter.oneof().equals(oneof.name())) {
        members.add(
            "!message.has("
                + validated.slots().of(message.fullName(), parameter.protoName(), constants)
                + ")");
      }
    }
    String constant =
        constants.of(
            "ONEOF_REQUIRED",
            "Constraint",
            ConstraintCode.plain("required", "exactly one field is required in oneof"));
    return conditional(
        String.join(" && ", members),
        "violations.addToOneof(" + JavaText.string(oneof.name()) + ", " + constant + ");");
  }

  static List<String> conditional(String condition, String... then) {
    List<String> lines = new ArrayList<>();
    lines.add("if (" + condition + ") {");
    for (String statement : then) {
      lines.add("  " + statement);
    }
    lines.add("}");
    return lines;
  }

  /** The expression as it was written, on one line. */
  static String comment(String source) {
    String line = source.strip().replaceAll("\\s+", " ");
    int[] signs = line.codePoints().limit(80).toArray();
    String cut = new String(signs, 0, signs.length);
    return "// CEL: " + JavaText.lineComment(cut) + (cut.length() < line.length() ? " …" : "");
  }
}
