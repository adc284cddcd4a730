package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.ValueType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
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
   * What a rule comes to.
   *
   * @param broken holds for the values that break it
   * @param kept holds for all others
   */
  record Condition(String broken, String kept) {
    Condition inverse() {
      return new Condition(kept, broken);
    }
  }

  /**
   * When a value breaks the rule.
   *
   * @param type of the value; that of the items, keys or values where the rule is about these
   * @param value Java expression
   * @return nothing if the rule has no such form
   */
  static Optional<Condition> of(Check check, ValueType type, String value) {
    Rule form = check.form();
    if (form instanceof Rule.Between between && isNumber(type)) {
      return Optional.of(range(between, type, value));
    }
    if (form instanceof Rule.Size size) {
      return Optional.of(size(size, value));
    }
    if (form instanceof Rule.Finite) {
      String finite = "Double.isFinite(" + value + ")";
      return Optional.of(new Condition("!" + finite, finite));
    }
    if (form instanceof Rule.DefinedOnly) {
      return definedOnly(check.expression(), value);
    }
    if (form instanceof Rule.OneOf one && isCompared(one.values(), type)) {
      return Optional.of(choices(one.values(), value));
    }
    if (form instanceof Rule.NoneOf none && isCompared(none.values(), type)) {
      return Optional.of(choices(none.values(), value).inverse());
    }
    return Optional.empty();
  }

  /** Most enums have the numbers from one to another. */
  private static Optional<Condition> definedOnly(CelExpression expression, String value) {
    if (!(expression instanceof CelExpression.Call call
        && call.argument(1) instanceof CelExpression.Constant list
        && list.value() instanceof List<?> numbers)) {
      return Optional.empty();
    }
    LongSummaryStatistics range =
        numbers.stream().mapToLong(number -> (Long) number).summaryStatistics();
    return range.getMax() - range.getMin() == range.getCount() - 1
        ? Optional.of(
            new Condition(
                value + " < " + range.getMin() + " || " + value + " > " + range.getMax(),
                value + " >= " + range.getMin() + " && " + value + " <= " + range.getMax()))
        : Optional.empty();
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
        && values.stream().allMatch(HotForms::isOrdered);
  }

  /** Whether a value is found among others by {@code ==}; in a list, NaN is found as well. */
  private static boolean isOrdered(Object value) {
    return value instanceof Number number && !Double.isNaN(number.doubleValue());
  }

  /** One of the values is wanted. */
  private static Condition choices(List<Object> values, String value) {
    List<String> literals = values.stream().map(choice -> literal((Number) choice)).toList();
    return new Condition(
        literals.stream().map(l -> value + " != " + l).collect(Collectors.joining(" && ")),
        literals.stream().map(l -> value + " == " + l).collect(Collectors.joining(" || ")));
  }

  /** NaN is outside every range, so that what is broken is not what is compared the other way. */
  private static Condition range(Rule.Between range, ValueType type, String value) {
    List<String> kept = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    if (range.lower() != null) {
      kept.add(compared(value, range.lower(), true, type));
      broken.add(refused(value, range.lower(), true, type));
    }
    if (range.upper() != null) {
      kept.add(compared(value, range.upper(), false, type));
      broken.add(refused(value, range.upper(), false, type));
    }
    String inside = String.join(range.inverted() ? " || " : " && ", kept);
    return new Condition(
        type.isFloating()
            ? "!(" + inside + ")"
            : String.join(range.inverted() ? " && " : " || ", broken),
        inside);
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

  private static Condition size(Rule.Size rule, String value) {
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
      return new Condition(size + " != " + number(minimum), size + " == " + number(minimum));
    }
    return minimum != null
        ? new Condition(size + " < " + number(minimum), size + " >= " + number(minimum))
        : new Condition(
            size + " > " + number(Objects.requireNonNull(maximum)),
            size + " <= " + number(maximum));
  }

  private static String number(Long number) {
    return number <= Integer.MAX_VALUE ? number.toString() : number + "L";
  }
}
