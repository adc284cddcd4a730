package io.actionregistry.validation.cel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Functions of CEL's maps. No map is changed.
 *
 * <p>A number finds a key of its value whatever the type of either, as far as cel-java finds it: no
 * double finds a uint from 2⁶³ on, or the int -2⁶³.
 */
public final class Maps {
  private static final double TWO_TO_63 = 0x1p63;

  private Maps() {}

  /**
   * A map literal.
   *
   * @param keysAndValues a key, its value, the next key and so on
   * @throws CelException for a key given twice (1 and 1u are the same) or one of another type than
   *     int, uint, bool and string
   */
  public static Map<Object, Object> of(@Nullable Object... keysAndValues) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Object key = keysAndValues[i];
      if (!(key instanceof Long
          || key instanceof Uint
          || key instanceof String
          || key instanceof Boolean)) {
        throw new CelException("unsupported key type: " + CelType.of(key).name());
      }
      if (map.containsKey(key) || map.containsKey(twin(key))) {
        throw new CelException("duplicate map key: " + key);
      }
      map.put(key, keysAndValues[i + 1]);
    }
    return Collections.unmodifiableMap(map);
  }

  /** The key of the other integer type; by its bits for a uint, as in cel-java. */
  private static Object twin(Object key) {
    if (key instanceof Uint uint) {
      return uint.bits();
    }
    return key instanceof Long number && number >= 0 ? Uint.of(number) : key;
  }

  /** The value of a key; throws {@link CelException} where there is none. */
  public static @Nullable Object get(Map<?, ?> map, @Nullable Object key) {
    Object found = keyIn(map, key);
    if (found == null) {
      throw new CelException("no such key: " + key);
    }
    return map.get(found);
  }

  /** CEL's {@code in}: whether the map has a key. */
  public static boolean contains(@Nullable Object key, Map<?, ?> map) {
    return keyIn(map, key) != null;
  }

  /** The key of a map that CEL takes for a given one, or null. */
  static @Nullable Object keyIn(Map<?, ?> map, @Nullable Object key) {
    if (key == null || map.containsKey(key)) {
      return key;
    }
    if (key instanceof Long number) {
      return number >= 0 ? presentIn(map, Uint.of(number)) : null;
    }
    if (key instanceof Uint number) {
      return number.bits() >= 0 ? presentIn(map, number.bits()) : null;
    }
    return Equality.isDouble(key) ? keyIn(map, ((Number) key).doubleValue()) : null;
  }

  private static @Nullable Object keyIn(Map<?, ?> map, double key) {
    if (key > -TWO_TO_63 && key < TWO_TO_63 && key == Math.rint(key)) {
      Object found = presentIn(map, (long) key);
      return found == null && key >= 0 ? presentIn(map, Uint.of((long) key)) : found;
    }
    return null;
  }

  private static @Nullable Object presentIn(Map<?, ?> map, Object key) {
    return map.containsKey(key) ? key : null;
  }
}
