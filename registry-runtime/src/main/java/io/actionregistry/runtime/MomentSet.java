package io.actionregistry.runtime;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules on timestamps and durations, as sets of whole nanoseconds. */
final class MomentSet {
  private static final Pattern RULES =
      Pattern.compile("(.*\\.)?(duration|timestamp)\\.(gt|gte|lt|lte|const|in|not_in)");
  private static final BigInteger NANOS = BigInteger.TEN.pow(9);

  private MomentSet() {}

  static boolean speaksOf(String rule) {
    return RULES.matcher(rule).matches();
  }

  /** What rules named by the last part of their ids admit. */
  static NumberSet admitted(Map<String, Object> rules) {
    NumberSet all = set(List.of(Interval.all()));
    NumberSet set = set(between(limit(rules, "gt", "gte"), limit(rules, "lt", "lte")));
    for (String name : List.of("const", "in")) {
      if (rules.containsKey(name)) {
        set = set.minus(all.minus(points(rules.get(name))));
      }
    }
    return rules.containsKey("not_in") ? set.minus(points(rules.get("not_in"))) : set;
  }

  private static NumberSet set(List<Interval> intervals) {
    return NumberSet.of(true, intervals, List.of(), false);
  }

  /** Outside of them where the lower one lies above the upper one, as for numbers. */
  private static List<Interval> between(@Nullable Bound lower, @Nullable Bound upper) {
    boolean inverted =
        lower != null && upper != null && Numbers.compare(upper.value(), lower.value()) < 0;
    Interval from = lower == null ? Interval.all() : from(lower);
    return upper == null
        ? List.of(from)
        : inverted ? List.of(to(Interval.all(), upper), from) : List.of(to(from, upper));
  }

  private static Interval from(Bound lower) {
    return lower.inclusive() ? Interval.atLeast(lower.value()) : Interval.above(lower.value());
  }

  private static Interval to(Interval from, Bound upper) {
    return upper.inclusive() ? from.atMost(upper.value()) : from.below(upper.value());
  }

  private static @Nullable Bound limit(
      Map<String, Object> rules, String exclusive, String inclusive) {
    if (rules.containsKey(exclusive)) {
      return new Bound(nanos(rules.get(exclusive)), false);
    }
    return rules.containsKey(inclusive) ? new Bound(nanos(rules.get(inclusive)), true) : null;
  }

  private static NumberSet points(@Nullable Object value) {
    List<Interval> points = new ArrayList<>();
    for (Object one : value instanceof List<?> list ? list : List.of(String.valueOf(value))) {
      points.add(Interval.exactly(nanos(one)));
    }
    return set(points);
  }

  /** Registries hold times as ProtoJSON writes them. */
  private static BigInteger nanos(@Nullable Object value) {
    String text = String.valueOf(value);
    if (text.endsWith("s")) {
      Duration time = Duration.parse("PT" + text);
      return whole(time.getSeconds(), time.getNano());
    }
    Instant time = Instant.parse(text);
    return whole(time.getEpochSecond(), time.getNano());
  }

  private static BigInteger whole(long seconds, int nanos) {
    return BigInteger.valueOf(seconds).multiply(NANOS).add(BigInteger.valueOf(nanos));
  }
}
