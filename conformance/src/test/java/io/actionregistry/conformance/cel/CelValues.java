package io.actionregistry.conformance.cel;

import io.actionregistry.validation.cel.CelType;
import io.actionregistry.validation.cel.Uint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values of {@code cel.expr.Value} as those of generated code, and both as text to compare. */
final class CelValues {
  private CelValues() {}

  /** Says that a value is a message, which expressions here cannot have. */
  static final class MessageException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * The value.
   *
   * @throws MessageException if it is or contains a message that has no value of its own
   */
  static @Nullable Object of(TextTree value) {
    TextTree.Field field = value.only();
    String text = value.text(field.name());
    return switch (field.name()) {
      case "null_value" -> null;
      case "bool_value" -> Boolean.valueOf(text);
      case "int64_value" -> Long.decode(text);
      case "uint64_value" -> Uint.of(Long.parseUnsignedLong(text));
      case "double_value" -> number(text);
      case "string_value" -> text;
      case "bytes_value" -> ((TextTree.Quoted) field.value()).bytes();
      case "type_value" -> new CelType(text);
      case "list_value" -> list((TextTree) field.value());
      case "map_value" -> map((TextTree) field.value());
      case "object_value" -> object(((TextTree) field.value()).only());
      default -> throw new MessageException();
    };
  }

  private static Double number(String text) {
    return switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "inf", "infinity" -> Double.POSITIVE_INFINITY;
      case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> Double.valueOf(text);
    };
  }

  private static List<@Nullable Object> list(TextTree list) {
    List<@Nullable Object> values = new ArrayList<>();
    list.trees("values").forEach(value -> values.add(of(value)));
    return values;
  }

  private static Map<Object, @Nullable Object> map(TextTree map) {
    Map<Object, @Nullable Object> values = new LinkedHashMap<>();
    for (TextTree entry : map.trees("entries")) {
      Object key = of(Objects.requireNonNull(entry.tree("key")));
      values.put(Objects.requireNonNull(key), of(Objects.requireNonNull(entry.tree("value"))));
    }
    return values;
  }

  private static Object object(TextTree.Field any) {
    TextTree content = (TextTree) any.value();
    long seconds = content.has("seconds") ? Long.parseLong(content.text("seconds")) : 0;
    int nanos = content.has("nanos") ? Integer.parseInt(content.text("nanos")) : 0;
    return switch (any.name()) {
      case "[type.googleapis.com/google.protobuf.Duration]" -> Duration.ofSeconds(seconds, nanos);
      case "[type.googleapis.com/google.protobuf.Timestamp]" ->
          Instant.ofEpochSecond(seconds, nanos);
      default -> throw new MessageException();
    };
  }

  /** A value with its type; maps in order of their keys. */
  static String text(@Nullable Object value) {
    if (value instanceof Float number) {
      return text(number.doubleValue());
    }
    if (value instanceof byte[] bytes) {
      return "b'" + HexFormat.of().formatHex(bytes) + "'";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(CelValues::text).toList().toString();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> entries = new TreeMap<>();
      map.forEach((key, entry) -> entries.put(text(key), text(entry)));
      return entries.toString();
    }
    if (value instanceof CelType type) {
      return "type " + type.name();
    }
    return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
  }
}
