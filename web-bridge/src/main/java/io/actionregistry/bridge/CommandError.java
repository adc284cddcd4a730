package io.actionregistry.bridge;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says to a client that a command was not carried out. Holds nothing about how the bridge works:
 * that goes into the log, under the same request id.
 *
 * @param code why
 * @param error why, for people
 * @param command the event's name as it was sent; empty where it could not be read
 * @param fieldErrors what is wrong, field by field; empty unless the command is not valid
 * @param timestamp when it was answered
 * @param requestId the command's id, or a new one where it had none that could be repeated
 */
public record CommandError(
    ErrorCode code,
    String error,
    String command,
    List<FieldError> fieldErrors,
    Instant timestamp,
    String requestId) {
  /** The event that carries it. */
  public static final String EVENT = "command_error";

  /** Copies the list. */
  public CommandError {
    fieldErrors = List.copyOf(fieldErrors);
  }

  /** As {@code cantina.v1.CommandError} has it, ready to be written as JSON. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("success", false);
    map.put("error", error);
    map.put("error_code", code.name());
    map.put("severity", code.severity().text());
    map.put("command", command);
    map.put("validation_errors", fieldErrors.stream().map(FieldError::toMap).toList());
    map.put("retry_allowed", code.isRetryAllowed());
    map.put("timestamp", timestamp.toString());
    map.put("request_id", requestId);
    return map;
  }
}
