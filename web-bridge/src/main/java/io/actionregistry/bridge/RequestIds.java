package io.actionregistry.bridge;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds the id under which something is answered and logged. */
final class RequestIds {
  /** The field that a client may give it in. */
  static final String FIELD = "command_id";

  /** What can be repeated as it is, wrong as it may be: a short line of visible characters. */
  private static final Pattern REPEATABLE = Pattern.compile("[!-~]{1,64}");

  private final Supplier<String> fresh;

  RequestIds(Supplier<String> fresh) {
    this.fresh = fresh;
  }

  /** What an answer to this repeats. */
  Request request(Incoming incoming) {
    return incoming instanceof Incoming.Event event
        ? new Request(event.name(), of(event.payloads()))
        : new Request("", fresh.get());
  }

  /** The one that a payload has, if it can be repeated, else a new one. */
  private String of(List<?> payloads) {
    if (!payloads.isEmpty()
        && payloads.get(0) instanceof Map<?, ?> fields
        && fields.get(FIELD) instanceof String given
        && REPEATABLE.matcher(given).matches()) {
      return given;
    }
    return fresh.get();
  }
}
