package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers to one message: plain data with Transit keywords, ready to be written. */
final class Answers {
  private final @Nullable Object messageId;

  /** Answers a message with that id; null if it has none. */
  Answers(@Nullable Object messageId) {
    this.messageId = messageId;
  }

  Map<Keyword, Object> result(ActionDefinition action, @Nullable Object result) {
    Map<Keyword, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put(TransitKeys.ACTION, action.getName());
    payload.put(TransitKeys.RESULT, result);
    return answer(TransitKeys.RESPONSE, payload);
  }

  Map<Keyword, Object> malformed(@Nullable String action, String problem) {
    return error(TransitKeys.MALFORMED_MESSAGE, action, problem);
  }

  Map<Keyword, Object> unknown(UnknownActionException unknown) {
    Map<Keyword, @Nullable Object> payload =
        payload(TransitKeys.UNKNOWN_ACTION, unknown.getAction(), unknown.getMessage());
    payload.put(TransitKeys.SUGGESTIONS, unknown.getSuggestions());
    return answer(TransitKeys.ERROR, payload);
  }

  Map<Keyword, Object> unimplemented(ActionDefinition action) {
    return error(TransitKeys.UNIMPLEMENTED_ACTION, action.getName(), action + " has no handler");
  }

  Map<Keyword, Object> failed(ActionDefinition action, Throwable failure) {
    String message = "the handler of " + action + " failed";
    String reason = reason(failure);
    Map<Keyword, @Nullable Object> payload =
        payload(
            TransitKeys.HANDLER_FAILED,
            action.getName(),
            reason.isEmpty() ? message : message + ": " + reason);
    payload.put(TransitKeys.ERROR_TYPE, failure.getClass().getName());
    return answer(TransitKeys.ERROR, payload);
  }

  /** The failure's own message, shortened; empty if it has none, or fails to tell. */
  private static String reason(Throwable failure) {
    try {
      String message = failure.getMessage();
      return message == null ? "" : Text.abbreviate(message);
    } catch (RuntimeException | StackOverflowError unspeakable) {
      return "";
    }
  }

  private Map<Keyword, Object> error(Keyword code, @Nullable String action, String message) {
    return answer(TransitKeys.ERROR, payload(code, action, message));
  }

  private static Map<Keyword, @Nullable Object> payload(
      Keyword code, @Nullable String action, @Nullable String message) {
    Map<Keyword, @Nullable Object> payload = new LinkedHashMap<>();
    payload.put(TransitKeys.CODE, code);
    if (action != null) {
      payload.put(TransitKeys.ACTION, Text.abbreviate(action));
    }
    payload.put(TransitKeys.MESSAGE, message);
    return payload;
  }

  private Map<Keyword, Object> answer(Keyword type, Map<Keyword, @Nullable Object> payload) {
    Map<Keyword, Object> answer = new LinkedHashMap<>();
    answer.put(TransitKeys.MSG_TYPE, type);
    if (messageId != null) {
      answer.put(TransitKeys.MSG_ID, messageId);
    }
    answer.put(TransitKeys.PAYLOAD, Collections.unmodifiableMap(payload));
    return Collections.unmodifiableMap(answer);
  }
}
