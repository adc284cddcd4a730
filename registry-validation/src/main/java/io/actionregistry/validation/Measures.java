package io.actionregistry.validation;

import io.actionregistry.runtime.Range;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What rules measure, by their ids in {@code buf/validate/validate.proto}. */
final class Measures {
  private static final Map<String, Range.Measure> LENGTHS =
      Map.ofEntries(
          Map.entry("string.len", Range.Measure.CODE_POINTS),
          Map.entry("string.min_len", Range.Measure.CODE_POINTS),
          Map.entry("string.max_len", Range.Measure.CODE_POINTS),
          Map.entry("string.len_bytes", Range.Measure.UTF8_BYTES),
          Map.entry("string.min_bytes", Range.Measure.UTF8_BYTES),
          Map.entry("string.max_bytes", Range.Measure.UTF8_BYTES),
          Map.entry("bytes.len", Range.Measure.BYTES),
          Map.entry("bytes.min_len", Range.Measure.BYTES),
          Map.entry("bytes.max_len", Range.Measure.BYTES),
          Map.entry("repeated.min_items", Range.Measure.ITEMS),
          Map.entry("repeated.max_items", Range.Measure.ITEMS),
          Map.entry("map.min_pairs", Range.Measure.PAIRS),
          Map.entry("map.max_pairs", Range.Measure.PAIRS));

  /** The standard rules behind a range; predefined rules have ids of their own. */
  private static final Pattern ON_NUMBERS =
      Pattern.compile("(gte?|lte?)(_lte?)?(_exclusive)?|const|in|not_in|finite");

  private Measures() {}

  /** What a rule measures, or null if it is no rule about a size or a number. */
  static Range.@Nullable Measure of(String ruleId) {
    int point = ruleId.indexOf('.');
    if (point < 0 || !ON_NUMBERS.matcher(ruleId.substring(point + 1)).matches()) {
      return LENGTHS.get(ruleId);
    }
    return switch (ruleId.substring(0, point)) {
      case "float",
          "double",
          "int32",
          "int64",
          "uint32",
          "uint64",
          "sint32",
          "sint64",
          "fixed32",
          "fixed64",
          "sfixed32",
          "sfixed64" ->
          Range.Measure.VALUE;
      default -> LENGTHS.get(ruleId);
    };
  }
}
