package io.actionregistry.validation.cel;

/**
 * Arithmetic of CEL's uint, an unsigned 64-bit number, here the bits of a {@code long}: what does
 * not fit is an error, not a wrap. Compare by {@link Long#compareUnsigned}.
 */
public final class Uints {
  private static final String OVERFLOW = "unsigned integer overflow";

  private Uints() {}

  /** The sum; throws {@link CelException} beyond 64 bits. */
  public static long add(long a, long b) {
    long sum = a + b;
    if (Long.compareUnsigned(sum, a) < 0) {
      throw new CelException(OVERFLOW);
    }
    return sum;
  }

  /** The difference; throws {@link CelException} below zero. */
  public static long subtract(long a, long b) {
    if (Long.compareUnsigned(a, b) < 0) {
      throw new CelException(OVERFLOW);
    }
    return a - b;
  }

  /** The product; throws {@link CelException} beyond 64 bits. */
  public static long multiply(long a, long b) {
    // The high half of an unsigned product, from that of the signed one.
    long high = Math.multiplyHigh(a, b) + ((a >> 63) & b) + ((b >> 63) & a);
    if (high != 0) {
      throw new CelException(OVERFLOW);
    }
    return a * b;
  }

  /** The quotient, rounded down; throws {@link CelException} for zero. */
  public static long divide(long a, long b) {
    if (b == 0) {
      throw new CelException("divide by zero");
    }
    return Long.divideUnsigned(a, b);
  }

  /** The remainder; throws {@link CelException} for zero. */
  public static long modulo(long a, long b) {
    if (b == 0) {
      throw new CelException("modulus by zero");
    }
    return Long.remainderUnsigned(a, b);
  }
}
