package io.actionregistry.generator.emit.clojure;

import io.actionregistry.generator.emit.edn.EdnText;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A function's documentation: the action's own, what to know of it, and its parameters. */
final class DocString {
  private static final String INDENT = "  ";

  private final Schema schema;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();

  private DocString(Schema schema) {
    this.schema = schema;
  }

  /**
   * What stands between the quotes; lines after the first one are indented.
   *
   * @param calls examples
   */
  static String of(Schema schema, Action action, Arguments arguments, List<String> calls) {
    DocString text = new DocString(schema);
    text.add(action, arguments);
    if (!action.message().parameters().isEmpty() && !calls.isEmpty()) {
      text.lines.add("");
      calls.forEach(call -> text.addLine("", "Example: " + call));
    }
    return EdnText.escaped(String.join("\n", text.lines));
  }

  private void add(Action action, Arguments arguments) {
    if (action.documentation().isBlank()) {
      lines.add("The command " + action.name() + ".");
    } else {
      action.documentation().strip().lines().forEach(line -> addLine("", line));
    }
    if (action.hazard().level() != Hazard.Level.NONE) {
      addParagraph(action.hazard().level() + ": " + action.hazard().reason());
    }
    if (action.deprecated()) {
      addParagraph(
          action.replacement().isEmpty()
              ? "Deprecated."
              : "Deprecated: use " + action.replacement() + " instead.");
    }
    if (!action.message().parameters().isEmpty()) {
      lines.add("");
      shown.add(action.message().fullName());
      for (Parameter parameter : action.message().parameters()) {
        boolean own = arguments.isPositional(parameter);
        add(parameter, own ? arguments.symbol(parameter) : ":" + parameter.name(), "");
      }
    }
  }

  private void addParagraph(String text) {
    lines.add("");
    text.lines().forEach(line -> addLine("", line));
  }

  private void addLine(String indent, String text) {
    boolean first = lines.isEmpty();
    lines.add(((first ? "" : INDENT) + indent + text).stripTrailing());
  }

  private void add(Parameter parameter, String name, String indent) {
    String optional = parameter.required() ? "" : " (optional)";
    addLine(indent, name + optional + ": " + ParameterText.of(parameter));
    parameter.documentation().strip().lines().forEach(line -> addLine(indent + INDENT, line));
    schema.messages().stream()
        .filter(message -> message.fullName().equals(parameter.type().reference()))
        .forEach(message -> add(message, indent + INDENT));
  }

  /** A message that contains itself is shown once. */
  private void add(Message message, String indent) {
    if (!shown.add(message.fullName())) {
      addLine(indent, "(as above)");
      return;
    }
    message.parameters().forEach(inner -> add(inner, ":" + inner.name(), indent));
  }
}
