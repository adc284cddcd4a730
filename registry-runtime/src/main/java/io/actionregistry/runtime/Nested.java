package io.actionregistry.runtime;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes apart the values of parameters that hold messages. */
final class Nested {
  private Nested() {}

  /** The messages in a parameter's value; null if the value has not the parameter's shape. */
  static @Nullable Collection<?> values(ParamDefinition param, Object value) {
    return switch (param.getCardinality()) {
      case SINGULAR -> Collections.singletonList(value);
      case REPEATED -> items(value);
      case MAP -> value instanceof Map<?, ?> map ? map.values() : null;
    };
  }

  /** The items of a collection or an array of objects; null if the value is neither. */
  static @Nullable Collection<?> items(@Nullable Object value) {
    if (value instanceof Object[] array) {
      return Arrays.asList(array);
    }
    return value instanceof Collection<?> items ? items : null;
  }
}
