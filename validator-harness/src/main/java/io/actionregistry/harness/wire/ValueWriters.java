package io.actionregistry.harness.wire;

import com.cognitect.transit.TransitFactory;
import com.cognitect.transit.WriteHandler;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How values are written that Transit itself does not know, or would change on the way. */
final class ValueWriters {
  static final String FLOAT = "float";
  static final String INSTANT = "instant";
  static final String DURATION = "duration";

  /** A text, or a character, in UTF-16 because UTF-8 has no form for it: a surrogate by itself. */
  static final String UTF16 = "utf16";

  static final String UTF16_CHAR = "utf16-char";

  /** Transit's name for a number in decimal notation is one letter: {@code n}, and {@code f}. */
  private static final String BIG_INTEGER = "n";

  private static final String BIG_DECIMAL = "f";

  /**
   * Time for reading a number grows with the square of its digits. Of 65,536 bits, as far as
   * numbers are looked at, and of one more, there are 19,729.
   */
  static final int MAX_DIGITS = 20_000;

  private ValueWriters() {}

  @SuppressWarnings("rawtypes") // As transit-java has it.
  static Map<Class, WriteHandler<?, ?>> all() {
    Map<Class, WriteHandler<?, ?>> handlers = new HashMap<>();
    handlers.put(Float.class, new Handler<Float>(f -> FLOAT, Float::doubleValue));
    handlers.put(Instant.class, new Handler<Instant>(i -> INSTANT, ValueWriters::instant));
    handlers.put(Duration.class, new Handler<Duration>(d -> DURATION, ValueWriters::duration));
    handlers.put(
        String.class,
        new Handler<String>(s -> wellFormed(s) ? "s" : UTF16, s -> wellFormed(s) ? s : units(s)));
    handlers.put(
        Character.class,
        new Handler<Character>(
            c -> Character.isSurrogate(c) ? UTF16_CHAR : "c",
            c -> Character.isSurrogate(c) ? (Object) (long) c : String.valueOf(c)));
    handlers.put(
        BigInteger.class, new Handler<BigInteger>(n -> BIG_INTEGER, n -> digits(n.toString())));
    handlers.put(
        BigDecimal.class, new Handler<BigDecimal>(n -> BIG_DECIMAL, n -> digits(n.toString())));
    handlers.put(List.class, new Handler<List<?>>(list -> "array", list -> list));
    return TransitFactory.writeHandlerMap(handlers);
  }

  private static Object instant(Instant instant) {
    return List.of(instant.getEpochSecond(), (long) instant.getNano());
  }

  private static Object duration(Duration duration) {
    return List.of(duration.getSeconds(), (long) duration.getNano());
  }

  private static byte[] units(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
    bytes.asCharBuffer().put(text);
    return bytes.array();
  }

  private static String digits(String number) {
    if (number.length() > MAX_DIGITS) {
      throw new WireException("a number of more than " + MAX_DIGITS + " digits");
    }
    return number;
  }

  static boolean wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private record Handler<T>(Function<T, String> tagOf, Function<T, Object> repOf)
      implements WriteHandler<T, Object> {
    @Override
    public String tag(T value) {
      return tagOf.apply(value);
    }

    @Override
    public Object rep(T value) {
      return repOf.apply(value);
    }

    @Override
    public @Nullable String stringRep(T value) {
      return repOf.apply(value) instanceof String text ? text : null;
    }

    @Override
    public <V> @Nullable WriteHandler<T, V> getVerboseHandler() {
      return null;
    }
  }
}
