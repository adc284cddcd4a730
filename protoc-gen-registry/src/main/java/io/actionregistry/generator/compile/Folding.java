package io.actionregistry.generator.compile;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Call;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import io.actionregistry.validation.cel.CelException;
import io.actionregistry.validation.cel.Conversions;
import io.actionregistry.validation.cel.Dyn;
import io.actionregistry.validation.cel.Formatting;
import io.actionregistry.validation.cel.Uint;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is known when an expression is compiled, by the same functions that would run
 * otherwise. What would be an error stays as it is, to be one at run time.
 */
final class Folding {
  private Folding() {}

  static CelExpression and(CelExpression left, CelExpression right) {
    if (isConstant(left, false) || isConstant(right, false)) {
      return new Constant(false, CelType.BOOL);
    }
    if (isConstant(left, true) && right.type().is(Kind.BOOL)) {
      return right;
    }
    return isConstant(right, true) && left.type().is(Kind.BOOL)
        ? left
        : new CelExpression.And(left, right);
  }

  static CelExpression or(CelExpression left, CelExpression right) {
    if (isConstant(left, true) || isConstant(right, true)) {
      return new Constant(true, CelType.BOOL);
    }
    if (isConstant(left, false) && right.type().is(Kind.BOOL)) {
      return right;
    }
    return isConstant(right, false) && left.type().is(Kind.BOOL)
        ? left
        : new CelExpression.Or(left, right);
  }

  static CelExpression conditional(
      CelExpression condition, CelExpression then, CelExpression otherwise, CelType type) {
    if (condition instanceof Constant constant && constant.value() instanceof Boolean known) {
      return known ? then : otherwise;
    }
    CelType precise = then.type().equals(otherwise.type()) ? then.type() : type;
    return new CelExpression.Conditional(condition, then, otherwise, precise);
  }

  /** A list; a constant where all elements are, and of one type. */
  static CelExpression list(List<CelExpression> elements) {
    CelType common = held(common(elements.stream().map(CelExpression::type).toList()));
    boolean constant =
        !elements.isEmpty() && elements.stream().allMatch(Constant.class::isInstance);
    if (constant && !common.is(Kind.DYN)) {
      List<@Nullable Object> values = new ArrayList<>();
      elements.forEach(element -> values.add(((Constant) element).value()));
      return new Constant(values, CelType.listOf(common));
    }
    return new CelExpression.ListOf(elements, CelType.listOf(common));
  }

  /**
   * What a list or map of some type is said to hold: where unsigned numbers are further in, their
   * type has to be told at run time.
   */
  static CelType held(CelType type) {
    return type.parameters().stream().anyMatch(Folding::hasUints) ? CelType.DYN : type;
  }

  /** Whether it is, or holds, unsigned numbers. */
  static boolean hasUints(CelType type) {
    return type.is(Kind.UINT) || type.parameters().stream().anyMatch(Folding::hasUints);
  }

  /** The one type that all share; dyn if they do not, or there is none. */
  static CelType common(List<CelType> types) {
    return types.stream().distinct().count() == 1 ? types.get(0) : CelType.DYN;
  }

  /** The call, or what it gives. */
  static CelExpression call(Call call) {
    try {
      Object value = value(call);
      return value == null ? call : new Constant(value, call.type());
    } catch (CelException e) {
      return call;
    }
  }

  /** What a call gives; null if that is not known yet. */
  private static @Nullable Object value(Call call) {
    String overload = call.overload();
    if (overload.equals("format_list_dyn")) {
      return format(call);
    }
    if (!call.arguments().stream().allMatch(Constant.class::isInstance)) {
      return null;
    }
    Object first = dynamic((Constant) call.argument(0));
    if (call.arguments().size() == 2) {
      return comparison(overload, first, dynamic((Constant) call.argument(1)));
    }
    return switch (overload) {
      case "logical_not" -> first instanceof Boolean flag ? (Object) !flag : null;
      case "size_string", "string_size", "size_list", "list_size" -> Dyn.size(first);
      case "string_to_duration" -> Conversions.stringToDuration((String) text(first));
      case "string_to_timestamp" -> Conversions.stringToTimestamp((String) text(first));
      default -> null;
    };
  }

  private static Object text(@Nullable Object value) {
    return Objects.requireNonNull(value);
  }

  private static @Nullable Object comparison(
      String overload, @Nullable Object left, @Nullable Object right) {
    if (overload.equals("equals")) {
      return Dyn.equal(left, right);
    }
    if (overload.equals("not_equals")) {
      return !Dyn.equal(left, right);
    }
    if (overload.startsWith("less_equals_")) {
      return Dyn.lessOrEqual(left, right);
    }
    if (overload.startsWith("less_")) {
      return Dyn.less(left, right);
    }
    if (overload.startsWith("greater_equals_")) {
      return Dyn.greaterOrEqual(left, right);
    }
    return overload.startsWith("greater_") ? Dyn.greater(left, right) : null;
  }

  private static @Nullable String format(Call call) {
    if (!(call.argument(0) instanceof Constant pattern && pattern.value() instanceof String text)) {
      return null;
    }
    if (call.argument(1) instanceof Constant list && dynamic(list) instanceof List<?> values) {
      return Formatting.format(text, values);
    }
    if (call.argument(1) instanceof CelExpression.ListOf list
        && list.elements().stream().allMatch(Constant.class::isInstance)) {
      List<@Nullable Object> values = new ArrayList<>();
      list.elements().forEach(element -> values.add(dynamic((Constant) element)));
      return Formatting.format(text, values);
    }
    return null;
  }

  /** A constant as the functions take a value whose type is not known. */
  private static @Nullable Object dynamic(Constant constant) {
    return dynamic(constant.value(), constant.type());
  }

  private static @Nullable Object dynamic(@Nullable Object value, CelType type) {
    if (value instanceof Long bits && type.is(Kind.UINT)) {
      return Uint.of(bits);
    }
    if (value instanceof Float number) {
      return number.doubleValue();
    }
    if (value instanceof Bytes bytes) {
      return Base64.getDecoder().decode(bytes.base64());
    }
    if (value instanceof List<?> list) {
      CelType element = type.iterated();
      List<@Nullable Object> values = new ArrayList<>();
      list.forEach(item -> values.add(dynamic(item, element)));
      return values;
    }
    return value;
  }

  private static boolean isConstant(CelExpression expression, boolean value) {
    return expression instanceof Constant constant
        && Boolean.valueOf(value).equals(constant.value());
  }
}
