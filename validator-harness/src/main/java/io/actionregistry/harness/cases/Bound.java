package io.actionregistry.harness.cases;

import io.actionregistry.harness.matrix.BoundProbe;
import io.actionregistry.harness.matrix.Position;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A limit that the schema declares, and which values lie at it and next to it.
 *
 * @param rule its id: {@code "float.lt"}
 * @param limit the limit as text
 * @param side {@code "lower"}, {@code "upper"}, or {@code "point"} of a value named by itself
 * @param declared what it admits, as declared: {@code "< 360"}
 * @param effective the same on the value as it arrives: {@code "< 359.99998474121094"}
 * @param points the values of each position, numbers as {@link #exact} has them
 * @param without why a position has none
 */
record Bound(
    String rule,
    String limit,
    String side,
    String declared,
    String effective,
    Map<Position, Set<Object>> points,
    Map<Position, String> without) {

  /** How probes call it; unique for a place. */
  String name() {
    return rule + " " + limit;
  }

  /** That a value is given which lies at one of the bounds of a place, or next to it. */
  static List<BoundProbe> probes(String place, List<Bound> bounds, @Nullable Object value) {
    List<BoundProbe> probes = new ArrayList<>();
    Object exact = value == null ? null : exact(value);
    if (exact != null) {
      for (Bound bound : bounds) {
        bound.points.forEach(
            (position, values) -> {
              if (values.contains(exact)) {
                probes.add(new BoundProbe(place, bound.name(), position));
              }
            });
      }
    }
    return probes;
  }

  /** One form for all numbers that are equal; what is no finite number stays what it is. */
  static Object exact(Object value) {
    if (value instanceof Double number) {
      return Double.isFinite(number) ? exact(new BigDecimal(number)) : value;
    }
    if (value instanceof Float number) {
      return exact(number.doubleValue());
    }
    if (value instanceof Long || value instanceof Integer || value instanceof BigInteger) {
      return exact(new BigDecimal(value.toString()));
    }
    return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
  }
}
