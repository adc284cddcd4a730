package io.actionregistry.generator.diff;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bounds on durations and timestamps, as whole nanoseconds. */
final class Moments {
  private static final Pattern BOUND =
      Pattern.compile("(.*\\.)?(duration|timestamp)\\.(gt|gte|lt|lte|const|in|not_in)");
  private static final Pattern SECONDS = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?s");
  private static final BigInteger NANOS = BigInteger.TEN.pow(9);

  private Moments() {}

  static boolean speaksOf(String path) {
    return BOUND.matcher(path).matches();
  }

  static NumberSet admitted(Map<String, JsonElement> rules) {
    Limit lower = limit(rules, "gt", "gte");
    Limit upper = limit(rules, "lt", "lte");
    NumberSet set = set(between(lower, upper));
    for (String name : List.of("const", "in")) {
      if (rules.containsKey(name)) {
        set = set.minus(set(List.of(new Interval(null, null))).minus(points(rules.get(name))));
      }
    }
    return rules.containsKey("not_in") ? set.minus(points(rules.get("not_in"))) : set;
  }

  private static NumberSet set(List<Interval> intervals) {
    return new NumberSet(true, intervals, false);
  }

  /** Outside of them where the lower one lies above the upper one, as for numbers. */
  private static List<Interval> between(@Nullable Limit lower, @Nullable Limit upper) {
    return lower != null && upper != null && Numbers.compare(upper.value(), lower.value()) < 0
        ? List.of(new Interval(null, upper), new Interval(lower, null))
        : List.of(new Interval(lower, upper));
  }

  private static @Nullable Limit limit(
      Map<String, JsonElement> rules, String exclusive, String inclusive) {
    JsonElement value = rules.get(exclusive);
    if (value != null) {
      return new Limit(nanos(value), false);
    }
    value = rules.get(inclusive);
    return value == null ? null : new Limit(nanos(value), true);
  }

  private static NumberSet points(@Nullable JsonElement value) {
    List<Interval> points = new ArrayList<>();
    if (value instanceof JsonArray list) {
      list.forEach(item -> points.add(Interval.exactly(nanos(item))));
    } else if (value != null) {
      points.add(Interval.exactly(nanos(value)));
    }
    return set(points);
  }

  private static BigInteger nanos(JsonElement value) {
    String text = value.getAsString();
    if (SECONDS.matcher(text).matches()) {
      return new BigDecimal(text.substring(0, text.length() - 1))
          .multiply(new BigDecimal(NANOS))
          .toBigInteger();
    }
    try {
      Instant instant = Instant.parse(text);
      return BigInteger.valueOf(instant.getEpochSecond())
          .multiply(NANOS)
          .add(BigInteger.valueOf(instant.getNano()));
    } catch (DateTimeParseException e) {
      throw new UnreadableManifest("'" + text + "' is neither a duration nor a timestamp");
    }
  }
}
