package io.actionregistry.generator.emit;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.ValueType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Conditions as a careful person would write them, for the rules that are everywhere: ranges,
 * sizes, choices of numbers. Each holds for exactly the values that the rule's own expression
 * refuses.
 */
final class HotForms {
  /** More numbers than that are looked up in a list. */
  private static final int MOST_COMPARED = 6;

  private HotForms() {}

  /**
   * When a value breaks the rule.
   *
   * @param type of the value; that of the items, keys or values where the rule is about these
   * @param value Java expression
   * @return nothing if the rule has no such form
   */
  static Optional<String> broken(Check check, ValueType type, String value) {
    Rule form = check.form();
    if (form instanceof Rule.Between between && isNumber(type)) {
      return Optional.of(outside(between, type, value));
    }
    if (form instanceof Rule.Size size) {
      return Optional.of(size(size, value));
    }
    if (form instanceof Rule.Finite) {
      return Optional.of("!Double.isFinite(" + value + ")");
    }
    if (form instanceof Rule.OneOf one && isCompared(one.values(), type)) {
      return Optional.of(choices(one.values(), value, " != ", " && "));
    }
    if (form instanceof Rule.NoneOf none && isCompared(none.values(), type)) {
      return Optional.of(choices(none.values(), value, " == ", " || "));
    }
    return Optional.empty();
  }

  private static boolean isNumber(ValueType type) {
    return type.isFloating() || type.isIntegral();
  }

  private static boolean isUnsigned64(ValueType type) {
    return type == ValueType.UINT64 || type == ValueType.FIXED64;
  }

  private static boolean isCompared(List<Object> values, ValueType type) {
    return (isNumber(type) || type == ValueType.ENUM)
        && values.size() <= MOST_COMPARED
        && values.stream().allMatch(Number.class::isInstance);
  }

  private static String choices(List<Object> values, String value, String sign, String joined) {
    return values.stream()
        .map(choice -> value + sign + literal((Number) choice))
        .collect(Collectors.joining(joined));
  }

  /** NaN is outside every range. */
  private static String outside(Rule.Between range, ValueType type, String value) {
    Limit lower = range.lower();
    Limit upper = range.upper();
    List<String> parts = new ArrayList<>();
    boolean floating = type.isFloating();
    if (lower != null) {
      parts.add(floating ? compared(value, lower, true, type) : refused(value, lower, true, type));
    }
    if (upper != null) {
      parts.add(
          floating ? compared(value, upper, false, type) : refused(value, upper, false, type));
    }
    String joined = String.join(floating == range.inverted() ? " || " : " && ", parts);
    return floating ? "!(" + joined + ")" : joined;
  }

  /** Whether the value is on the right side of a limit. */
  private static String compared(String value, Limit limit, boolean lower, ValueType type) {
    return relation(value, (lower ? ">" : "<") + (limit.inclusive() ? "=" : ""), limit, type);
  }

  /** Whether it is on the wrong side. */
  private static String refused(String value, Limit limit, boolean lower, ValueType type) {
    return relation(value, (lower ? "<" : ">") + (limit.inclusive() ? "" : "="), limit, type);
  }

  private static String relation(String value, String sign, Limit limit, ValueType type) {
    String literal = literal(limit.value());
    return isUnsigned64(type)
        ? "Long.compareUnsigned(" + value + ", " + literal + ") " + sign + " 0"
        : value + " " + sign + " " + literal;
  }

  private static String literal(Number number) {
    if (number instanceof BigInteger big) {
      return JavaText.number(big.longValue());
    }
    return JavaText.number(number instanceof Integer small ? (Number) small.longValue() : number);
  }

  private static String size(Rule.Size rule, String value) {
    String size =
        switch (rule.measure()) {
          case CODE_POINTS -> "Strings.size(" + value + ")";
          case UTF8_BYTES -> "ByteStrings.ofString(" + value + ").length";
          case BYTES -> value + ".length";
          case ITEMS, PAIRS -> value + ".size()";
          case VALUE -> throw new IllegalArgumentException("a size of a value");
        };
    Long minimum = rule.minimum();
    Long maximum = rule.maximum();
    if (minimum != null && minimum.equals(maximum)) {
      return size + " != " + number(minimum);
    }
    return minimum != null
        ? size + " < " + number(minimum)
        : size + " > " + number(java.util.Objects.requireNonNull(maximum));
  }

  private static String number(Long number) {
    return number <= Integer.MAX_VALUE ? number.toString() : number + "L";
  }
}
