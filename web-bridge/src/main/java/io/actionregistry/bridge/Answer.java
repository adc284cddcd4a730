package io.actionregistry.bridge;

import java.util.Map;

/**
 * What a client is told.
 *
 * @param event the event that carries it
 * @param content plain data, ready to be written as JSON
 */
record Answer(String event, Map<String, Object> content) {
  static Answer of(CommandError error) {
    return new Answer(CommandError.EVENT, error.toMap());
  }

  static Answer of(CommandResponse response) {
    return new Answer(CommandResponse.EVENT, response.toMap());
  }
}
