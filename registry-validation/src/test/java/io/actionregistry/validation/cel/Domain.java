package io.actionregistry.validation.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A type of CEL with values at its edges. */
final class Domain {
  static final Domain INT =
      of(
          SimpleType.INT,
          0L,
          1L,
          -1L,
          2L,
          -7L,
          10L,
          1L << 31,
          (1L << 53) + 1,
          -(1L << 53) - 1,
          3037000500L,
          Long.MAX_VALUE,
          Long.MAX_VALUE - 1,
          Long.MIN_VALUE,
          Long.MIN_VALUE + 1);
  static final Domain UINT =
      of(
          SimpleType.UINT,
          Stream.of(
                  0L,
                  1L,
                  2L,
                  7L,
                  1L << 32,
                  (1L << 53) + 1,
                  Long.MAX_VALUE,
                  Long.MIN_VALUE,
                  Long.MIN_VALUE + 1,
                  -1L,
                  -2L)
              .map(Uint::of)
              .toArray());
  static final Domain DOUBLE =
      of(
          SimpleType.DOUBLE,
          0.0,
          -0.0,
          1.0,
          -1.0,
          0.5,
          -0.5,
          1.5,
          2.5,
          9.99999,
          1e-7,
          123456789.123456789,
          0x1p53,
          0x1p53 + 2,
          0x1p63,
          -0x1p63,
          Math.nextDown(0x1p63),
          Math.nextDown(-0x1p63),
          0x1p64,
          Math.nextDown(0x1p64),
          1e300,
          Double.MIN_VALUE,
          Double.MAX_VALUE,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NaN);
  static final Domain BOOL = of(SimpleType.BOOL, true, false);
  static final Domain STRING =
      of(
          SimpleType.STRING,
          "",
          "a",
          "b",
          "aa",
          "A,b,,Z",
          ",,",
          ",",
          " \u2003x\u00a0",
          "\ud83d\ude00a\uac00",
          "a\ud83d\ude00a\ud83d\ude00",
          "\ud83d\ude00",
          "\"\\\n\t\u0007\b\f\r\u000b\u0001");
  static final Domain BYTES =
      of(
          SimpleType.BYTES,
          bytes(),
          bytes(0),
          bytes(1, 1, 2),
          bytes(1, 2),
          bytes(1, 1, 1, 2),
          bytes(0x80),
          bytes(0xff, 0xfe, 'a', 0xff),
          bytes('h', 'i'),
          bytes(0xc3, 0xa9),
          bytes(0xed, 0xa0, 0x80));
  static final Domain TIMESTAMP =
      of(
          SimpleType.TIMESTAMP,
          Instant.EPOCH,
          Instant.parse("0001-01-01T00:00:00Z"),
          Instant.parse("9999-12-31T23:59:59.999999999Z"),
          Instant.parse("2024-02-29T12:34:56.789Z"),
          Instant.parse("1969-12-31T23:59:59.000000001Z"),
          Instant.parse("2023-12-31T23:30:00.5Z"),
          Instant.MIN,
          Instant.MAX);
  static final Domain DURATION =
      of(
          SimpleType.DURATION,
          Duration.ZERO,
          Duration.ofNanos(1),
          Duration.ofNanos(-1),
          Duration.ofMillis(1500),
          Duration.ofMillis(-1500),
          Duration.ofNanos(-3_600_500_000_001L),
          Duration.ofHours(25),
          Duration.ofDays(-400),
          Duration.ofSeconds(315_576_000_000L),
          Duration.ofSeconds(-315_576_000_000L),
          Duration.ofSeconds(9_223_372_036L, 854_775_807),
          Duration.ofSeconds(Long.MAX_VALUE),
          Duration.ofSeconds(Long.MIN_VALUE));
  static final Domain NUMBERS = of(SimpleType.DYN, join(INT, UINT, DOUBLE));
  static final Domain DYN =
      of(
          SimpleType.DYN,
          0L,
          1L,
          -1L,
          Long.MAX_VALUE,
          Uint.of(0),
          Uint.of(1),
          Uint.of(Long.MAX_VALUE),
          Uint.of(-1),
          0.0,
          1.0,
          -0.0,
          1.5,
          0x1p63,
          Double.NaN,
          true,
          false,
          "",
          "a",
          "1",
          "true",
          "1s",
          "2024-02-29T12:34:56Z",
          bytes(),
          bytes(1),
          Instant.EPOCH,
          Duration.ZERO,
          Duration.ofSeconds(1),
          List.of(),
          List.of(1L),
          List.of(1.0),
          List.of(Uint.of(1), "a"),
          List.of(bytes(1)),
          List.of(List.of(1L)),
          List.of(Map.of("a", 1L)),
          Map.of(),
          map("a", 1L),
          map("a", 1.0),
          map("a", null),
          map(1L, "x"),
          map(Uint.of(1), "x"),
          map(true, List.of()),
          map("a", Double.NaN),
          null);
  static final Domain LIST =
      of(
          ListType.create(SimpleType.DYN),
          DYN.values,
          List.of(),
          List.of(1L),
          List.of(Double.NaN, 0.0),
          List.of("a", "b"));
  static final Domain STRINGS =
      of(
          ListType.create(SimpleType.STRING),
          List.of(),
          List.of("a"),
          List.of("a", "", "b"),
          List.of("\ud83d\ude00", ","));
  static final Domain MAP =
      of(
          MapType.create(SimpleType.DYN, SimpleType.DYN),
          Map.of(),
          map("a", 1L),
          map("a", null),
          map(1L, "x"),
          map(Uint.of(1), "y"),
          map(true, 1.5),
          map(Uint.of(Long.MIN_VALUE), "z"),
          map(Long.MIN_VALUE, "z"),
          map(Long.MAX_VALUE, "z"));

  final CelType type;
  final List<Object> values;

  private Domain(CelType type, List<Object> values) {
    this.type = type;
    this.values = values;
  }

  static Domain of(CelType type, Object... values) {
    return new Domain(type, Collections.unmodifiableList(Arrays.asList(values)));
  }

  private static Object[] join(Domain... domains) {
    return Stream.of(domains).flatMap(domain -> domain.values.stream()).toArray();
  }

  static Domain strings(String... values) {
    return of(SimpleType.STRING, (Object[]) values);
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static Map<Object, Object> map(Object key, Object value) {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }
}
