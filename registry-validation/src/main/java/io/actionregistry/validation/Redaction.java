package io.actionregistry.validation;

import java.util.HashSet;
import java.util.Set;

/** Finds out whether messages hold anything that must not be shown. */
final class Redaction {
  private Redaction() {}

  /** Whether a message of that shape has a field, however deep, that must not be shown. */
  static boolean appliesWithin(MessageShape shape) {
    return appliesWithin(shape, new HashSet<>());
  }

  private static boolean appliesWithin(MessageShape shape, Set<MessageShape> seen) {
    if (!seen.add(shape)) {
      return false;
    }
    for (Field field : shape.fields()) {
      if (field.sensitive || (field.isMessage() && appliesWithin(field.nested(), seen))) {
        return true;
      }
    }
    return false;
  }
}
