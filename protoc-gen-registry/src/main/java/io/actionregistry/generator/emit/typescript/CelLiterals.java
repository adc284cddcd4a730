package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.emit.HiddenSigns;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Known values of CEL as TypeScript. No text of a schema leaves its literal. */
final class CelLiterals {
  private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

  private final CelConstants constants;

  CelLiterals(CelConstants constants) {
    this.constants = constants;
  }

  TypeScriptCode of(Constant constant) {
    Object value = constant.value();
    if (value instanceof List<?> list) {
      return TypeScriptCode.atom(list(list, constant.type()));
    }
    if (value instanceof Float || value instanceof Double) {
      // A float itself, as a double.
      return TypeScriptCode.number(number(((Number) value).doubleValue()));
    }
    if (value instanceof Long number) {
      boolean unsigned = constant.type().is(Kind.UINT);
      return TypeScriptCode.number(
          (unsigned ? Long.toUnsignedString(number) : number.toString()) + "n");
    }
    return TypeScriptCode.atom(simple(value));
  }

  private static String number(double number) {
    // Java's text of a double is one of JavaScript's, except that it may end in ".0".
    String text = Double.toString(number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private String simple(@Nullable Object value) {
    if (value instanceof Bytes bytes) {
      return constants.of("Uint8Array", "Uint8Array.of(" + octets(bytes) + ")");
    }
    if (value instanceof Duration duration) {
      return constants.of(
          "CelDuration", time("CelDuration", duration.getSeconds(), duration.getNano()));
    }
    if (value instanceof Instant instant) {
      return constants.of(
          "CelTimestamp", time("CelTimestamp", instant.getEpochSecond(), instant.getNano()));
    }
    return value instanceof String text ? string(text) : String.valueOf(value);
  }

  private static String time(String type, long seconds, int nanos) {
    BigInteger all = BigInteger.valueOf(seconds).multiply(BILLION).add(BigInteger.valueOf(nanos));
    return "/* @__PURE__ */ new " + type + "(" + all + "n)";
  }

  private static String octets(Bytes bytes) {
    List<String> octets = new ArrayList<>();
    for (byte octet : Base64.getDecoder().decode(bytes.base64())) {
      octets.add(Integer.toString(octet & 0xff));
    }
    return String.join(", ", octets);
  }

  private String list(List<?> values, CelType type) {
    List<String> elements = new ArrayList<>();
    for (Object value : values) {
      elements.add(of(new Constant(value, type.iterated())).text());
    }
    return constants.of(CelTypeScript.of(type), "[" + String.join(", ", elements) + "]");
  }

  /** A string literal. */
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default ->
                    literal.append(HiddenSigns.contains(c) ? escaped(c) : Character.toString(c));
              }
            });
    // A module may stand inside a page.
    return literal.append('"').toString().replace("</", "<\\/").replace("<!", "<\\u0021");
  }

  private static String escaped(int codePoint) {
    return String.format(Locale.ROOT, "\\u{%x}", codePoint);
  }
}
