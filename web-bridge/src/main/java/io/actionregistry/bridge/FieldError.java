package io.actionregistry.bridge;

import io.actionregistry.runtime.Violation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a command.
 *
 * @param field the field, or a path into it; empty for the command as a whole
 * @param message what is wrong, for people
 * @param invalidValue what was given, as plain data; null where nothing was, where it must not be
 *     shown, and where it is an object or a list of the wrong type
 */
public record FieldError(String field, String message, @Nullable Object invalidValue) {
  /** What a violation says, about these fields. */
  static FieldError of(Violation violation, Map<?, ?> fields) {
    String explanation = violation.getExplanation();
    Object value = violation.toMap().get("value");
    boolean settled = value != null || violation.isRedacted();
    return new FieldError(
        violation.getParam(),
        explanation.isEmpty() ? violation.getMessage() : explanation,
        settled ? value : scalar(fields.get(violation.getParam())));
  }

  /** What was given, if that is one value, and short: 1e999999999 has as many digits in full. */
  private static @Nullable Object scalar(@Nullable Object given) {
    if (given instanceof BigDecimal decimal) {
      double number = decimal.doubleValue();
      return Double.isFinite(number) ? (Object) number : decimal.toString();
    }
    return given instanceof Map || given instanceof List ? null : given;
  }

  /** As {@code cantina.v1.ValidationError} has it. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("field", field);
    map.put("message", message);
    if (invalidValue != null) {
      map.put("invalid_value", invalidValue);
    }
    return map;
  }
}
