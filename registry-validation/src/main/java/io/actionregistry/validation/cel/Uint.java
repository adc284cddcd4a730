package io.actionregistry.validation.cel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A uint where the static type is dyn; elsewhere a uint is the bits of a {@code long}.
 *
 * @param bits the number's 64 bits
 */
public record Uint(long bits) implements Comparable<Uint> {
  /** A uint of these bits. */
  public static Uint of(long bits) {
    return new Uint(bits);
  }

  /** A uint of these bits, or null for null: what a wrapper holds. */
  public static @Nullable Uint orNull(@Nullable Object bits) {
    return bits == null ? null : of((Long) bits);
  }

  /** The elements of a list of uint bits, as uints. */
  public static List<Uint> list(List<?> bits) {
    List<Uint> uints = new ArrayList<>(bits.size());
    for (Object element : bits) {
      uints.add(of((Long) element));
    }
    return Collections.unmodifiableList(uints);
  }

  /**
   * The entries of a map whose keys, values or both are uint bits, with uints in their place.
   *
   * @param uintKeys whether the keys are uint bits
   * @param uintValues whether the values are uint bits
   */
  public static Map<Object, Object> map(Map<?, ?> map, boolean uintKeys, boolean uintValues) {
    Map<Object, Object> uints = new LinkedHashMap<>();
    map.forEach((key, value) -> uints.put(wrap(key, uintKeys), wrap(value, uintValues)));
    return Collections.unmodifiableMap(uints);
  }

  private static @Nullable Object wrap(@Nullable Object value, boolean uint) {
    return uint && value instanceof Long bits ? of(bits) : value;
  }

  @Override
  public int compareTo(Uint other) {
    return Long.compareUnsigned(bits, other.bits);
  }

  /** The number in decimal digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(bits);
  }
}
