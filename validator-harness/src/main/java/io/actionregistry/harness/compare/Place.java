package io.actionregistry.harness.compare;

import io.actionregistry.runtime.ParamDefinition;

/**
 * A place in a command: a message, a parameter, an item, or a part of a pair.
 *
 * @param field where it is, in proto names
 * @param param where it is, in the registry's names
 * @param forKey whether it is the key of a pair, and not its value
 */
record Place(String field, String param, boolean forKey) {
  /** The place of a parameter within a message at this place. */
  Place of(ParamDefinition definition) {
    return new Place(
        below(field, definition.getProtoName()), below(param, definition.getName()), false);
  }

  private static String below(String place, String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  /** An item of the list at this place. */
  Place item(int index) {
    return at("[" + index + "]", false);
  }

  /** The value under a key of the map at this place. */
  Place mapValue(Object key) {
    return at(subscript(key), false);
  }

  /** The key of a pair. What is wrong with its shape is told of the map. */
  Place key(Object key) {
    return new Place(field + subscript(key), param, true);
  }

  private Place at(String subscript, boolean ofKey) {
    return new Place(field + subscript, param + subscript, ofKey);
  }

  /** As protovalidate prints it. */
  private static String subscript(Object key) {
    String name = Keys.name(key);
    return name == null
        ? "[" + key + "]"
        : "[\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
  }
}
