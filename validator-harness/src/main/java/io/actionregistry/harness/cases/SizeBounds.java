package io.actionregistry.harness.cases;

import io.actionregistry.harness.matrix.Position;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Bounds on lengths and counts. */
final class SizeBounds {
  private SizeBounds() {}

  /**
   * A bound on a size.
   *
   * @param rule its id, whose last part begins with {@code min} or {@code max}, or means exactly
   */
  static Bound of(String rule, long size) {
    String kind = rule.substring(rule.indexOf('.') + 1);
    Map<Position, Set<Object>> points = new EnumMap<>(Position.class);
    Map<Position, String> without = new EnumMap<>(Position.class);
    for (long near = size - 1; near <= size + 1; near++) {
      boolean in = Sizes.admits(kind, size, near);
      Position position = near == size ? Position.AT : in ? Position.INSIDE : Position.OUTSIDE;
      if (near < 0) {
        without.put(position, "no size is below 0");
      } else {
        points.computeIfAbsent(position, p -> new HashSet<>()).add(Bound.exact(near));
      }
    }
    boolean lower = kind.startsWith("min");
    boolean point = !lower && !kind.startsWith("max");
    if (point) {
      without.remove(Position.OUTSIDE);
      without.putIfAbsent(Position.INSIDE, OrderedBounds.NONE_INSIDE);
    }
    OrderedBounds.arrivesAsItIs(points, without);
    String declared = (point ? "= " : lower ? "≥ " : "≤ ") + size;
    String side = point ? "point" : lower ? "lower" : "upper";
    return new Bound(rule, String.valueOf(size), side, declared, declared, points, without);
  }
}
