package io.actionregistry.conformance;

import static java.util.stream.Collectors.joining;

import build.buf.validate.FieldPath;
import build.buf.validate.FieldPathElement;
import build.buf.validate.Violation;
import io.actionregistry.conformance.harness.TestResult;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares as the official harness does with {@code --strict_message} and {@code --strict_error}:
 * kinds of errors are told apart, their texts are free; violations are the same in number and,
 * sorted, in field path, rule path, {@code for_key} and rule id, and in the message where one is
 * expected.
 */
final class Comparison {
  /** The order in which the harness compares; what it leaves open stays as it came. */
  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::getRuleId)
          .thenComparing(violation -> path(violation.getField()));

  private Comparison() {}

  /**
   * What is wrong with a result.
   *
   * @param got null if there is none, which is wrong whatever is wanted
   * @return empty if nothing is
   */
  static String difference(TestResult wanted, @Nullable TestResult got) {
    if (got == null) {
      return "no result";
    }
    if (got.getResultCase() != wanted.getResultCase()) {
      return "wanted " + text(wanted) + ", got " + text(got);
    }
    return switch (wanted.getResultCase()) {
      case SUCCESS ->
          wanted.getSuccess() == got.getSuccess() ? "" : "wanted success " + wanted.getSuccess();
      case VALIDATION_ERROR ->
          difference(
              wanted.getValidationError().getViolationsList(),
              got.getValidationError().getViolationsList());
      case COMPILATION_ERROR, RUNTIME_ERROR -> "";
      case UNEXPECTED_ERROR, RESULT_NOT_SET -> "wanted " + text(wanted) + ", which nothing is";
    };
  }

  private static String difference(List<Violation> wanted, List<Violation> got) {
    if (wanted.size() != got.size()) {
      return "wanted " + text(wanted) + ", got " + text(got);
    }
    List<Violation> left = wanted.stream().sorted(ORDER).toList();
    List<Violation> right = got.stream().sorted(ORDER).toList();
    for (int i = 0; i < left.size(); i++) {
      String what = difference(left.get(i), right.get(i));
      if (!what.isEmpty()) {
        return what + ": wanted " + text(left.get(i)) + ", got " + text(right.get(i));
      }
    }
    return "";
  }

  private static String difference(Violation wanted, Violation got) {
    if (!wanted.getRuleId().equals(got.getRuleId())) {
      return "rule id";
    }
    if (wanted.hasField() != got.hasField() || !wanted.getField().equals(got.getField())) {
      return "field path";
    }
    if (wanted.hasRule() != got.hasRule() || !wanted.getRule().equals(got.getRule())) {
      return "rule path";
    }
    if (wanted.getForKey() != got.getForKey()) {
      return "for_key";
    }
    return wanted.getMessage().isEmpty() || wanted.getMessage().equals(got.getMessage())
        ? ""
        : "message";
  }

  private static String text(TestResult result) {
    return switch (result.getResultCase()) {
      case SUCCESS -> result.getSuccess() ? "valid" : "invalid";
      case VALIDATION_ERROR -> text(result.getValidationError().getViolationsList());
      case COMPILATION_ERROR -> "compilation error '" + result.getCompilationError() + "'";
      case RUNTIME_ERROR -> "run-time error '" + result.getRuntimeError() + "'";
      case UNEXPECTED_ERROR -> "unexpected error '" + result.getUnexpectedError() + "'";
      case RESULT_NOT_SET -> "nothing";
    };
  }

  private static String text(List<Violation> violations) {
    return violations.stream().sorted(ORDER).map(Comparison::text).toList().toString();
  }

  private static String text(Violation violation) {
    return "%s at '%s'%s by %s: \"%s\""
        .formatted(
            violation.getRuleId(),
            text(violation.getField()),
            violation.getForKey() ? " (key)" : "",
            text(violation.getRule()),
            violation.getMessage());
  }

  private static String path(FieldPath path) {
    return path.getElementsList().stream()
        .map(element -> element.getFieldName() + subscript(element))
        .collect(joining("."));
  }

  /** All of a path, so that paths which differ look different. */
  private static String text(FieldPath path) {
    StringBuilder text = new StringBuilder();
    for (FieldPathElement element : path.getElementsList()) {
      text.append(text.isEmpty() ? "" : ".").append(element.getFieldName());
      text.append(subscript(element));
      text.append('<').append(element.getFieldNumber());
      text.append(element.hasFieldType() ? " " + element.getFieldType() : "");
      text.append(element.hasKeyType() ? " key " + element.getKeyType() : "");
      text.append(element.hasValueType() ? " value " + element.getValueType() : "").append('>');
    }
    return text.toString().replace("TYPE_", "");
  }

  private static String subscript(FieldPathElement element) {
    return switch (element.getSubscriptCase()) {
      case INDEX -> "[" + Long.toUnsignedString(element.getIndex()) + "]";
      case BOOL_KEY -> "[" + element.getBoolKey() + "]";
      case INT_KEY -> "[int " + element.getIntKey() + "]";
      case UINT_KEY -> "[uint " + Long.toUnsignedString(element.getUintKey()) + "]";
      case STRING_KEY -> "[\"" + element.getStringKey() + "\"]";
      case SUBSCRIPT_NOT_SET -> "";
    };
  }
}
