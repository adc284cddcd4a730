package io.actionregistry.harness.cases;

import com.google.protobuf.Duration;
import com.google.protobuf.Timestamp;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rules on numbers and times, whose twelve and two types are all alike. */
final class OrderedReader {
  private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(Long.SIZE);

  private OrderedReader() {}

  /**
   * The rules.
   *
   * @param type {@code float}, {@code sint32}, {@code duration}, …
   * @param set what is set in the rules' message, by name
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // all values of one type's rules have one class
  static ValueRules read(String type, Map<String, Object> set) {
    return new OrderedRules(
        type,
        limit(type, set, "gt", "gte"),
        limit(type, set, "lt", "lte"),
        set.containsKey("const") ? value(type, set.get("const")) : null,
        values(type, set.get("in")),
        values(type, set.get("not_in")),
        Boolean.TRUE.equals(set.get("finite")));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static OrderedRules.@Nullable Limit limit(
      String type, Map<String, Object> set, String open, String closed) {
    for (String rule : List.of(open, closed)) {
      if (set.containsKey(rule)) {
        return new OrderedRules.Limit(rule, value(type, set.get(rule)));
      }
    }
    return null;
  }

  private static List<Comparable<?>> values(String type, @Nullable Object list) {
    return RulesReader.items(list).stream().<Comparable<?>>map(one -> value(type, one)).toList();
  }

  /** In canonical form: Double, Long, BigInteger for unsigned 64 bits, Instant, Duration. */
  private static Comparable<?> value(String type, @Nullable Object value) {
    if (value instanceof Double number) {
      return number;
    }
    if (value instanceof Float number) {
      return number.doubleValue();
    }
    if (value instanceof Integer number) {
      boolean unsigned = type.equals("uint32") || type.equals("fixed32");
      return unsigned ? Integer.toUnsignedLong(number) : number.longValue();
    }
    if (value instanceof Long number) {
      boolean unsigned = type.equals("uint64") || type.equals("fixed64");
      return unsigned ? unsigned(number) : (Comparable<?>) number;
    }
    if (value instanceof Timestamp time) {
      return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }
    if (value instanceof Duration time) {
      return java.time.Duration.ofSeconds(time.getSeconds(), time.getNanos());
    }
    throw new IllegalArgumentException("no limit of type " + type + ": " + value);
  }

  private static BigInteger unsigned(long bits) {
    BigInteger number = BigInteger.valueOf(bits);
    return bits < 0 ? number.add(TWO_TO_64) : number;
  }
}
