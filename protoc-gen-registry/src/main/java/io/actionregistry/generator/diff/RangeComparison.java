package io.actionregistry.generator.diff;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.diff.Snapshot.ParamDef;
import io.actionregistry.generator.diff.Snapshot.RangeDef;
import io.actionregistry.generator.diff.Snapshot.RangeKey;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The numbers, sizes and counts that a parameter admits, as sets. */
final class RangeComparison {
  private static final Limit ZERO = new Limit(0L, true);

  private RangeComparison() {}

  static void compare(ParamDef was, ParamDef now, Changes.Subject changes) {
    Set<RangeKey> keys = new LinkedHashSet<>(was.ranges().keySet());
    keys.addAll(now.ranges().keySet());
    for (RangeKey key : keys) {
      compare(key, was, now, changes);
    }
  }

  private static void compare(RangeKey key, ParamDef was, ParamDef now, Changes.Subject changes) {
    RangeDef before = was.ranges().get(key);
    RangeDef after = now.ranges().get(key);
    NumberSet old = admitted(key, was, before);
    NumberSet admitted = admitted(key, now, after);
    if (old == null || admitted == null) {
      changes.addRule(
          before == null ? Kind.RULE_ADDED : Kind.RULE_REMOVED,
          Impact.BOTH,
          key.text(),
          before == null ? "" : declared(key, before),
          after == null ? "" : declared(key, after),
          List.of("the type is another one"));
      return;
    }
    NumberSet lost = old.minus(admitted);
    NumberSet gained = admitted.minus(old);
    boolean same = lost.isEmpty() && gained.isEmpty();
    if (same && isSame(before, after)) {
      return;
    }
    List<String> details = new ArrayList<>();
    arriving(before, after, old, admitted, details);
    differences(lost, gained, details);
    changes.addRule(
        kind(before, after, lost, gained),
        new Impact(!lost.isEmpty(), !gained.isEmpty()),
        key.text(),
        before == null ? "" : declared(key, before),
        after == null ? "" : declared(key, after),
        details);
  }

  private static Kind kind(
      @Nullable RangeDef before, @Nullable RangeDef after, NumberSet lost, NumberSet gained) {
    if (before == null) {
      return Kind.RULE_ADDED;
    }
    return after == null ? Kind.RULE_REMOVED : kind(!lost.isEmpty(), !gained.isEmpty());
  }

  static Kind kind(boolean loses, boolean gains) {
    if (loses) {
      return gains ? Kind.RULE_MOVED : Kind.RULE_NARROWED;
    }
    return gains ? Kind.RULE_WIDENED : Kind.RULE_RESTATED;
  }

  static void differences(NumberSet lost, NumberSet gained, List<String> details) {
    if (!lost.isEmpty()) {
      details.add("no longer admitted: " + lost.text());
    }
    if (!gained.isEmpty()) {
      details.add("newly admitted: " + gained.text());
    }
  }

  /** The declared bounds alone do not say it where numbers are rounded on arrival. */
  private static void arriving(
      @Nullable RangeDef before,
      @Nullable RangeDef after,
      NumberSet old,
      NumberSet now,
      List<String> details) {
    boolean rounded =
        (before != null && !before.declared().equals(before.effective()))
            || (after != null && !after.declared().equals(after.effective()));
    if (rounded && !old.whole() && !now.whole()) {
      details.add("as it arrives: " + old.text() + " → " + now.text());
    }
  }

  /** Whether they say the same in the same words, the type's name aside. */
  private static boolean isSame(@Nullable RangeDef before, @Nullable RangeDef after) {
    return before != null
        && after != null
        && withoutType(before.rules()).equals(withoutType(after.rules()));
  }

  private static Map<String, String> withoutType(Map<String, JsonElement> rules) {
    Map<String, String> plain = new TreeMap<>();
    rules.forEach(
        (path, value) -> plain.put(path.substring(path.lastIndexOf('.') + 1), text(value)));
    return plain;
  }

  /** One text for {@code 0} and {@code 0.0}. */
  private static String text(JsonElement value) {
    return value instanceof JsonPrimitive number && number.isNumber()
        ? number.getAsBigDecimal().stripTrailingZeros().toString()
        : value.toString();
  }

  /** Null where the parameter has no such numbers. */
  private static @Nullable NumberSet admitted(
      RangeKey key, ParamDef param, @Nullable RangeDef range) {
    ValueType type = key.subject().equals("key") ? param.key() : param.type();
    boolean numbers = key.measure().equals("value");
    if (range != null) {
      return NumberSet.of(
          !numbers || type == null || !type.isFloating(),
          range.effective(),
          range.effectiveExcluded(),
          range.nan());
    }
    if (type == null || !hasSubject(key, param)) {
      return null;
    }
    if (!numbers) {
      return new NumberSet(true, List.of(new Interval(ZERO, null)), false);
    }
    return type.isFloating() || type.isIntegral() ? NumberSet.all(type) : null;
  }

  private static boolean hasSubject(RangeKey key, ParamDef param) {
    return switch (key.subject()) {
      case "item" -> param.cardinality().equals("repeated");
      case "key", "map-value" -> param.cardinality().equals("map");
      default ->
          switch (key.measure()) {
            case "items" -> param.cardinality().equals("repeated");
            case "pairs" -> param.cardinality().equals("map");
            default -> param.cardinality().isEmpty();
          };
    };
  }

  /** {@code [0.0, 360.0), finite}. */
  static String declared(RangeKey key, RangeDef range) {
    List<Interval> declared =
        key.measure().equals("value")
            ? range.declared()
            : range.declared().stream()
                .map(i -> i.lower() == null ? new Interval(ZERO, i.upper()) : i)
                .toList();
    return Intervals.text(declared, range.declaredExcluded()) + (range.finite() ? ", finite" : "");
  }
}
