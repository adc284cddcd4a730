package io.actionregistry.bridge;

import io.actionregistry.runtime.Violation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a command.
 *
 * @param field the field, or a path into it; empty for the command as a whole
 * @param message what is wrong, for people
 * @param invalidValue what was given, as plain data; null where nothing was, or it must not be
 *     shown
 */
public record FieldError(String field, String message, @Nullable Object invalidValue) {
  static FieldError of(Violation violation) {
    String explanation = violation.getExplanation();
    return new FieldError(
        violation.getParam(),
        explanation.isEmpty() ? violation.getMessage() : explanation,
        violation.toMap().get("value"));
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
