package io.actionregistry.validation.cel;

import java.util.function.BooleanSupplier;

/**
 * CEL's {@code &&} and {@code ||}, where one side may decide although the other is an error. Only
 * what can be an error needs them; Java's own operators do for the rest.
 */
public final class Logic {
  private Logic() {}

  /** False if either side is; otherwise the first error, if there is one; otherwise true. */
  public static boolean and(BooleanSupplier a, BooleanSupplier b) {
    return decide(false, a, b);
  }

  /** True if either side is; otherwise the first error, if there is one; otherwise false. */
  public static boolean or(BooleanSupplier a, BooleanSupplier b) {
    return decide(true, a, b);
  }

  private static boolean decide(boolean decisive, BooleanSupplier a, BooleanSupplier b) {
    try {
      if (a.getAsBoolean() == decisive) {
        return decisive;
      }
    } catch (CelException first) {
      if (is(decisive, b)) {
        return decisive;
      }
      throw first;
    }
    return b.getAsBoolean();
  }

  private static boolean is(boolean expected, BooleanSupplier side) {
    try {
      return side.getAsBoolean() == expected;
    } catch (CelException second) {
      return false;
    }
  }
}
