package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.BoundProbe;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.Position;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which case tries which bound of the schema, and from which side none does. */
public final class BoundCoverage {
  private BoundCoverage() {}

  /**
   * A bound that the descriptors declare.
   *
   * @param action canonical name
   * @param param path in the registry's names, {@code "stops[].speed"}
   * @param rule id: {@code "float.lt"}
   * @param side lower, upper or point
   * @param declared what it admits: {@code "< 360"}
   * @param effective the same on the value as it arrives: {@code "< 359.99998474121094"}
   * @param tries of every position
   */
  public record Row(
      String action,
      String param,
      String rule,
      String side,
      String declared,
      String effective,
      Map<Position, Try> tries) {
    /** Whether a case tries each position that there is. */
    public boolean covered() {
      return tries.values().stream().noneMatch(Try::isGap);
    }
  }

  /**
   * A position beside a bound.
   *
   * @param cases the numbers of the cases there, counted from 0
   * @param without why there is no value in this position; empty if there is
   */
  public record Try(List<Integer> cases, String without) {
    /** Whether there should be a case, and is none. */
    public boolean isGap() {
      return cases.isEmpty() && without.isEmpty();
    }
  }

  private record Key(String action, BoundProbe probe) {}

  /**
   * The bounds, in the descriptors' order.
   *
   * @param description as the other process gives it
   * @param cases that were put to both sides
   */
  public static List<Row> of(@Nullable Object description, List<Case> cases) {
    Map<Key, List<Integer>> byProbe = new HashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      for (BoundProbe probe : cases.get(i).probes()) {
        Key key = new Key(String.valueOf(cases.get(i).action()), probe);
        byProbe.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    List<Row> rows = new ArrayList<>();
    if (description instanceof Map<?, ?> map && map.get("bounds") instanceof List<?> bounds) {
      bounds.forEach(bound -> rows.add(row((Map<?, ?>) bound, byProbe)));
    }
    return rows;
  }

  private static Row row(Map<?, ?> bound, Map<Key, List<Integer>> byProbe) {
    String action = text(bound, "action");
    String param = text(bound, "param");
    Map<?, ?> without = bound.get("without") instanceof Map<?, ?> reasons ? reasons : Map.of();
    Map<Position, Try> tries = new EnumMap<>(Position.class);
    for (Position position : Position.values()) {
      BoundProbe probe = new BoundProbe(param, text(bound, "bound"), position);
      List<Integer> cases = byProbe.getOrDefault(new Key(action, probe), List.of());
      Object reason = without.get(position.id());
      tries.put(position, new Try(cases, reason == null ? "" : reason.toString()));
    }
    return new Row(
        action,
        param,
        text(bound, "rule"),
        text(bound, "side"),
        text(bound, "declared"),
        text(bound, "effective"),
        tries);
  }

  private static String text(Map<?, ?> bound, String key) {
    return String.valueOf(bound.get(key));
  }
}
