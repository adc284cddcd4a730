package io.actionregistry.validation;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What counts as a list: lists, and among Java objects arrays, other than bytes, too. */
final class Items {
  private Items() {}

  /** The items, or null if the value is no list. Sizes are not asked for: lists may be endless. */
  static @Nullable Iterator<?> of(@Nullable Object given, Profile profile) {
    if (given instanceof List<?> list) {
      return list.iterator();
    }
    return profile == Profile.JVM && given != null ? ofArray(given) : null;
  }

  private static @Nullable Iterator<?> ofArray(Object given) {
    if (given instanceof Object[] array) {
      return Arrays.asList(array).iterator();
    }
    if (given instanceof double[] array) {
      return Arrays.stream(array).iterator();
    }
    if (given instanceof long[] array) {
      return Arrays.stream(array).iterator();
    }
    if (given instanceof int[] array) {
      return Arrays.stream(array).iterator();
    }
    if (given instanceof float[] array) {
      Float[] boxed = new Float[array.length];
      Arrays.setAll(boxed, i -> array[i]);
      return Arrays.asList(boxed).iterator();
    }
    if (given instanceof boolean[] array) {
      Boolean[] boxed = new Boolean[array.length];
      Arrays.setAll(boxed, i -> array[i]);
      return Arrays.asList(boxed).iterator();
    }
    return null;
  }
}
