package io.actionregistry.consumers;

import com.cognitect.transit.Keyword;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a caller that has JSON alone would send in place of a value: keywords as texts, bytes as
 * base64, times as ProtoJSON writes them. What is left are null, Boolean, String, Double, Long,
 * BigInteger, lists, and maps with texts for keys.
 */
public final class JsonForm {
  private JsonForm() {}

  /** Says why JSON cannot say a value. */
  public static final class Inexpressible extends Exception {
    private static final long serialVersionUID = 1;

    Inexpressible(String reason) {
      super(reason);
    }
  }

  /** The value in JSON's terms. */
  public static @Nullable Object of(@Nullable Object value) throws Inexpressible {
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      for (Object item : list) {
        items.add(of(item));
      }
      return items;
    }
    return value instanceof Number number ? number(number) : other(value);
  }

  private static Object number(Number number) throws Inexpressible {
    if (number instanceof BigDecimal decimal) {
      double nearest = decimal.doubleValue();
      if (!Double.isFinite(nearest) || new BigDecimal(nearest).compareTo(decimal) != 0) {
        throw new Inexpressible("a decimal that no double is");
      }
      return nearest;
    }
    if (number instanceof Double || number instanceof Float) {
      return named(number.doubleValue());
    }
    return number instanceof BigInteger ? number : (Object) number.longValue();
  }

  /** ProtoJSON has names for what has no digits. */
  private static Object named(double number) {
    return Double.isFinite(number) ? (Object) number : Double.toString(number);
  }

  private static @Nullable Object other(@Nullable Object value) throws Inexpressible {
    if (value == null || value instanceof Boolean || value instanceof String) {
      return value;
    }
    if (value instanceof Keyword keyword) {
      return keyword.toString().substring(1);
    }
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (value instanceof Instant instant) {
      return instant.toString();
    }
    if (value instanceof Date date) {
      return date.toInstant().toString();
    }
    if (value instanceof Duration duration) {
      return BigDecimal.valueOf(duration.getSeconds())
              .add(BigDecimal.valueOf(duration.getNano(), 9))
              .stripTrailingZeros()
              .toPlainString()
          + "s";
    }
    throw new Inexpressible("a " + value.getClass().getSimpleName());
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> map) throws Inexpressible {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      String name = name(entry.getKey());
      if (members.containsKey(name)) {
        throw new Inexpressible("two keys that are one name in JSON");
      }
      members.put(name, of(entry.getValue()));
    }
    return members;
  }

  private static String name(@Nullable Object key) throws Inexpressible {
    if (key instanceof Keyword keyword) {
      return keyword.toString().substring(1);
    }
    if (key instanceof String text) {
      return text;
    }
    throw new Inexpressible("a key that is no text");
  }
}
