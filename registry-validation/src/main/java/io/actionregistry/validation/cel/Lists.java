package io.actionregistry.validation.cel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Functions of CEL's and protovalidate's lists. No list is changed. */
public final class Lists {
  private Lists() {}

  /** A list literal. */
  public static List<Object> of(@Nullable Object... elements) {
    return Collections.unmodifiableList(Arrays.asList(elements.clone()));
  }

  /**
   * One list of several, each made by a function of its own: generated code writes large lists like
   * that, since no method may have more than 65,535 bytes (JVMS §4.7.3).
   */
  @SafeVarargs
  public static List<Object> join(Supplier<? extends List<?>>... parts) {
    List<Object> all = new ArrayList<>();
    for (Supplier<? extends List<?>> part : parts) {
      all.addAll(part.get());
    }
    return Collections.unmodifiableList(all);
  }

  /** An element by its index from 0; throws {@link CelException} where there is none. */
  public static @Nullable Object get(List<?> list, long index) {
    if (index < 0 || index >= list.size()) {
      throw new CelException("index out of bounds: " + index);
    }
    return list.get((int) index);
  }

  /** The elements of both, one list after the other. */
  public static List<Object> concat(List<?> a, List<?> b) {
    List<Object> all = new ArrayList<>(a.size() + b.size());
    all.addAll(a);
    all.addAll(b);
    return Collections.unmodifiableList(all);
  }

  /**
   * CEL's {@code in}. Elements are equal as Java has it (so NaN is in a list of NaN, as in
   * cel-java), numbers also by their value.
   */
  public static boolean contains(@Nullable Object value, List<?> list) {
    Object key = Keys.of(value);
    boolean number = Equality.isNumber(value);
    for (Object element : list) {
      if (Objects.equals(Keys.of(element), key) || (number && Equality.equal(element, value))) {
        return true;
      }
    }
    return false;
  }

  /**
   * protovalidate's {@code unique}: whether no two elements are equal. NaN is equal to nothing, 0.0
   * to -0.0, and bytes by their content.
   */
  public static boolean unique(List<?> list) {
    Set<@Nullable Object> seen = new HashSet<>();
    for (Object element : list) {
      Object key = Keys.of(element);
      if (key instanceof Double number) {
        if (number.isNaN()) {
          continue;
        }
        key = number + 0.0; // -0.0 + 0.0 is 0.0
      }
      if (!seen.add(key)) {
        return false;
      }
    }
    return true;
  }
}
