package io.actionregistry.harness.compare;

import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range.Measure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers that ranges speak of, and the rules that these stand for. */
final class Measured {
  private static final Set<String> CODE_POINTS =
      Set.of("string.len", "string.min_len", "string.max_len");
  private static final Set<String> UTF8_BYTES =
      Set.of("string.len_bytes", "string.min_bytes", "string.max_bytes");
  private static final Set<String> BYTES = Set.of("bytes.len", "bytes.min_len", "bytes.max_len");
  private static final Set<String> ITEMS = Set.of("repeated.min_items", "repeated.max_items");
  private static final Set<String> PAIRS = Set.of("map.min_pairs", "map.max_pairs");

  private Measured() {}

  /** Whether a range of that measure stands for the rule, whatever it is set to. */
  static boolean isRuled(Measure measure, ParamType type, String rule) {
    return switch (measure) {
      case VALUE -> rule.startsWith(type.getName() + ".");
      case CODE_POINTS -> CODE_POINTS.contains(rule);
      case UTF8_BYTES -> UTF8_BYTES.contains(rule);
      case BYTES -> BYTES.contains(rule);
      case ITEMS -> ITEMS.contains(rule);
      case PAIRS -> PAIRS.contains(rule);
    };
  }

  /**
   * What is measured on a value as it arrives; null if there is nothing.
   *
   * @param type of a number
   */
  static @Nullable Number of(Measure measure, ParamType type, Object value) {
    return switch (measure) {
      case VALUE -> value instanceof Number number ? arriving(type, number) : null;
      case CODE_POINTS -> {
        String text = Keys.name(value);
        yield text == null ? null : (Number) (long) text.codePointCount(0, text.length());
      }
      case UTF8_BYTES -> {
        String text = Keys.name(value);
        yield text == null ? null : (Number) (long) text.getBytes(StandardCharsets.UTF_8).length;
      }
      case BYTES -> value instanceof byte[] bytes ? (Number) (long) bytes.length : null;
      case ITEMS -> value instanceof List<?> list ? (Number) (long) list.size() : null;
      case PAIRS -> value instanceof Map<?, ?> map ? (Number) (long) map.size() : null;
    };
  }

  /** Floating-point numbers arrive as doubles; null for what is finite and beyond all of these. */
  private static @Nullable Number arriving(ParamType type, Number number) {
    if (type != ParamType.FLOAT && type != ParamType.DOUBLE) {
      return number;
    }
    boolean exact = number instanceof BigInteger || number instanceof BigDecimal;
    return exact && Double.isInfinite(number.doubleValue()) ? null : (Number) number.doubleValue();
  }

  /** The same in the field's own type; null where intervals cannot tell. */
  static @Nullable Number narrowed(Measure measure, ParamType type, Number arriving) {
    if (measure != Measure.VALUE || (type != ParamType.FLOAT && type != ParamType.DOUBLE)) {
      return arriving;
    }
    double value = arriving.doubleValue();
    Number narrowed = type == ParamType.FLOAT ? (Number) (float) value : (Number) value;
    return Double.isFinite(narrowed.doubleValue()) ? narrowed : null;
  }
}
