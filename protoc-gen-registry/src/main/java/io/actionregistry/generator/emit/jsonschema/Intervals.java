package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.actionregistry.generator.emit.rules.Ranges;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.ValueRange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets of numbers as schemas. */
final class Intervals {
  private Intervals() {}

  /**
   * Numbers.
   *
   * @param type {@code number} or {@code integer}
   * @param admitted not empty
   * @param excluded in none of these
   */
  static JsonObject of(String type, List<Interval> admitted, List<Interval> excluded) {
    JsonObject json = Json.type(type);
    Json.addAll(json, any(admitted));
    if (!excluded.isEmpty()) {
      json.add("not", any(excluded));
    }
    return json;
  }

  private static JsonObject any(List<Interval> intervals) {
    if (intervals.stream().allMatch(Ranges::isPoint)) {
      List<JsonElement> points =
          intervals.stream()
              .map(
                  point -> (JsonElement) Json.number(Objects.requireNonNull(point.lower()).value()))
              .toList();
      return points.size() == 1
          ? Json.object("const", points.get(0))
          : Json.object("enum", Json.array(points));
    }
    return Json.anyOf(intervals.stream().map(Intervals::one).toList());
  }

  private static JsonObject one(Interval interval) {
    if (Ranges.isPoint(interval)) {
      return any(List.of(interval));
    }
    JsonObject json = new JsonObject();
    add(json, interval.lower(), "minimum", "exclusiveMinimum");
    add(json, interval.upper(), "maximum", "exclusiveMaximum");
    return json;
  }

  private static void add(
      JsonObject json, @Nullable Limit limit, String inclusive, String exclusive) {
    if (limit != null) {
      json.add(limit.inclusive() ? inclusive : exclusive, Json.number(limit.value()));
    }
  }

  /**
   * Sizes.
   *
   * @param least keyword of the lower limit
   * @param most keyword of the upper limit
   */
  static JsonObject sizes(ValueRange range, String least, String most) {
    return Json.anyOf(
        range.effective().stream().map(interval -> size(interval, least, most)).toList());
  }

  private static JsonObject size(Interval interval, String least, String most) {
    JsonObject json = new JsonObject();
    long from = interval.lower() == null ? 0 : interval.lower().value().longValue();
    if (from > 0) {
      json.addProperty(least, Math.min(from, Integer.MAX_VALUE));
    }
    // Validators read sizes as int, and nothing is longer.
    if (interval.upper() != null && interval.upper().value().longValue() <= Integer.MAX_VALUE) {
      json.addProperty(most, interval.upper().value().longValue());
    }
    return json;
  }
}
