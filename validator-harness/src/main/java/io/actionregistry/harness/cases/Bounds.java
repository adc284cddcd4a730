package io.actionregistry.harness.cases;

import build.buf.validate.Ignore;
import io.actionregistry.harness.matrix.BoundProbe;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bounds of the standard rules: limits of values, of lengths, and of counts. */
final class Bounds {
  private Bounds() {}

  /** The bounds on one value; none where its rules are not asked. */
  static List<Bound> of(Element type) {
    if (type.ignore() == Ignore.IGNORE_ALWAYS) {
      return List.of();
    }
    ValueRules rules =
        type.rules() instanceof OtherRules.Clock clock ? clock.others() : type.rules();
    if (rules instanceof OrderedRules<?> ordered) {
      return OrderedBounds.of(type, ordered);
    }
    if (rules instanceof TextRules texts) {
      return ofSizes("string.", texts.sizes());
    }
    return rules instanceof BytesRules bytes ? ofSizes("bytes.", bytes.sizes()) : List.of();
  }

  /** The bounds on how many items or pairs there are. */
  static List<Bound> ofCount(ParamPlan param) {
    return ofSizes("", param.sizes());
  }

  private static List<Bound> ofSizes(String prefix, Map<String, Long> sizes) {
    List<Bound> bounds = new ArrayList<>();
    sizes.forEach((rule, size) -> bounds.add(SizeBounds.of(prefix + rule, size)));
    return bounds;
  }

  /**
   * What a value tries of the bounds on it.
   *
   * @param kind of the value as it is declared
   */
  static List<BoundProbe> probes(
      String place, Kind kind, List<Bound> bounds, @Nullable Object value) {
    return switch (kind) {
      case STRING -> value instanceof String text ? ofText(place, bounds, text) : List.of();
      case BYTES ->
          value instanceof byte[] bytes ? Bound.probes(place, bounds, bytes.length) : List.of();
      // 5.0 is no integer, and no try of a limit that is one.
      case INT32, UINT32, INT64, UINT64 ->
          isInteger(value) ? Bound.probes(place, bounds, value) : List.of();
      default -> Bound.probes(place, bounds, value);
    };
  }

  private static boolean isInteger(@Nullable Object value) {
    return value instanceof Long || value instanceof Integer || value instanceof BigInteger;
  }

  /** Each rule has a measure of its own. What is no text in UTF-8 has no length. */
  private static List<BoundProbe> ofText(String place, List<Bound> bounds, String text) {
    List<BoundProbe> probes = new ArrayList<>();
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      int points = text.codePointCount(0, text.length());
      for (Bound bound : bounds) {
        int size = bound.rule().endsWith("bytes") ? bytes : points;
        probes.addAll(Bound.probes(place, List.of(bound), size));
      }
    }
    return probes;
  }
}
