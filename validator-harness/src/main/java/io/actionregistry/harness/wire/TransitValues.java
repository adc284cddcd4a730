package io.actionregistry.harness.wire;

import org.jspecify.annotations.Nullable;

/**
 * Values as Transit MessagePack, and back, without loss: a {@code Float} stays one, -0.0 and NaN
 * too, and so do {@code BigInteger}, {@code BigDecimal}, {@code byte[]}, {@code Instant} and {@code
 * Duration} to the nanosecond, {@code Date}, {@code Character}, texts with a surrogate by itself,
 * null anywhere, maps in their order with keys of any of these kinds. Transit has one kind of whole
 * number: an {@code Integer}, {@code Short} or {@code Byte} comes back as the {@code Long} of its
 * value; an array comes back as a list.
 *
 * <p>What Transit has no tag for goes under tags of our own: {@code float}, {@code instant}, {@code
 * duration}, {@code utf16}, {@code utf16-char}.
 */
public final class TransitValues {
  private static final ThreadLocal<Encoder> ENCODER = ThreadLocal.withInitial(Encoder::new);
  private static final ThreadLocal<Decoder> DECODER = ThreadLocal.withInitial(Decoder::new);

  private TransitValues() {}

  /**
   * The value as Transit MessagePack, in at most {@link Frames#MAX} bytes.
   *
   * @throws WireException if there is no form for the value: of an unknown class, too large, nested
   *     too deep, or within itself
   */
  public static byte[] encode(@Nullable Object value) {
    try {
      byte[] bytes = ENCODER.get().encode(value);
      PackShape.check(bytes);
      return bytes;
    } catch (Exception | StackOverflowError e) {
      // Whatever the emitter has kept of it must not reach the next message.
      ENCODER.remove();
      throw wireException("cannot be encoded", e);
    }
  }

  /**
   * The value of one Transit MessagePack message, in time and memory bounded by the bytes.
   *
   * @throws WireException if the bytes are no such message, or are more than that
   */
  public static @Nullable Object decode(byte[] bytes) {
    PackShape.check(bytes);
    try {
      return DECODER.get().decode(bytes);
    } catch (Exception | StackOverflowError e) {
      DECODER.remove();
      throw wireException("is no Transit message", e);
    }
  }

  /** Transit-java wraps some of what it meets. */
  private static WireException wireException(String what, Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof WireException)) {
      cause = cause.getCause();
    }
    if (cause instanceof WireException known) {
      return known;
    }
    if (cause instanceof StackOverflowError) {
      return new WireException("nested deeper than " + PackShape.MAX_DEPTH + " levels");
    }
    return new WireException(what + ": " + cause, thrown);
  }
}
