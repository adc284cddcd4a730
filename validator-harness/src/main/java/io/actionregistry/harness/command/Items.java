package io.actionregistry.harness.command;

import java.lang.reflect.Array;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** What counts as a list: lists, and arrays other than of bytes. */
final class Items {
  private Items() {}

  /** The items; sizes are not asked for, since lists may be endless. */
  static Iterator<?> of(Object given) throws BuildException {
    if (given instanceof List<?> list) {
      return list.iterator();
    }
    if (given instanceof Object[]
        || given instanceof double[]
        || given instanceof float[]
        || given instanceof long[]
        || given instanceof int[]
        || given instanceof boolean[]) {
      return IntStream.range(0, Array.getLength(given))
          .mapToObj(index -> Array.get(given, index))
          .iterator();
    }
    throw BuildException.wrongType(given, "a list");
  }
}
