package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** For each message with rules a function that checks them, in the order of the Java validators. */
final class RulesCode {
  private final Names names;
  private final TypeScriptExpressions expressions;
  private final CheckCode checks;
  private final Declared declared;
  private final RuledMessages ruled;
  private final Unchecked unchecked;
  private final List<String> lines = new ArrayList<>();

  RulesCode(Names names, Declared declared, RuledMessages ruled, Unchecked unchecked) {
    this.names = names;
    this.expressions = new TypeScriptExpressions(names);
    this.checks = new CheckCode(expressions);
    this.declared = declared;
    this.ruled = ruled;
    this.unchecked = unchecked;
  }

  List<String> lines() {
    for (Message message : names.messages()) {
      if (ruled.contains(message.fullName()) && ruled.problem(message.fullName()).isEmpty()) {
        add(message);
      }
    }
    return lines;
  }

  /** What the functions need, which are written then: the run time of their expressions. */
  List<String> declarations() {
    return expressions.declarations();
  }

  private void add(Message message) {
    lines.add(
        "function " + declared.rules(message.fullName()) + "(m: Message, v: Violations): void {");
    for (Check check : message.checks().checks()) {
      add(whole(message, check));
    }
    for (AtMostOne oneof : message.checks().oneofs()) {
      add(atMostOne(oneof));
    }
    for (Oneof oneof : message.oneofs()) {
      if (oneof.required()) {
        add(required(message, oneof));
      }
    }
    for (Parameter parameter : message.parameters()) {
      if (ruled.hasRules(parameter)) {
        add(
            new FieldRulesCode(message, parameter, names, checks, declared, ruled, unchecked)
                .lines());
      }
    }
    lines.add("}");
    lines.add("");
  }

  private void add(List<String> statements) {
    statements.forEach(statement -> lines.add("  " + statement));
  }

  private List<String> whole(Message message, Check check) {
    String secret = Boolean.toString(ruled.hasSecrets(message.fullName()));
    String rule = arguments(check);
    Optional<List<String>> code =
        checks.of(
            check,
            Optional.empty(),
            (text, computed) ->
                computed
                    ? "v.hereWith(" + rule + ", " + text + ", " + secret + ")"
                    : "v.here(" + rule + ", " + text + ")",
            statements -> block("m", statements));
    if (code.isEmpty()) {
      unchecked.add(message.fullName(), "", check);
    }
    return code.orElse(List.of());
  }

  /** The rule's path and id. */
  static String arguments(Check check) {
    return TypeScriptText.string(Check.text(check.path()))
        + ", "
        + TypeScriptText.string(check.id());
  }

  /** Statements in which {@code self} stands for something. */
  static List<String> block(String self, List<String> statements) {
    List<String> block = new ArrayList<>();
    block.add("{");
    block.add("  const self = " + self + ";");
    statements.forEach(statement -> block.add("  " + statement));
    block.add("}");
    return block;
  }

  private static String isSet(String field) {
    return "isSet(m, " + TypeScriptText.string(field) + ")";
  }

  private static List<String> atMostOne(AtMostOne oneof) {
    String all =
        oneof.fields().stream().map(RulesCode::isSet).collect(Collectors.joining(", ", "[", "]"));
    String fields = String.join(", ", oneof.fields());
    List<String> block = new ArrayList<>();
    block.add("{");
    block.add("  const set = " + all + ".filter((is) => is).length;");
    block.add("  if (set > 1) {");
    block.add("    " + ofMessage("only one of " + fields + " can be set"));
    block.add("  }");
    if (oneof.required()) {
      block.add("  if (set === 0) {");
      block.add("    " + ofMessage("one of " + fields + " must be set"));
      block.add("  }");
    }
    block.add("}");
    return block;
  }

  private static String ofMessage(String text) {
    return "v.here(\"\", \"message.oneof\", " + TypeScriptText.string(text) + ");";
  }

  private static List<String> required(Message message, Oneof oneof) {
    String none =
        message.parameters().stream()
            .filter(parameter -> parameter.oneof().equals(oneof.name()))
            .map(parameter -> "!" + isSet(parameter.protoName()))
            .collect(Collectors.joining(" && "));
    return List.of(
        "if (" + none + ") {",
        "  v.oneof("
            + TypeScriptText.string(oneof.name())
            + ", \"required\", \"exactly one field is required in oneof\");",
        "}");
  }
}
