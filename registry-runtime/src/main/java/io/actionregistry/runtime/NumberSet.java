package io.actionregistry.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of numbers as they arrive, exactly: whole numbers, or doubles with both infinities.
 *
 * @param whole whether only whole numbers belong to it
 * @param spans sorted, not empty; of whole numbers inclusive, unless they go on for ever
 * @param nan whether NaN belongs to it
 */
record NumberSet(boolean whole, List<Span> spans, boolean nan) {
  /** Half way from the largest float to what would be the next one: from there, floats overflow. */
  private static final double FLOAT_OVERFLOW = 0x1.ffffffp127;

  private static final BigInteger TWO = BigInteger.TWO;
  private static final Comparator<Span> ORDER =
      (a, b) -> Numbers.compare(a.lower().value(), b.lower().value());

  /** Sorts, closes whole spans, drops empty ones. */
  NumberSet {
    boolean ofWhole = whole;
    spans =
        spans.stream()
            .map(span -> ofWhole ? closed(span) : span)
            .filter(span -> !span.isEmpty())
            .sorted(ORDER)
            .toList();
  }

  /** What is in the first list and not in the second one. */
  static NumberSet of(
      boolean whole, List<Interval> admitted, List<Interval> excluded, boolean nan) {
    return new NumberSet(whole, spans(admitted), nan)
        .minus(new NumberSet(whole, spans(excluded), false));
  }

  /** What a range admits; without any interval, all that it does not take out. */
  static NumberSet of(boolean whole, Range range) {
    List<Interval> effective =
        range.getEffective().isEmpty() ? List.of(Interval.all()) : range.getEffective();
    return of(whole, effective, range.getEffectiveExcluded(), range.allowsNaN());
  }

  private static List<Span> spans(List<Interval> intervals) {
    return intervals.stream().map(Span::of).toList();
  }

  /** Everything that a numeric type can take. */
  static NumberSet all(ParamType type) {
    return switch (type) {
      case DOUBLE -> new NumberSet(false, List.of(Span.of(Interval.all())), true);
      case FLOAT -> floats();
      case UINT32, FIXED32 -> integers(BigInteger.ZERO, TWO.pow(32));
      case UINT64, FIXED64 -> integers(BigInteger.ZERO, TWO.pow(64));
      case INT64, SINT64, SFIXED64 -> integers(TWO.pow(63).negate(), TWO.pow(63));
      default -> integers(TWO.pow(31).negate(), TWO.pow(31));
    };
  }

  private static NumberSet floats() {
    return new NumberSet(
        false,
        List.of(
            new Span(Span.LOWEST, Span.LOWEST),
            Span.of(Interval.above(-FLOAT_OVERFLOW).below(FLOAT_OVERFLOW)),
            new Span(Span.HIGHEST, Span.HIGHEST)),
        true);
  }

  private static NumberSet integers(BigInteger from, BigInteger end) {
    return new NumberSet(true, List.of(Span.of(Interval.atLeast(from).below(end))), false);
  }

  boolean isEmpty() {
    return spans.isEmpty() && !nan;
  }

  /** What is in this set and not in the other one, as if both held the same kind of numbers. */
  NumberSet minus(NumberSet other) {
    List<Span> left = spans;
    for (Span taken : other.spans) {
      left =
          left.stream()
              .flatMap(span -> span.without(taken).stream())
              .filter(span -> !span.isEmpty())
              .toList();
    }
    return new NumberSet(whole, left, nan && !other.nan);
  }

  /** Whole numbers between the limits: no limit is exclusive but an infinite one. */
  private static Span closed(Span span) {
    return new Span(
        whole(span.lower(), RoundingMode.CEILING), whole(span.upper(), RoundingMode.FLOOR));
  }

  /** The nearest whole number inwards; a limit may be a double where types are compared. */
  private static Bound whole(Bound bound, RoundingMode inwards) {
    if (Numbers.isInfinite(bound.value())) {
      return new Bound(bound.value(), false);
    }
    BigDecimal exact =
        bound.value() instanceof Double number
            ? new BigDecimal(number)
            : new BigDecimal(bound.value().toString());
    BigDecimal whole = exact.setScale(0, inwards);
    if (!bound.inclusive() && whole.compareTo(exact) == 0) {
      BigDecimal step = BigDecimal.ONE;
      whole = inwards == RoundingMode.CEILING ? whole.add(step) : whole.subtract(step);
    }
    return new Bound(whole.toBigIntegerExact(), true);
  }

  /** {@code [-430, 8848] or NaN}; {@code nothing} where it is empty. */
  String text() {
    List<String> parts = new ArrayList<>(spans.stream().map(Span::text).toList());
    if (nan) {
      parts.add("NaN");
    }
    return parts.isEmpty() ? "nothing" : String.join(" or ", parts);
  }
}
