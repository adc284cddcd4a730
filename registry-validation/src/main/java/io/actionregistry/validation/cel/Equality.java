package io.actionregistry.validation.cel;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** CEL's equality of values whatever their types: what cannot be equal is not. */
final class Equality {
  private Equality() {}

  /** Whether two values are equal; the same object is, whatever it holds. */
  @SuppressWarnings("ReferenceEquality") // cel-java looks at nothing else then, NaN included.
  static boolean equal(@Nullable Object a, @Nullable Object b) {
    if (a == b) {
      return true;
    }
    if (isNumber(a) || isNumber(b)) {
      return isNumber(a) && isNumber(b) && equalNumbers(a, b);
    }
    if (a instanceof List<?> left) {
      return b instanceof List<?> right && equalLists(left, right);
    }
    if (a instanceof Map<?, ?> left) {
      return b instanceof Map<?, ?> right && equalMaps(left, right);
    }
    if (a instanceof byte[] left) {
      return b instanceof byte[] right && Arrays.equals(left, right);
    }
    return Objects.equals(a, b);
  }

  static boolean isNumber(@Nullable Object value) {
    return value instanceof Long || value instanceof Uint || isDouble(value);
  }

  static boolean isDouble(@Nullable Object value) {
    return value instanceof Double || value instanceof Float;
  }

  private static boolean equalNumbers(@Nullable Object a, @Nullable Object b) {
    if (isDouble(a) && isDouble(b)) {
      return Dyn.asDouble(a) == Dyn.asDouble(b);
    }
    return compareNumbers(a, b) == 0;
  }

  /** Compares two numbers, not both of them doubles. */
  static int compareNumbers(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long x) {
      if (b instanceof Long y) {
        return Long.compare(x, y);
      }
      return b instanceof Uint y
          ? Mixed.compareIntUint(x, y.bits())
          : Mixed.compareIntDouble(x, Dyn.asDouble(b));
    }
    if (a instanceof Uint x) {
      if (b instanceof Uint y) {
        return x.compareTo(y);
      }
      return b instanceof Long y
          ? Mixed.compareUintInt(x.bits(), y)
          : Mixed.compareUintDouble(x.bits(), Dyn.asDouble(b));
    }
    double x = Dyn.asDouble(a);
    return b instanceof Long y
        ? Mixed.compareDoubleInt(x, y)
        : Mixed.compareDoubleUint(x, Dyn.asUint(b));
  }

  private static boolean equalLists(List<?> a, List<?> b) {
    if (a.size() != b.size()) {
      return false;
    }
    Iterator<?> others = b.iterator();
    for (Object element : a) {
      if (!equal(element, others.next())) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalMaps(Map<?, ?> a, Map<?, ?> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (Map.Entry<?, ?> entry : a.entrySet()) {
      Object key = Maps.keyIn(b, entry.getKey());
      if (key == null || !equal(entry.getValue(), b.get(key))) {
        return false;
      }
    }
    return true;
  }
}
