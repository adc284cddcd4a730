package io.actionregistry.harness.matrix;

import com.cognitect.transit.Keyword;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values as JSON that loses nothing, whichever reader it meets. What JSON has by itself is written
 * as it is: null, booleans, texts, lists, maps with string keys, longs up to 2⁵³ − 1, doubles with
 * a fraction. All else is an object with one tag:
 *
 * <table>
 * <caption>Tags</caption>
 * <tr><td>{@code $double}</td><td>doubles without a fraction, −0, NaN, infinities, as text</td></tr>
 * <tr><td>{@code $float}, {@code $long}, {@code $int}, {@code $short}, {@code $byte}</td>
 *     <td>as text</td></tr>
 * <tr><td>{@code $bigint}, {@code $decimal}</td><td>as text</td></tr>
 * <tr><td>{@code $keyword}, {@code $char}</td><td>without a colon</td></tr>
 * <tr><td>{@code $bytes}</td><td>base64</td></tr>
 * <tr><td>{@code $instant}, {@code $duration}</td><td>ISO 8601</td></tr>
 * <tr><td>{@code $date}</td><td>milliseconds since 1970, as text</td></tr>
 * <tr><td>{@code $map}</td><td>a list of pairs, where keys are no texts or begin with $</td></tr>
 * </table>
 */
public final class TaggedJson {
  private static final long LARGEST_EXACT = (1L << 53) - 1;

  private TaggedJson() {}

  /**
   * A value as JSON, without line ends.
   *
   * @throws IllegalArgumentException if there is no tag for its class
   */
  public static String write(@Nullable Object value) {
    StringBuilder json = new StringBuilder();
    write(json, value);
    return json.toString();
  }

  /**
   * The value that was written.
   *
   * @throws IllegalArgumentException if the text is no such JSON
   */
  public static @Nullable Object read(String json) {
    return TaggedJsonReader.read(json);
  }

  private static void write(StringBuilder json, @Nullable Object value) {
    if (value == null || value instanceof Boolean) {
      json.append(value);
    } else if (value instanceof String text) {
      JsonText.quote(json, text);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(json, map);
    } else if (value instanceof List<?> list) {
      writeList(json, list);
    } else if (value instanceof Long number && isExact(number)) {
      json.append(number);
    } else if (value instanceof Double number && hasFraction(number)) {
      json.append(number);
    } else {
      json.append("{\"").append(tag(value)).append("\":");
      JsonText.quote(json, content(value));
      json.append('}');
    }
  }

  private static boolean isExact(long number) {
    return number >= -LARGEST_EXACT && number <= LARGEST_EXACT;
  }

  private static boolean hasFraction(double number) {
    return Double.isFinite(number) && number != Math.rint(number);
  }

  private static void writeList(StringBuilder json, List<?> list) {
    json.append('[');
    String comma = "";
    for (Object item : list) {
      json.append(comma);
      write(json, item);
      comma = ",";
    }
    json.append(']');
  }

  private static void writeMap(StringBuilder json, Map<?, ?> map) {
    boolean plain =
        map.keySet().stream().allMatch(key -> key instanceof String text && !text.startsWith("$"));
    json.append(plain ? "{" : "{\"$map\":[");
    String comma = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.append(comma).append(plain ? "" : "[");
      write(json, entry.getKey());
      json.append(plain ? ':' : ',');
      write(json, entry.getValue());
      json.append(plain ? "" : "]");
      comma = ",";
    }
    json.append(plain ? "}" : "]}");
  }

  private static String tag(Object value) {
    if (value instanceof Keyword) {
      return "$keyword";
    }
    if (value instanceof byte[]) {
      return "$bytes";
    }
    String tag = TAGS.get(value.getClass());
    if (tag == null) {
      throw new IllegalArgumentException("no tag for " + value.getClass());
    }
    return tag;
  }

  private static final Map<Class<?>, String> TAGS =
      Map.ofEntries(
          Map.entry(Double.class, "$double"),
          Map.entry(Float.class, "$float"),
          Map.entry(Long.class, "$long"),
          Map.entry(Integer.class, "$int"),
          Map.entry(Short.class, "$short"),
          Map.entry(Byte.class, "$byte"),
          Map.entry(BigInteger.class, "$bigint"),
          Map.entry(BigDecimal.class, "$decimal"),
          Map.entry(Character.class, "$char"),
          Map.entry(Instant.class, "$instant"),
          Map.entry(Duration.class, "$duration"),
          Map.entry(Date.class, "$date"));

  private static String content(Object value) {
    if (value instanceof Keyword keyword) {
      return keyword.toString().substring(1);
    }
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    return value instanceof Date date
        ? Long.toString(date.toInstant().toEpochMilli())
        : value.toString();
  }
}
