package io.actionregistry.bridge;

import io.actionregistry.runtime.Violation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Words refusals for people: what is wrong, and nothing about the bridge. */
final class Refusals {
  /** A longer name of an event is not repeated in full. */
  private static final int LONGEST_NAME = 100;

  private final Clock clock;

  Refusals(Clock clock) {
    this.clock = clock;
  }

  CommandError unknown(Request request, List<String> suggestions) {
    String hint =
        suggestions.isEmpty() ? "" : " Did you mean " + String.join(" or ", suggestions) + "?";
    String text = "There is no command '" + shown(request.command()) + "'." + hint;
    return error(ErrorCode.UNKNOWN_COMMAND_TYPE, text, request, List.of());
  }

  /** What was sent is no command at all. */
  CommandError misshapen(Request request, String why) {
    List<FieldError> whole = List.of(new FieldError("", why, null));
    return error(ErrorCode.VALIDATION_ERROR, why, request, whole);
  }

  CommandError invalid(Request request, Map<?, ?> fields, List<Violation> violations) {
    List<FieldError> errors = violations.stream().map(v -> FieldError.of(v, fields)).toList();
    FieldError first = errors.get(0);
    String text =
        errors.size() > 1
            ? errors.size() + " things are wrong with " + request.command() + "."
            : (first.field().isEmpty() ? "" : first.field() + ": ") + first.message();
    return error(ErrorCode.VALIDATION_ERROR, text, request, errors);
  }

  /** The handler or the bus failed. */
  CommandError failed(Request request) {
    String text = "The command could not be carried out.";
    return error(ErrorCode.EXECUTION_ERROR, text, request, List.of());
  }

  /** The bridge itself failed. */
  CommandError internal(Request request) {
    String text = "The bridge has a fault. The command may not have been carried out.";
    return error(ErrorCode.INTERNAL_ERROR, text, request, List.of());
  }

  /** The bridge stops, or has stopped. */
  CommandError stopping(Request request) {
    String text = "The bridge is being stopped and takes no more commands.";
    return error(ErrorCode.SERVICE_UNAVAILABLE, text, request, List.of());
  }

  private CommandError error(
      ErrorCode code, String text, Request request, List<FieldError> errors) {
    return new CommandError(
        code,
        text,
        shown(request.command()),
        errors,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        request.id());
  }

  private static String shown(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }
}
