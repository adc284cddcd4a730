package io.actionregistry.harness.wire;

import com.cognitect.transit.TransitFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary values of every class that messages carry, and how two of them are compared. */
final class Values {
  private Values() {}

  static Arbitrary<Object> any() {
    return any(3);
  }

  private static Arbitrary<Object> any(int levels) {
    if (levels == 0) {
      return scalars();
    }
    Arbitrary<Object> inner = any(levels - 1);
    Arbitrary<Object> lists = inner.list().ofMaxSize(4).map(list -> list);
    Arbitrary<Object> maps = Arbitraries.maps(keys(), inner).ofMaxSize(4).map(LinkedHashMap::new);
    return Arbitraries.oneOf(scalars(), lists, maps);
  }

  /** Keys of both kinds, short and long (Transit keeps the long ones), and a few others. */
  private static Arbitrary<Object> keys() {
    Arbitrary<Object> texts = texts().map(text -> text);
    Arbitrary<Object> keywords = keywords();
    return Arbitraries.oneOf(texts, keywords, keywords, Arbitraries.longs().map(number -> number));
  }

  private static Arbitrary<Object> keywords() {
    return Arbitraries.strings()
        .withChars("abcdefgxyz0123456789-./ :~^")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(name -> TransitFactory.keyword(":" + name));
  }

  /** With Transit's own marks, texts beyond the first plane, and surrogates by themselves. */
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings().withChars("~^`#: a0\ud83d\ude00é").ofMaxLength(8),
        Arbitraries.of("", "^", "~", "`", "^ ", "~#", "~:a", "^0", "~~", "~zNaN", "~#float"));
  }

  private static Arbitrary<Object> scalars() {
    return Arbitraries.oneOf(
        Arbitraries.just(null),
        Arbitraries.of(true, false),
        Arbitraries.longs().map(x -> x),
        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L, 1L << 32, 1L << 53),
        Arbitraries.bigIntegers().map(x -> x),
        Arbitraries.of(BigInteger.ONE.shiftLeft(64), BigInteger.ONE.shiftLeft(200).negate()),
        Arbitraries.bigDecimals().map(x -> x),
        Arbitraries.of(new BigDecimal("1.50"), new BigDecimal("1E+400")),
        Arbitraries.integers().map(Float::intBitsToFloat),
        Arbitraries.of(Float.NaN, Float.POSITIVE_INFINITY, -0f, 359.99999f, Float.MIN_VALUE),
        Arbitraries.longs().map(Double::longBitsToDouble),
        Arbitraries.of(Double.NaN, Double.NEGATIVE_INFINITY, -0.0, 359.99999, Double.MIN_VALUE),
        texts().map(x -> x),
        keywords(),
        Arbitraries.chars().map(x -> x),
        Arbitraries.bytes().array(byte[].class).ofMaxSize(20).map(x -> x),
        instants().map(x -> x),
        Arbitraries.longs().map(seconds -> Duration.ofSeconds(seconds, 123_456_789)),
        Arbitraries.longs().map(Date::new));
  }

  private static Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())
        .map(seconds -> Instant.ofEpochSecond(seconds, 999_999_999));
  }

  /** A form in which values are equal that are the same, arrays too, and maps in the same order. */
  static Object comparable(Object value) {
    if (value instanceof byte[] bytes) {
      return List.of("bytes", Arrays.toString(bytes));
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(comparable(item)));
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      List<Object> entries = new ArrayList<>();
      map.forEach(
          (key, item) -> entries.add(Arrays.asList("entry", comparable(key), comparable(item))));
      return entries;
    }
    return value;
  }
}
