package io.actionregistry.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers with an optional bound at either end, each inclusive or not.
 *
 * <p>Built from one end or both: {@code Interval.atLeast(0).below(360)}. Comparison is exact across
 * the classes of numbers; the two zeros are equal, infinities compare as usual, and NaN is in no
 * interval.
 */
public final class Interval {
  private static final Interval ALL = new Interval(null, null);

  private final @Nullable Bound lower;
  private final @Nullable Bound upper;

  private Interval(@Nullable Bound lower, @Nullable Bound upper) {
    if (lower != null && upper != null) {
      Number from = Numbers.canonical(lower.value());
      Number to = Numbers.canonical(upper.value());
      Checks.that(
          Numbers.compare(from, to) <= 0,
          "the lower bound "
              + from
              + " is above the upper bound "
              + to
              + "; what lies outside is two intervals");
    }
    this.lower = lower;
    this.upper = upper;
  }

  /** Every number, infinities included. */
  public static Interval all() {
    return ALL;
  }

  /** Numbers from this one up, itself included. */
  public static Interval atLeast(Number from) {
    return new Interval(new Bound(from, true), null);
  }

  /** Numbers greater than this one. */
  public static Interval above(Number from) {
    return new Interval(new Bound(from, false), null);
  }

  /** Numbers up to this one, itself included. */
  public static Interval upTo(Number to) {
    return new Interval(null, new Bound(to, true));
  }

  /** Numbers less than this one. */
  public static Interval under(Number to) {
    return new Interval(null, new Bound(to, false));
  }

  /** This number alone. */
  public static Interval exactly(Number value) {
    Bound bound = new Bound(value, true);
    return new Interval(bound, bound);
  }

  /**
   * This interval, ending at a number, itself included.
   *
   * @throws IllegalArgumentException if the number is below the lower bound
   */
  public Interval atMost(Number to) {
    return new Interval(lower, new Bound(to, true));
  }

  /**
   * This interval, ending before a number. Between two equal bounds there is nothing.
   *
   * @throws IllegalArgumentException if the number is below the lower bound
   */
  public Interval below(Number to) {
    return new Interval(lower, new Bound(to, false));
  }

  /** The lower end, or null if there is none. */
  public @Nullable Bound getLower() {
    return lower;
  }

  /** The upper end, or null if there is none. */
  public @Nullable Bound getUpper() {
    return upper;
  }

  /**
   * Whether the number lies inside.
   *
   * @param number of any class; one that is no class of Java's own counts as its double value,
   *     Clojure's big integers excepted
   */
  public boolean contains(Number number) {
    Number value = Numbers.canonical(number);
    return !Numbers.isNaN(value) && isAboveLower(value) && isBelowUpper(value);
  }

  private boolean isAboveLower(Number value) {
    if (lower == null) {
      return true;
    }
    int compared = Numbers.compare(value, Numbers.canonical(lower.value()));
    return compared > 0 || (compared == 0 && lower.inclusive());
  }

  private boolean isBelowUpper(Number value) {
    if (upper == null) {
      return true;
    }
    int compared = Numbers.compare(value, Numbers.canonical(upper.value()));
    return compared < 0 || (compared == 0 && upper.inclusive());
  }

  /** The one number inside, or null if there are more or none. */
  @Nullable Number single() {
    if (lower == null || upper == null || !lower.inclusive() || !upper.inclusive()) {
      return null;
    }
    Number from = Numbers.canonical(lower.value());
    return Numbers.compare(from, Numbers.canonical(upper.value())) == 0 ? lower.value() : null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interval that
        && Objects.equals(lower, that.lower)
        && Objects.equals(upper, that.upper);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lower, upper);
  }

  /** In the notation of mathematics: {@code [0, 360)}, {@code (-inf, 90]}. */
  @Override
  public String toString() {
    String from =
        lower == null ? "(-inf" : (lower.inclusive() ? "[" : "(") + Numbers.text(lower.value());
    String to =
        upper == null ? "+inf)" : Numbers.text(upper.value()) + (upper.inclusive() ? "]" : ")");
    return from + ", " + to;
  }
}
