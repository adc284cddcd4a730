package io.actionregistry.validation.cel;

/** Arithmetic of CEL's int, a signed 64-bit number: what does not fit is an error, not a wrap. */
public final class Ints {
  private static final String OVERFLOW = "integer overflow";

  private Ints() {}

  /** The sum; throws {@link CelException} beyond 64 bits. */
  public static long add(long a, long b) {
    long sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) {
      throw new CelException(OVERFLOW);
    }
    return sum;
  }

  /** The difference; throws {@link CelException} beyond 64 bits. */
  public static long subtract(long a, long b) {
    long difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0) {
      throw new CelException(OVERFLOW);
    }
    return difference;
  }

  /** The product; throws {@link CelException} beyond 64 bits. */
  public static long multiply(long a, long b) {
    long product = a * b;
    // The high half of a product that fits repeats the sign of the low half.
    if (Math.multiplyHigh(a, b) != product >> 63) {
      throw new CelException(OVERFLOW);
    }
    return product;
  }

  /** The quotient, rounded towards zero; throws {@link CelException} for zero and on overflow. */
  public static long divide(long a, long b) {
    if (b == 0) {
      throw new CelException("divide by zero");
    }
    if (a == Long.MIN_VALUE && b == -1) {
      throw new CelException(OVERFLOW);
    }
    return a / b;
  }

  /** The remainder, with the sign of the dividend; throws {@link CelException} for zero. */
  public static long modulo(long a, long b) {
    if (b == 0) {
      throw new CelException("modulus by zero");
    }
    return a % b;
  }

  /** The negation; throws {@link CelException} for the smallest number. */
  public static long negate(long a) {
    return subtract(0, a);
  }
}
