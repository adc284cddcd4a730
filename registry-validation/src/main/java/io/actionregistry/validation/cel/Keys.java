package io.actionregistry.validation.cel;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives values of CEL the equality that cel-java's own have in a Java collection. */
final class Keys {
  private Keys() {}

  /**
   * What {@code equals} and {@code hashCode} can be asked of. Bytes are equal by their content, a
   * float is a double, NaN equals itself, and numbers of different types differ.
   */
  static @Nullable Object of(@Nullable Object value) {
    if (value instanceof Float number) {
      return number.doubleValue();
    }
    if (value instanceof byte[] bytes) {
      return ByteBuffer.wrap(bytes);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> keys = new ArrayList<>(list.size());
      for (Object element : list) {
        keys.add(of(element));
      }
      return keys;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> keys = new LinkedHashMap<>();
      map.forEach((key, element) -> keys.put(key, of(element)));
      return keys;
    }
    return value;
  }
}
