package io.actionregistry.harness.cases;

import io.actionregistry.harness.matrix.Position;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Bounds on numbers and times: limits of ranges, and values that are named one by one. */
final class OrderedBounds {
  static final String NONE_INSIDE = "no neighbour is admitted";
  private static final String NONE_OUTSIDE = "all neighbours are admitted";

  private static final int LONGEST_PLAIN = 20;

  private final Element type;
  private final Map<Position, Set<Object>> points = new EnumMap<>(Position.class);
  private final Map<Position, String> without = new EnumMap<>(Position.class);

  private OrderedBounds(Element type) {
    this.type = type;
  }

  static List<Bound> of(Element type, OrderedRules<?> rules) {
    List<Bound> bounds = new ArrayList<>();
    if (rules.lower() != null) {
      bounds.add(new OrderedBounds(type).limit(rules, rules.lower(), true));
    }
    if (rules.upper() != null) {
      bounds.add(new OrderedBounds(type).limit(rules, rules.upper(), false));
    }
    if (rules.constant() != null) {
      bounds.add(point(type, rules, "const", rules.constant(), one -> false));
    }
    rules.in().forEach(one -> bounds.add(point(type, rules, "in", one, rules.in()::contains)));
    rules
        .notIn()
        .forEach(
            one ->
                bounds.add(
                    point(type, rules, "not_in", one, near -> !rules.notIn().contains(near))));
    return bounds.stream().distinct().toList();
  }

  private Bound limit(OrderedRules<?> rules, OrderedRules.Limit<?> limit, boolean lower) {
    Object value = limit.value();
    boolean closed = limit.rule().endsWith("e");
    put(Position.AT, value);
    near(lower ? Position.INSIDE : Position.OUTSIDE, value, 1);
    near(lower ? Position.OUTSIDE : Position.INSIDE, value, -1);
    String sign =
        switch (limit.rule()) {
          case "gt" -> "> ";
          case "gte" -> "≥ ";
          case "lt" -> "< ";
          default -> "≤ ";
        };
    String effective = sign + text(value);
    if (type.kind() == Kind.FLOAT) {
      // Towards the floats that are no longer admitted, as far as they are rounded to one that is.
      int outwards = lower ? -1 : 1;
      double tie = tie((Double) value, closed ? outwards : -outwards);
      if (arriving(tie, lower ? 1 : -1)) {
        boolean rounded = limit(limit, Narrowing.narrow(tie));
        effective = (lower ? (rounded ? "≥ " : "> ") : (rounded ? "≤ " : "< ")) + tie;
      }
    }
    arrivesAsItIs(points, without);
    return new Bound(
        rules.type() + "." + limit.rule(),
        text(value),
        lower ? "lower" : "upper",
        sign + text(value),
        effective,
        points,
        without);
  }

  @SuppressWarnings("unchecked") // a float's limits are doubles
  private static boolean limit(OrderedRules.Limit<?> limit, Double given) {
    return ((OrderedRules.Limit<Double>) limit).admits(given);
  }

  /**
   * A value that is named by itself.
   *
   * @param admits whether the rule admits a neighbour
   */
  private static Bound point(
      Element type, OrderedRules<?> rules, String rule, Object value, Predicate<Object> admits) {
    return new OrderedBounds(type).point(rules.type() + "." + rule, value, admits);
  }

  private Bound point(String rule, Object value, Predicate<Object> admits) {
    put(Position.AT, value);
    for (int step : new int[] {-1, 1}) {
      Object next = next(value, step);
      if (next != null) {
        put(admits.test(next) ? Position.INSIDE : Position.OUTSIDE, next);
      }
    }
    boolean out = rule.endsWith(".not_in");
    String effective = (out ? "≠ " : "= ") + text(value);
    if (type.kind() == Kind.FLOAT) {
      double below = tie((Double) value, -1);
      double above = tie((Double) value, 1);
      boolean fromBelow = arriving(below, out ? -1 : 1);
      boolean fromAbove = arriving(above, out ? 1 : -1);
      if (fromBelow && fromAbove) {
        boolean closed = Narrowing.narrow(below) == (Double) value;
        effective =
            (out ? "not in " : "in ")
                + (closed ? "[" : "(")
                + below
                + ", "
                + above
                + (closed ? "]" : ")");
      }
    }
    if (!points.containsKey(Position.INSIDE)) {
      without.put(Position.INSIDE, NONE_INSIDE);
    }
    if (!points.containsKey(Position.OUTSIDE)) {
      without.put(Position.OUTSIDE, NONE_OUTSIDE);
    }
    arrivesAsItIs(points, without);
    return new Bound(
        rule, text(value), "point", (out ? "≠ " : "= ") + text(value), effective, points, without);
  }

