package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Integers of all widths as protobuf's Java types hold them: unsigned ones as their bits. */
final class Integers {
  private static final BigInteger LARGEST_UNSIGNED =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

  /** Stands for all numbers beyond any type. */
  private static final BigInteger BEYOND = BigInteger.ONE.shiftLeft(2 * Long.SIZE);

  private Integers() {}

  static ValueForm form(FieldDescriptor.Type type) {
    String name = type.name().toLowerCase(java.util.Locale.ROOT);
    return switch (type) {
      case INT32, SINT32, SFIXED32 ->
          (given, level, budget) ->
              (int) read(given, Integer.MIN_VALUE, Integer.MAX_VALUE, "an " + name);
      case UINT32, FIXED32 ->
          (given, level, budget) -> (int) read(given, 0, 0xFFFF_FFFFL, "a " + name);
      case INT64, SINT64, SFIXED64 ->
          (given, level, budget) -> read(given, Long.MIN_VALUE, Long.MAX_VALUE, "an " + name);
      default -> (given, level, budget) -> unsigned(given, name);
    };
  }

  static long read(Object given, long least, long most, String type) throws BuildException {
    BigInteger big = null;
    long value;
    if (given instanceof Long || given instanceof Integer) {
      value = ((Number) given).longValue();
    } else {
      big = integer(given, type);
      value = big.longValue();
    }
    boolean fits = value >= least && value <= most && (big == null || big.bitLength() < Long.SIZE);
    if (!fits) {
      throw BuildException.notRepresentable(given, type);
    }
    return value;
  }

  private static long unsigned(Object given, String name) throws BuildException {
    BigInteger value = integer(given, name);
    if (value.signum() < 0 || value.compareTo(LARGEST_UNSIGNED) > 0) {
      throw BuildException.notRepresentable(given, "a " + name);
    }
    return value.longValue();
  }

  private static BigInteger integer(Object given, String type) throws BuildException {
    BigInteger integer = integerOrNull(given);
    if (integer == null) {
      throw BuildException.wrongType(given, type);
    }
    return integer;
  }

  /** The value of what is an integer by its class; a Double is none, even if it is whole. */
  private static @Nullable BigInteger integerOrNull(Object given) {
    if (given instanceof BigInteger big) {
      return big;
    }
    boolean whole =
        given instanceof Long
            || given instanceof Integer
            || given instanceof Short
            || given instanceof Byte
            || given instanceof AtomicInteger
            || given instanceof AtomicLong;
    if (whole) {
      return BigInteger.valueOf(((Number) given).longValue());
    }
    if (given instanceof Number number
        && given.getClass().getName().equals("clojure.lang.BigInt")) {
      // Writing a number of a million digits takes its time.
      boolean huge = !(Math.abs(number.doubleValue()) < BEYOND.doubleValue());
      return huge ? BEYOND : new BigInteger(number.toString());
    }
    return null;
  }

  /** What a field of this type says of its bits. */
  static Object unsignedValue(long bits) {
    return bits >= 0
        ? (Object) bits
        : BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(Long.SIZE));
  }
}
