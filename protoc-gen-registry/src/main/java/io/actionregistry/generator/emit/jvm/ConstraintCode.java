package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.RulePathStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Java that makes the library's constraints. */
final class ConstraintCode {
  /** More are not listed one by one: nobody would read them. */
  private static final int MOST_VALUES = 100;

  private static final String INDENT = "            ";
  private static final String ARGUMENT = INDENT + "    ";

  private ConstraintCode() {}

  /** A constraint of a check, with the message that it gives here. */
  static String of(Check check, String message) {
    StringBuilder code = new StringBuilder(start(check.id(), message));
    for (RulePathStep step : check.path()) {
      code.append(",\n").append(ARGUMENT).append(step(step));
    }
    code.append(")");
    for (Map.Entry<String, Object> setting : check.settings().entrySet()) {
      code.append("\n").append(INDENT).append(bound(setting.getKey(), setting.getValue()));
    }
    return code.toString();
  }

  /** A constraint without a path or settings. */
  static String plain(String id, String message) {
    return start(id, message) + ")";
  }

  /** The constraint of a field that has to be set. */
  static String required() {
    return start("required", "value is required")
        + ",\n"
        + ARGUMENT
        + "Step.of(\"required\", 25, FieldType.BOOL))";
  }

  private static String start(String id, String message) {
    return "Constraint.of(\n"
        + ARGUMENT
        + JavaText.paragraph(id, ARGUMENT)
        + ",\n"
        + ARGUMENT
        + JavaText.paragraph(message, ARGUMENT);
  }

  private static String step(RulePathStep step) {
    String code =
        "Step.of("
            + JavaText.string(step.name())
            + ", "
            + step.number()
            + ", FieldType."
            + step.type()
            + ")";
    return step.index() == null ? code : code + ".at(" + step.index() + "L)";
  }

  private static String bound(String path, Object value) {
    if (value instanceof List<?> list) {
      List<String> values = list.stream().map(JavaText::value).toList();
      return values.size() > MOST_VALUES
          ? ".bound("
              + JavaText.string(path)
              + ", "
              + JavaText.string(values.size() + " values")
              + ")"
          : JavaLines.call(".bounds", quoted(path, values), INDENT);
    }
    return JavaLines.call(".bound", List.of(JavaText.string(path), JavaText.value(value)), INDENT);
  }

  private static List<String> quoted(String path, List<String> values) {
    List<String> arguments = new ArrayList<>();
    arguments.add(JavaText.string(path));
    arguments.addAll(values);
    return arguments;
  }
}
