package io.actionregistry.validation.cel;

import java.util.Map;

/** A message of one map. */
record FakeMessage(String typeName, Map<String, Object> fields) implements CelMessage {
  @Override
  public Object select(String field) {
    return fields.get(field);
  }

  @Override
  public boolean has(String field) {
    return fields.containsKey(field);
  }
}