  /** Of all that is not put anywhere else. */
  static void arrivesAsItIs(Map<Position, Set<Object>> points, Map<Position, String> without) {
    for (Position position :
        List.of(Position.ARRIVING_AT, Position.ARRIVING_INSIDE, Position.ARRIVING_OUTSIDE)) {
      if (!points.containsKey(position)) {
        without.putIfAbsent(position, "arrives as it is");
      }
    }
  }

  private void put(Position position, Object value) {
    points.computeIfAbsent(position, p -> new HashSet<>()).add(Bound.exact(value));
    without.remove(position);
  }

  private void near(Position position, Object value, int step) {
    Object next = next(value, step);
    if (next != null) {
      put(position, next);
      return;
    }
    boolean endless = value instanceof Double number && Double.isInfinite(number);
    boolean finite = value instanceof Double && !endless;
    without.put(
        position,
        finite
            ? "finite: the next number is infinite"
            : endless ? "no number lies beyond" : "the type ends here");
  }

  /** The next value of the type; null if there is none. */
  private @Nullable Object next(Object value, int step) {
    if (value instanceof Double number) {
      double next =
          type.kind() == Kind.FLOAT
              ? (step > 0 ? Math.nextUp(number.floatValue()) : Math.nextDown(number.floatValue()))
              : (step > 0 ? Math.nextUp(number) : Math.nextDown(number));
      return next == number || (type.finite() && Double.isInfinite(next)) ? null : next;
    }
    if (value instanceof Instant time) {
      return time.plusNanos(step);
    }
    if (value instanceof Duration time) {
      return time.plusNanos(step);
    }
    BigInteger next = new BigInteger(value.toString()).add(BigInteger.valueOf(step));
    boolean held =
        next.compareTo(NumbersGiven.smallest(type.kind())) >= 0
            && next.compareTo(NumbersGiven.largest(type.kind())) <= 0;
    // As limits have it, so that a list of these can tell whether it has this one.
    return held ? (value instanceof Long ? (Object) next.longValue() : next) : null;
  }

  /** The double in the middle between a float and the next one; infinite if there is none. */
  private static double tie(double value, int step) {
    float limit = (float) value;
    return Narrowing.tie(limit, step > 0 ? Math.nextUp(limit) : Math.nextDown(limit));
  }

  /** Puts an effective bound and its neighbours; false if there are none. */
  private boolean arriving(double tie, int inwards) {
    if (!Double.isFinite(tie)) {
      for (Position position :
          List.of(Position.ARRIVING_AT, Position.ARRIVING_INSIDE, Position.ARRIVING_OUTSIDE)) {
        if (!points.containsKey(position)) {
          without.put(position, "no float lies beyond");
        }
      }
      return false;
    }
    put(Position.ARRIVING_AT, tie);
    put(Position.ARRIVING_INSIDE, inwards > 0 ? Math.nextUp(tie) : Math.nextDown(tie));
    put(Position.ARRIVING_OUTSIDE, inwards > 0 ? Math.nextDown(tie) : Math.nextUp(tie));
    return true;
  }

  private String text(Object limit) {
    if (limit instanceof Double number && Double.isFinite(number)) {
      BigDecimal exact =
          new BigDecimal(
                  type.kind() == Kind.FLOAT
                      ? Float.toString(number.floatValue())
                      : Double.toString(number))
              .stripTrailingZeros();
      String plain = exact.toPlainString();
      return plain.length() > LONGEST_PLAIN ? exact.toString() : plain;
    }
    return limit.toString();
  }
}
