package io.actionregistry.harness.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Values of well-known types. */
final class OtherValues {
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final Duration LONGEST = Duration.ofDays(3_652_500);

  private OtherValues() {}

  /** The ends of what timestamps and durations hold, and their neighbours. */
  static List<Arriving> times(Kind kind) {
    if (kind == Kind.TIMESTAMP) {
      return List.of(
          new Arriving("earliest", EARLIEST),
          new Arriving("before-earliest", EARLIEST.minusNanos(1)),
          new Arriving("latest", LATEST),
          new Arriving("after-latest", LATEST.plusNanos(1)),
          new Arriving("epoch", Instant.EPOCH),
          new Arriving("before-epoch", Instant.EPOCH.minusNanos(1)),
          new Arriving("date", Date.from(Instant.ofEpochMilli(1))));
    }
    return List.of(
        new Arriving("longest", LONGEST),
        new Arriving("beyond-longest", LONGEST.plusNanos(1)),
        new Arriving("minus-longest", LONGEST.negated()),
        new Arriving("beyond-minus-longest", LONGEST.negated().minusNanos(1)),
        new Arriving("zero", Duration.ZERO),
        new Arriving("nanosecond", Duration.ofNanos(1)),
        new Arriving("minus-nanosecond", Duration.ofNanos(-1)));
  }

  /** Values of an Any, a field mask, a Struct, a Value or a ListValue. */
  static List<Arriving> of(Element type) {
    List<Arriving> values = new ArrayList<>();
    for (Object sample : Samples.of(type)) {
      values.add(new Arriving("sample-" + values.size(), sample));
    }
    if (type.kind() == Kind.ANY) {
      values.add(new Arriving("other-type", Map.of("type-url", "type.googleapis.com/a.B")));
      values.add(new Arriving("no-type", Map.of("value", new byte[0])));
      values.add(new Arriving("type-is-number", Map.of("type-url", 5L)));
      if (type.rules() instanceof OtherRules.Any rules) {
        anys(values, "in", rules.in());
        anys(values, "not-in", rules.notIn());
      }
    } else if (type.kind() == Kind.FIELD_MASK) {
      values.add(new Arriving("other-path", List.of("no_such_path")));
      values.add(new Arriving("number-inside", List.of("a", 5L)));
      if (type.rules() instanceof OtherRules.Mask rules) {
        masks(values, "const", rules.constant() == null ? List.of() : rules.constant());
        masks(values, "in", rules.in());
        masks(values, "not-in", rules.notIn());
      }
    } else {
      values.add(new Arriving("nested", List.of(Map.of("a", List.of(true)))));
      values.add(new Arriving("nested-map", Map.of("a", Map.of("b", List.of()))));
      values.add(new Arriving("null-inside", Arrays.asList(1.5, null)));
      for (int levels = Arrival.DEEPEST - 2; levels <= Arrival.DEEPEST + 1; levels++) {
        values.add(new Arriving("levels-" + levels, nested(type.kind(), levels)));
      }
    }
    return values;
  }

  private static Object nested(Kind kind, int levels) {
    Object nested = true;
    for (int level = 0; level < levels; level++) {
      nested = kind == Kind.STRUCT ? Map.of("a", nested) : List.of(nested);
    }
    return nested;
  }

  private static void anys(List<Arriving> values, String label, List<String> types) {
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i);
      values.add(new Arriving(label + "-" + i, Map.of("type-url", type)));
      values.add(new Arriving(label + "-" + i + "-longer", Map.of("type-url", type + "x")));
    }
  }

  /** Paths alone and with others, what is below them, and what only begins like them. */
  private static void masks(List<Arriving> values, String label, List<String> paths) {
    for (int i = 0; i < paths.size(); i++) {
      String path = paths.get(i);
      values.add(new Arriving(label + "-" + i, List.of(path)));
      values.add(new Arriving(label + "-" + i + "-below", List.of(path + ".x")));
      values.add(new Arriving(label + "-" + i + "-longer", List.of(path + "x")));
      values.add(new Arriving(label + "-" + i + "-and-other", List.of(path, "no_such_path")));
    }
  }
}
