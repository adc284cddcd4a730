package io.actionregistry.harness.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rules on values that have an order: numbers, timestamps and durations.
 *
 * <p>Doubles compare as numbers: NaN is in no range, in no list and equal to nothing, and both
 * zeros are the same. Floats are given as the doubles that they are.
 *
 * @param type the prefix of rule ids: {@code float}
 * @param lower {@code gt} or {@code gte}
 * @param upper {@code lt} or {@code lte}
 * @param constant {@code const}
 * @param in {@code in}; empty for none
 * @param notIn {@code not_in}
 * @param finite {@code finite}
 */
record OrderedRules<T extends Comparable<? super T>>(
    String type,
    @Nullable Limit<T> lower,
    @Nullable Limit<T> upper,
    @Nullable T constant,
    List<T> in,
    List<T> notIn,
    boolean finite)
    implements ValueRules {

  /**
   * One end of a range.
   *
   * @param rule {@code gt}, {@code gte}, {@code lt} or {@code lte}
   */
  record Limit<T extends Comparable<? super T>>(String rule, T value) {
    boolean admits(T given) {
      int order = compare(given, value);
      return switch (rule) {
        case "gt" -> order > 0;
        case "gte" -> order >= 0;
        case "lt" -> order < 0;
        default -> order <= 0;
      };
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the reader makes rules of the field's own type
  public boolean check(Object value, Consumer<String> broken) {
    T given = (T) value;
    String range = range();
    if (!range.isEmpty() && !isInRange(given)) {
      broken.accept(type + "." + range);
    }
    if (constant != null && !same(given, constant)) {
      broken.accept(type + ".const");
    }
    if (!in.isEmpty() && in.stream().noneMatch(one -> same(given, one))) {
      broken.accept(type + ".in");
    }
    if (notIn.stream().anyMatch(one -> same(given, one))) {
      broken.accept(type + ".not_in");
    }
    if (finite && given instanceof Double number && !Double.isFinite(number)) {
      broken.accept(type + ".finite");
    }
    return true;
  }

  /** The last part of the id of the rule on the range; empty if there is none. */
  private String range() {
    if (lower == null || upper == null) {
      return lower != null ? lower.rule() : upper != null ? upper.rule() : "";
    }
    return lower.rule() + "_" + upper.rule() + (isInverted() ? "_exclusive" : "");
  }

  /** Whether what is admitted is outside: above the lower limit or below the upper one. */
  private boolean isInverted() {
    return lower != null && upper != null && compare(upper.value(), lower.value()) < 0;
  }

  private boolean isInRange(T given) {
    if (isNaN(given)) {
      return false;
    }
    boolean above = lower == null || lower.admits(given);
    boolean below = upper == null || upper.admits(given);
    return isInverted() ? above || below : above && below;
  }

  /** Every value that the rules name, in a fixed order. */
  List<T> named() {
    List<T> named = new ArrayList<>();
    if (lower != null) {
      named.add(lower.value());
    }
    if (upper != null) {
      named.add(upper.value());
    }
    if (constant != null) {
      named.add(constant);
    }
    named.addAll(in);
    named.addAll(notIn);
    return named;
  }

  private static boolean isNaN(Object value) {
    return value instanceof Double number && number.isNaN();
  }

  private static <T extends Comparable<? super T>> boolean same(T one, T other) {
    return !isNaN(one) && !isNaN(other) && compare(one, other) == 0;
  }

  private static <T extends Comparable<? super T>> int compare(T one, T other) {
    if (one instanceof Double a && other instanceof Double b) {
      return a < b ? -1 : a > b ? 1 : 0;
    }
    return one.compareTo(other);
  }
}
