package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Conditions that hold for exactly the values that break a rule, as plain comparisons of the
 * constant {@code value}.
 */
final class Conditions {
  /** More choices than that are looked up in a list. */
  private static final int MOST_COMPARED = 6;

  private final Names names;

  Conditions(Names names) {
    this.names = names;
  }

  /**
   * When a value breaks the rule.
   *
   * @param type of the value, or of each item, key or value of a map
   * @param reference the enum, if it is one
   * @return nothing if the rule has no such form
   */
  Optional<String> broken(Check check, ValueType type, String reference) {
    Rule form = check.form();
    if (form instanceof Rule.Between between && (type.isFloating() || type.isIntegral())) {
      return Optional.of(range(between, type));
    }
    if (form instanceof Rule.Size size) {
      return Optional.of(size(size));
    }
    if (form instanceof Rule.Finite) {
      return Optional.of("!Number.isFinite(value)");
    }
    if (form instanceof Rule.DefinedOnly) {
      return Optional.of(undefined(reference));
    }
    if (form instanceof Rule.OneOf one && isCompared(one.values())) {
      return Optional.of(choices(one.values(), type, true));
    }
    if (form instanceof Rule.NoneOf none && isCompared(none.values())) {
      return Optional.of(choices(none.values(), type, false));
    }
    return check.id().equals("repeated.unique") && isComparable(type)
        ? Optional.of("!isUnique(value)")
        : Optional.empty();
  }

  private static boolean isComparable(ValueType type) {
    return type.isScalar();
  }

  /** NaN equals nothing, and is found in lists all the same. */
  private static boolean isCompared(List<Object> values) {
    return !values.isEmpty()
        && values.stream()
            .noneMatch(v -> v instanceof Number number && Double.isNaN(number.doubleValue()));
  }

  /** NaN is outside of every range. */
  private static String range(Rule.Between range, ValueType type) {
    List<String> kept = new ArrayList<>();
    if (range.lower() != null) {
      kept.add(compared(">", range.lower(), type));
    }
    if (range.upper() != null) {
      kept.add(compared("<", range.upper(), type));
    }
    return "!(" + String.join(range.inverted() ? " || " : " && ", kept) + ")";
  }

  private static String compared(String sign, Limit limit, ValueType type) {
    return "value " + sign + (limit.inclusive() ? "= " : " ") + literal(limit.value(), type);
  }

  private static String literal(Object value, ValueType type) {
    if (value instanceof Float || value instanceof Double) {
      return TypeScriptText.exact((Number) value);
    }
    return value instanceof Number number && Names.isBig(type)
        ? TypeScriptText.big(number)
        : TypeScriptText.value(value);
  }

  private static String size(Rule.Size rule) {
    String size =
        switch (rule.measure()) {
          case CODE_POINTS -> "codePoints(value)";
          case UTF8_BYTES -> "utf8Bytes(value)";
          case BYTES, ITEMS -> "value.length";
          case PAIRS -> "value.size";
          case VALUE -> throw new IllegalArgumentException("a size of a value");
        };
    Long minimum = rule.minimum();
    Long maximum = rule.maximum();
    if (minimum != null && minimum.equals(maximum)) {
      return size + " !== " + minimum;
    }
    return minimum != null ? size + " < " + minimum : size + " > " + maximum;
  }

  /** Most enums have the numbers from one to another. */
  private String undefined(String reference) {
    List<Integer> numbers =
        names.enumType(reference).values().stream()
            .map(EnumType.Value::number)
            .distinct()
            .sorted()
            .toList();
    int first = numbers.get(0);
    int last = numbers.get(numbers.size() - 1);
    return (long) last - first == numbers.size() - 1
        ? "value < " + first + " || value > " + last
        : "!" + numbers + ".includes(value)";
  }

  private static String choices(List<Object> values, ValueType type, boolean wanted) {
    if (values.get(0) instanceof Bytes) {
      String any =
          values.stream()
              .map(bytes -> numbers((Bytes) bytes))
              .collect(Collectors.joining(", ", "isAnyOfBytes(value, ", ")"));
      return (wanted ? "!" : "") + any;
    }
    List<String> literals = values.stream().map(v -> literal(v, type)).distinct().toList();
    if (literals.size() > MOST_COMPARED) {
      return (wanted ? "!" : "") + "[" + String.join(", ", literals) + "].includes(value)";
    }
    return literals.stream()
        .map(literal -> "value " + (wanted ? "!== " : "=== ") + literal)
        .collect(Collectors.joining(wanted ? " && " : " || "));
  }

  private static String numbers(Bytes bytes) {
    byte[] content = Base64.getDecoder().decode(bytes.base64());
    return IntStream.range(0, content.length)
        .mapToObj(i -> Integer.toString(content[i] & 0xff))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
