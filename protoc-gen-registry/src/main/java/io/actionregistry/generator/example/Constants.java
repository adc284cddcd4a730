package io.actionregistry.generator.example;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.validation.cel.Uint;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that stand in expressions. */
final class Constants {
  private Constants() {}

  /** A constant as functions take a value whose type is not known. */
  static @Nullable Object dynamic(Constant constant) {
    return dynamic(constant.value(), constant.type());
  }

  private static @Nullable Object dynamic(@Nullable Object value, CelType type) {
    if (value instanceof Long bits && type.is(CelType.Kind.UINT)) {
      return Uint.of(bits);
    }
    if (value instanceof Float number) {
      return number.doubleValue();
    }
    if (value instanceof Bytes bytes) {
      return Base64.getDecoder().decode(bytes.base64());
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> values = new ArrayList<>();
      list.forEach(item -> values.add(dynamic(item, type.iterated())));
      return values;
    }
    return value;
  }

  /** All single values in an expression, in order: what is near to them is worth trying. */
  static Set<Object> in(CelExpression expression) {
    Set<Object> found = new LinkedHashSet<>();
    add(expression, found);
    return found;
  }

  private static void add(CelExpression expression, Set<Object> found) {
    if (expression instanceof Constant constant) {
      addValue(constant.value(), constant.type(), found);
      return;
    }
    Parts.of(expression).forEach(part -> add(part, found));
  }

  private static void addValue(@Nullable Object value, CelType type, Set<Object> found) {
    if (value instanceof List<?> list) {
      list.forEach(item -> addValue(item, type.iterated(), found));
    } else if (value instanceof Long bits && type.is(CelType.Kind.UINT)) {
      found.add(unsigned(bits));
    } else if (value != null) {
      found.add(value);
    }
  }

  private static Number unsigned(long bits) {
    return bits >= 0 ? (Number) bits : new java.math.BigInteger(Long.toUnsignedString(bits));
  }
}
