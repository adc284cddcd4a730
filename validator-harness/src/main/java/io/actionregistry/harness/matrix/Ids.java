package io.actionregistry.harness.matrix;

import java.util.function.Function;

/** Finds constants by their ids. */
final class Ids {
  private Ids() {}

  static <E extends Enum<E>> E find(E[] constants, Function<E, String> id, String wanted) {
    for (E constant : constants) {
      if (id.apply(constant).equals(wanted)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "no " + constants.getClass().getComponentType().getSimpleName() + " '" + wanted + "'");
  }
}
