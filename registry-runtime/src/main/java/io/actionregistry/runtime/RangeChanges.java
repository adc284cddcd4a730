package io.actionregistry.runtime;

import io.actionregistry.runtime.Range.Measure;
import io.actionregistry.runtime.Range.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers, lengths and counts that a parameter admits, compared as sets. */
final class RangeChanges {
  private static final Interval NOT_NEGATIVE = Interval.atLeast(0L);

  /** What of a parameter a range speaks of. */
  private record Key(Subject subject, Measure measure) {
    String text() {
      return measure == Measure.VALUE
          ? subject.getName().replace('-', ' ')
          : "number of " + measure.getName().replace('-', ' ');
    }
  }

  private RangeChanges() {}

  static void compare(ParamDefinition was, ParamDefinition now, ChangeList.Place changes) {
    Map<Key, Range> before = ranges(was);
    Map<Key, Range> after = ranges(now);
    Set<Key> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (Key key : keys) {
      Range old = before.get(key);
      Range range = after.get(key);
      compare(key, old, range, admitted(key, was, old), admitted(key, now, range), changes);
    }
  }

  private static Map<Key, Range> ranges(ParamDefinition param) {
    Map<Key, Range> ranges = new LinkedHashMap<>();
    param.getRanges().forEach(r -> ranges.put(new Key(r.getSubject(), r.getMeasure()), r));
    return ranges;
  }

  private static void compare(
      Key key,
      @Nullable Range before,
      @Nullable Range after,
      @Nullable NumberSet old,
      @Nullable NumberSet now,
      ChangeList.Place changes) {
    List<String> details = new ArrayList<>();
    ChangeKind kind = before == null ? ChangeKind.RULE_ADDED : ChangeKind.RULE_REMOVED;
    if (old == null || now == null) {
      details.add("the type is another one");
    } else {
      NumberSet lost = old.minus(now);
      NumberSet gained = now.minus(old);
      if (lost.isEmpty() && gained.isEmpty() && isSame(before, after)) {
        return;
      }
      differences(lost.isEmpty(), lost.text(), gained.isEmpty(), gained.text(), details);
      if (before != null && after != null) {
        kind = kind(!lost.isEmpty(), !gained.isEmpty());
      }
    }
    changes.addRule(kind, key.text(), declared(key, before), declared(key, after), details);
  }

  /** Where no range says which numbers there are, the types do. */
  static List<String> ofTypes(ParamDefinition was, ParamDefinition now) {
    List<String> details = new ArrayList<>();
    boolean limited =
        Stream.concat(ranges(was).keySet().stream(), ranges(now).keySet().stream())
            .anyMatch(key -> key.measure() == Measure.VALUE && key.subject() != Subject.KEY);
    if (!limited) {
      ofTypes(was.getType(), now.getType(), details);
    }
    ofTypes(was.getKeyType(), now.getKeyType(), details);
    return details;
  }

  private static void ofTypes(
      @Nullable ParamType was, @Nullable ParamType now, List<String> details) {
    if (was != null && now != null && was.isNumeric() && now.isNumeric()) {
      NumberSet lost = NumberSet.all(was).minus(NumberSet.all(now));
      NumberSet gained = NumberSet.all(now).minus(NumberSet.all(was));
      differences(lost.isEmpty(), lost.text(), gained.isEmpty(), gained.text(), details);
    }
  }

  static ChangeKind kind(boolean loses, boolean gains) {
    if (loses) {
      return gains ? ChangeKind.RULE_MOVED : ChangeKind.RULE_NARROWED;
    }
    return gains ? ChangeKind.RULE_WIDENED : ChangeKind.RULE_RESTATED;
  }

  static void differences(
      boolean nothingLost,
      String lost,
      boolean nothingGained,
      String gained,
      List<String> details) {
    if (!nothingLost) {
      details.add("no longer admitted: " + lost);
    }
    if (!nothingGained) {
      details.add("newly admitted: " + gained);
    }
  }

  /** Whether they say the same in the same words, the type's name aside. */
  private static boolean isSame(@Nullable Range before, @Nullable Range after) {
    return before != null && after != null && settings(before).equals(settings(after));
  }

  private static Map<String, String> settings(Range range) {
    Map<String, String> settings = new TreeMap<>();
    range.getRules().forEach((id, value) -> settings.put(RuleChanges.last(id), RuleText.of(value)));
    return settings;
  }

  /** Null where the parameter has no such numbers. */
  private static @Nullable NumberSet admitted(
      Key key, ParamDefinition param, @Nullable Range range) {
    ParamType type = key.subject() == Subject.KEY ? param.getKeyType() : param.getType();
    boolean numbers = key.measure() == Measure.VALUE;
    if (type == null
        || !hasSubject(key, param.getCardinality())
        || (numbers && !type.isNumeric())) {
      return null;
    }
    NumberSet all =
        numbers ? NumberSet.all(type) : NumberSet.of(true, List.of(NOT_NEGATIVE), List.of(), false);
    // What a range does not say, the type does.
    return range == null
        ? all
        : all.minus(all.minus(NumberSet.of(!numbers || !isFloating(type), range)));
  }

  private static boolean isFloating(ParamType type) {
    return type == ParamType.FLOAT || type == ParamType.DOUBLE;
  }

  private static boolean hasSubject(Key key, Cardinality cardinality) {
    Cardinality needed =
        switch (key.subject()) {
          case ITEM -> Cardinality.REPEATED;
          case KEY, MAP_VALUE -> Cardinality.MAP;
          case VALUE ->
              switch (key.measure()) {
                case ITEMS -> Cardinality.REPEATED;
                case PAIRS -> Cardinality.MAP;
                default -> Cardinality.SINGULAR;
              };
        };
    return needed == cardinality;
  }

  /** {@code [0, 360), finite}; empty for no range. */
  private static String declared(Key key, @Nullable Range range) {
    if (range == null) {
      return "";
    }
    List<Interval> admitted = range.getDeclared();
    if (key.measure() != Measure.VALUE) {
      admitted = admitted.stream().map(RangeChanges::notNegative).toList();
    }
    String text = admitted.isEmpty() ? "(-∞, ∞)" : text(admitted, " or ");
    return text
        + (range.getDeclaredExcluded().isEmpty()
            ? ""
            : " except " + text(range.getDeclaredExcluded(), ", "))
        + (range.isFinite() ? ", finite" : "");
  }

  private static Interval notNegative(Interval sizes) {
    Bound upper = sizes.getUpper();
    return sizes.getLower() == null && upper != null ? NOT_NEGATIVE.atMost(upper.value()) : sizes;
  }

  private static String text(List<Interval> intervals, String separator) {
    return intervals.stream()
        .map(interval -> Span.declared(interval).text())
        .collect(Collectors.joining(separator));
  }

  /** {@code value in [0, 360)} for each of a parameter's ranges. */
  static List<String> texts(ParamDefinition param) {
    List<String> texts = new ArrayList<>();
    ranges(param).forEach((key, range) -> texts.add(key.text() + " in " + declared(key, range)));
    return texts;
  }
}
