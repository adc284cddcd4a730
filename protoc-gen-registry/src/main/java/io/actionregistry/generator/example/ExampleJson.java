package io.actionregistry.generator.example;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.model.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/** Example values as the JSON profile writes them. */
public final class ExampleJson {
  /** Up to here, a double holds every integer, and no other integer is taken for it. */
  private static final BigInteger LARGEST_SAFE =
      BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);

  private static final int NANO_DIGITS = 9;

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private ExampleJson() {}

  /** On one line. */
  public static String text(ExampleValue value) {
    return GSON.toJson(of(value));
  }

  /** As a tree. */
  public static JsonElement of(ExampleValue value) {
    if (value instanceof ExampleValue.Numeric number) {
      return number(number.value());
    }
    if (value instanceof ExampleValue.Flag flag) {
      return new JsonPrimitive(flag.value());
    }
    if (value instanceof ExampleValue.Items list) {
      JsonArray array = new JsonArray();
      list.values().forEach(item -> array.add(of(item)));
      return array;
    }
    if (value instanceof ExampleValue.Pairs pairs) {
      JsonObject object = new JsonObject();
      pairs.values().forEach((key, one) -> object.add(of(key).getAsString(), of(one)));
      return object;
    }
    if (value instanceof ExampleValue.Fields fields) {
      JsonObject object = new JsonObject();
      fields.values().forEach((name, one) -> object.add(name, of(one)));
      return object;
    }
    return value instanceof ExampleValue.Nothing
        ? JsonNull.INSTANCE
        : new JsonPrimitive(written(value));
  }

  /** What JSON has no type of its own for is a text. */
  public static String written(ExampleValue value) {
    if (value instanceof ExampleValue.Binary binary) {
      return binary.value().base64();
    }
    if (value instanceof ExampleValue.Name name) {
      return name.value();
    }
    if (value instanceof ExampleValue.Moment moment) {
      return moment.value().toString();
    }
    if (value instanceof ExampleValue.Span span) {
      return seconds(span.value()) + "s";
    }
    if (value instanceof ExampleValue.Mask mask) {
      return String.join(",", mask.paths());
    }
    return ((ExampleValue.Text) value).value();
  }

  private static String seconds(Duration span) {
    BigDecimal seconds =
        BigDecimal.valueOf(span.getSeconds())
            .add(BigDecimal.valueOf(span.getNano(), NANO_DIGITS))
            .stripTrailingZeros();
    return seconds.toPlainString();
  }

  static JsonPrimitive number(Number number) {
    if (number instanceof Double) {
      BigDecimal digits = new BigDecimal(Numbers.text(number)).stripTrailingZeros();
      boolean plain = digits.scale() <= 0 && digits.precision() - digits.scale() <= 7;
      return new JsonPrimitive(plain ? digits.setScale(0) : digits);
    }
    BigInteger whole = new BigInteger(number.toString());
    return whole.abs().compareTo(LARGEST_SAFE) <= 0
        ? new JsonPrimitive(whole)
        : new JsonPrimitive(whole.toString());
  }
}
