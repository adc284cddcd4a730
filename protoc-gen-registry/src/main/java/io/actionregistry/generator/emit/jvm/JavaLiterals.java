package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.Lists;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constants of CEL in Java; what is not a literal becomes a constant of the class. */
final class JavaLiterals {
  /** So many elements stay far below what a class's initializer may take (JVMS §4.7.3). */
  private static final int LONGEST_LIST = 200;

  /** So many elements fit into one class's constants (JVMS §4.1). */
  private static final int MOST_CONSTANTS = 5_000;

  private static final String INDENT = "            ";

  private final ClassConstants constants;
  private final String prefix;

  JavaLiterals(ClassConstants constants, String prefix) {
    this.constants = constants;
    this.prefix = prefix;
  }

  JavaCode of(Constant constant) {
    Object value = constant.value();
    if (value instanceof List<?> list) {
      return JavaCode.atom(list(list, constant.type().iterated()));
    }
    if (value instanceof Float number) {
      // The float itself, as a double.
      return number(number.doubleValue());
    }
    if (value instanceof Double number) {
      return number(number);
    }
    if (value instanceof Long number) {
      String text = JavaText.number(number);
      return new JavaCode(text, number < 0 ? JavaCode.UNARY : JavaCode.ATOM, false);
    }
    return JavaCode.atom(simple(value));
  }

  private static JavaCode number(double number) {
    String text = JavaText.number(number);
    return new JavaCode(text, text.startsWith("-") ? JavaCode.UNARY : JavaCode.ATOM, false);
  }

  private String simple(@Nullable Object value) {
    if (value instanceof Bytes bytes) {
      return constants.of(
          prefix + "_BYTES",
          "byte[]",
          "Base64.getDecoder().decode(" + JavaText.string(bytes.base64()) + ")");
    }
    if (value instanceof Duration duration) {
      return constants.of(
          prefix + "_DURATION",
          "Duration",
          "Duration.ofSeconds(" + duration.getSeconds() + "L, " + duration.getNano() + ")");
    }
    if (value instanceof Instant instant) {
      return constants.of(
          prefix + "_TIME",
          "Instant",
          "Instant.ofEpochSecond(" + instant.getEpochSecond() + "L, " + instant.getNano() + ")");
    }
    return value instanceof String text ? JavaText.string(text) : String.valueOf(value);
  }

  private String list(List<?> values, CelType element) {
    List<String> elements = new ArrayList<>();
    for (Object value : values) {
      elements.add(of(new Constant(value, element)).text());
    }
    if (elements.size() <= LONGEST_LIST) {
      return constants.of(prefix + "_LIST", "List<?>", listOf(elements));
    }
    List<String> holders = new ArrayList<>();
    for (List<String> some : Lists.chunks(elements, MOST_CONSTANTS)) {
      holders.add("() -> " + constants.holder(prefix + "_LIST", "List<?>", joined(some)));
    }
    return constants.of(prefix + "_LIST", "List<?>", "Lists.join(" + lines(holders) + ")");
  }

  private static String joined(List<String> elements) {
    List<String> parts = new ArrayList<>();
    for (List<String> part : Lists.chunks(elements, LONGEST_LIST)) {
      parts.add("() -> " + listOf(part));
    }
    return "Lists.join(" + lines(parts) + ")";
  }

  private static String lines(List<String> parts) {
    return "\n            " + String.join(",\n            ", parts);
  }

  private static String listOf(List<String> elements) {
    return elements.contains("null")
        ? JavaLines.call("Lists.of", nulls(elements), INDENT)
        : JavaLines.call("List.of", elements, INDENT);
  }

  /** To a method of any arguments, null alone would be an array that is not there. */
  private static List<String> nulls(List<String> elements) {
    return elements.stream().map(text -> text.equals("null") ? "(Object) null" : text).toList();
  }
}
