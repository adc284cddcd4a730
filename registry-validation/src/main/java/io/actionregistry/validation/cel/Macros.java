package io.actionregistry.validation.cel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** CEL's macros, over the elements of a list or the keys of a map. */
public final class Macros {
  private Macros() {}

  /** False if the condition is for one element; otherwise the first error; otherwise true. */
  public static boolean all(Iterable<?> range, Predicate<Object> condition) {
    return !decided(false, range, condition);
  }

  /** True if the condition is for one element; otherwise the first error; otherwise false. */
  public static boolean exists(Iterable<?> range, Predicate<Object> condition) {
    return decided(true, range, condition);
  }

  private static boolean decided(boolean decisive, Iterable<?> range, Predicate<Object> condition) {
    @Nullable CelException first = null;
    for (Object element : range) {
      try {
        if (condition.test(element) == decisive) {
          return true;
        }
      } catch (CelException error) {
        first = first == null ? error : first;
      }
    }
    if (first != null) {
      throw first;
    }
    return false;
  }

  /** Whether the condition is true for exactly one element; any error is thrown. */
  public static boolean existsOne(Iterable<?> range, Predicate<Object> condition) {
    int count = 0;
    for (Object element : range) {
      if (condition.test(element)) {
        count++;
      }
    }
    return count == 1;
  }

  /** The elements for which the condition is true; any error is thrown. */
  public static List<Object> filter(Iterable<?> range, Predicate<Object> condition) {
    return map(range, condition, element -> element);
  }

  /** What becomes of every element; any error is thrown. */
  public static List<Object> map(Iterable<?> range, Function<Object, Object> change) {
    return map(range, element -> true, change);
  }

  /** What becomes of the elements for which the condition is true; any error is thrown. */
  public static List<Object> map(
      Iterable<?> range, Predicate<Object> condition, Function<Object, Object> change) {
    List<Object> changed = new ArrayList<>();
    for (Object element : range) {
      if (condition.test(element)) {
        changed.add(change.apply(element));
      }
    }
    return Collections.unmodifiableList(changed);
  }
}
