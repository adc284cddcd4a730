package io.actionregistry.validation;

import io.actionregistry.runtime.Cardinality;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What protobuf says about canonical values: which are zero, which are equal. */
final class Canonical {
  private static final Long ZERO = 0L;

  private Canonical() {}

  /** Whether a field without presence that has this value counts as not set. */
  static boolean isZero(Object value) {
    if (value instanceof Long number) {
      return number == 0;
    }
    if (value instanceof Double number) {
      return Double.doubleToRawLongBits(number) == 0;
    }
    if (value instanceof Float number) {
      return Float.floatToRawIntBits(number) == 0;
    }
    if (value instanceof String text) {
      return text.isEmpty();
    }
    if (value instanceof Boolean flag) {
      return !flag;
    }
    if (value instanceof List<?> list) {
      return list.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value instanceof byte[] bytes && bytes.length == 0;
  }

  /** What a rule sees where nothing was given; null for a wrapper and a Value. */
  static @Nullable Object zero(Field field) {
    if (field.cardinality != Cardinality.SINGULAR) {
      return field.cardinality == Cardinality.MAP ? Map.of() : List.of();
    }
    if (field.param.isWrapper()) {
      return null;
    }
    return switch (field.type) {
      case DOUBLE -> 0.0;
      case FLOAT -> 0.0f;
      case BOOL -> false;
      case STRING -> "";
      case BYTES -> new byte[0];
      case ENUM -> field.enumNames == null ? ZERO : (Long) field.enumNames.zero();
      case MESSAGE, EMPTY -> field.nested().empty();
      case TIMESTAMP -> Instant.EPOCH;
      case DURATION -> Duration.ZERO;
      case ANY -> AnyValue.EMPTY;
      case STRUCT -> Map.of();
      case FIELD_MASK, LIST_VALUE -> List.of();
      case VALUE -> null;
      default -> ZERO;
    };
  }

  /** Equality of protobuf and CEL: numbers by {@code ==}, bytes by content, all the way down. */
  static boolean equal(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return a == b;
    }
    if (a instanceof Double x && b instanceof Double y) {
      return x.doubleValue() == y.doubleValue();
    }
    if (a instanceof Float x && b instanceof Float y) {
      return x.floatValue() == y.floatValue();
    }
    if (a instanceof byte[] x && b instanceof byte[] y) {
      return Arrays.equals(x, y);
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      return equalLists(x, y);
    }
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return equalMaps(x, y);
    }
    return a.equals(b);
  }

  private static boolean equalLists(List<?> a, List<?> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!equal(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalMaps(Map<?, ?> a, Map<?, ?> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (Map.Entry<?, ?> entry : a.entrySet()) {
      if (!b.containsKey(entry.getKey()) || !equal(entry.getValue(), b.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Equal values have equal hashes. */
  static int hash(@Nullable Object value) {
    if (value instanceof Double number) {
      return Double.hashCode(number + 0.0);
    }
    if (value instanceof Float number) {
      return Float.hashCode(number + 0.0f);
    }
    if (value instanceof byte[] bytes) {
      return Arrays.hashCode(bytes);
    }
    if (value instanceof List<?> list) {
      int hash = 1;
      for (Object item : list) {
        hash = 31 * hash + hash(item);
      }
      return hash;
    }
    if (value instanceof Map<?, ?> map) {
      int hash = 0;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        hash += hash(entry.getKey()) ^ hash(entry.getValue());
      }
      return hash;
    }
    return value == null ? 0 : value.hashCode();
  }
}
