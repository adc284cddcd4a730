package io.actionregistry.validation.cel;

import static io.actionregistry.validation.cel.Domain.BOOL;
import static io.actionregistry.validation.cel.Domain.BYTES;
import static io.actionregistry.validation.cel.Domain.DOUBLE;
import static io.actionregistry.validation.cel.Domain.DURATION;
import static io.actionregistry.validation.cel.Domain.DYN;
import static io.actionregistry.validation.cel.Domain.INT;
import static io.actionregistry.validation.cel.Domain.LIST;
import static io.actionregistry.validation.cel.Domain.NUMBERS;
import static io.actionregistry.validation.cel.Domain.STRING;
import static io.actionregistry.validation.cel.Domain.STRINGS;
import static io.actionregistry.validation.cel.Domain.TIMESTAMP;
import static io.actionregistry.validation.cel.Domain.UINT;
import static io.actionregistry.validation.cel.Rows.b;
import static io.actionregistry.validation.cel.Rows.d;
import static io.actionregistry.validation.cel.Rows.l;
import static io.actionregistry.validation.cel.Rows.list;
import static io.actionregistry.validation.cel.Rows.p;
import static io.actionregistry.validation.cel.Rows.row;
import static io.actionregistry.validation.cel.Rows.s;
import static io.actionregistry.validation.cel.Rows.t;
import static io.actionregistry.validation.cel.Rows.u;

import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions of CEL, its strings extension and protovalidate, compared with the real ones. */
class FunctionsAgreeTest {
  private static final Domain ZONES =
      Domain.strings(
          "UTC", "Europe/Paris", "+05:30", "-9:30", "9:30", "-0:30", "", "x", "1:x", "5:-3", "Z");
  private static final Domain INT_TEXTS =
      Domain.strings("0", "+1", "-1", "", "1.0", "\u0661", "9223372036854775808", " 1", "-0");
  private static final Domain UINT_TEXTS =
      Domain.strings("0", "+1", "-1", "", "\u0661", "18446744073709551615", "18446744073709551616");
  private static final Domain DOUBLE_TEXTS =
      Domain.strings(
          "0", "-0", "1e400", "NaN", "-Infinity", "inf", "0x1p3", "1d", " 1 ", "", "1,5");
  private static final Domain BOOL_TEXTS =
      Domain.strings(
          "true", "TRUE", "True", "t", "1", "T", "false", "FALSE", "False", "f", "0", "");
  private static final Domain TIMESTAMP_TEXTS =
      Domain.strings(
          "2024-02-29T12:34:56.789Z",
          "2024-02-29t12:34:56z",
          "2024-02-29T12:34Z",
          "2024-02-29T12:34:56+05:30",
          "2023-02-29T12:34:56Z",
          "0001-01-01T00:00:00Z",
          "0001-01-01T00:00:00+01:00",
          "9999-12-31T23:59:59.999999999Z",
          "9999-12-31T23:59:59-01:00",
          "+10000-01-01T00:00:00Z",
          "2024-02-29T23:59:60Z",
          "2024-02-29T24:00:00Z",
          "2024-02-29",
          "");
  private static final Domain DURATION_TEXTS =
      Domain.strings(
          "0",
          "-0",
          "+0",
          "00",
          "1s",
          "-1.5h",
          "+1m30s",
          "1h-2m",
          "1.s",
          ".5s",
          "1.000000000000000000000000001s",
          "0.9999999999999999999s",
          "0.9223372036854775809s",
          "3us",
          "3\u00b5s",
          "3\u03bcs",
          "7ns0.5ns",
          "2ms",
          "1",
          "1d",
          "s",
          "-",
          "",
          "87660000h",
          "87660000h1ns",
          "-87660000h",
          "9223372036854775807s",
          "9223372036854775808ns",
          "9223372036854775807h");
  private static final Domain PARTS = Domain.strings("", "a", ",", "\ud83d\ude00", "aa", "x\ud83d");
  private static final Domain POSITIONS =
      Domain.of(SimpleType.INT, 0L, 1L, 2L, 3L, 4L, 100L, -1L, -2L, 1L << 31, Long.MIN_VALUE);
  private static final Domain JOINABLE =
      Domain.of(
          ListType.create(SimpleType.DYN),
          List.of(1L, Uint.of(-1), 1.5, true, "a", Instant.EPOCH, Duration.ofSeconds(90)));
  private static final Domain PATTERNS =
      Domain.strings("", "a", "^a$", "(?i)B", "\\p{L}", "(", "a{2}", "[[:alpha:]]", "(?=a)", "\\C");

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("functions")
  void functions_give_what_the_real_ones_give(
      String expression, String types, List<Domain> domains, Function<Object[], Object> ours) {
    Judge.agree(expression, domains, ours);
  }

  static Stream<Arguments> functions() {
    return Stream.of(
            toNumbers(),
            toTexts(),
            toTimes(),
            ofDyn(),
            strings(),
            positions(),
            lists(),
            bytes(),
            timestamps(),
            zones(),
            durations())
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> toNumbers() {
    return Stream.of(
        row("int(a)", UINT, args -> Conversions.uintToInt(u(args[0]))),
        row("int(a)", DOUBLE, args -> Conversions.doubleToInt(d(args[0]))),
        row("int(a)", INT_TEXTS, args -> Conversions.stringToInt(s(args[0]))),
        row("int(a)", TIMESTAMP, args -> Conversions.timestampToInt(t(args[0]))),
        row("uint(a)", INT, args -> Uint.of(Conversions.intToUint(l(args[0])))),
        row("uint(a)", DOUBLE, args -> Uint.of(Conversions.doubleToUint(d(args[0])))),
        row("uint(a)", UINT_TEXTS, args -> Uint.of(Conversions.stringToUint(s(args[0])))),
        row("double(a)", INT, args -> (double) l(args[0])),
        row("double(a)", UINT, args -> Conversions.uintToDouble(u(args[0]))),
        row("double(a)", DOUBLE_TEXTS, args -> Conversions.stringToDouble(s(args[0]))),
        row("bool(a)", BOOL_TEXTS, args -> Conversions.stringToBool(s(args[0]))));
  }

  private static Stream<Arguments> toTexts() {
    return Stream.of(
        row("string(a)", INT, args -> Conversions.intToString(l(args[0]))),
        row("string(a)", UINT, args -> Conversions.uintToString(u(args[0]))),
        row("string(a)", DOUBLE, args -> Conversions.doubleToString(d(args[0]))),
        row("string(a)", BOOL, args -> Conversions.boolToString((Boolean) args[0])),
        row("string(a)", BYTES, args -> Conversions.bytesToString(b(args[0]))),
        row("string(a)", TIMESTAMP, args -> Conversions.timestampToString(t(args[0]))),
        row("string(a)", DURATION, args -> Conversions.durationToString(p(args[0]))),
        row("bytes(a)", STRING, args -> ByteStrings.ofString(s(args[0]))),
        row("type(a)", DYN, args -> CelType.of(args[0])),
        row("type(type(a))", DYN, args -> CelType.of(CelType.of(args[0]))));
  }

  private static Stream<Arguments> toTimes() {
    return Stream.of(
        row("timestamp(a)", TIMESTAMP_TEXTS, args -> Conversions.stringToTimestamp(s(args[0]))),
        row("timestamp(a)", INT, args -> Conversions.intToTimestamp(l(args[0]))),
        row("duration(a)", DURATION_TEXTS, args -> Conversions.stringToDuration(s(args[0]))));
  }

  private static Stream<Arguments> ofDyn() {
    return Stream.of(DYN, NUMBERS)
        .flatMap(
            any ->
                Stream.of(
                    row("int(a)", any, args -> DynConversions.toInt(args[0])),
                    row("uint(a)", any, args -> Uint.of(DynConversions.toUint(args[0]))),
                    row("double(a)", any, args -> DynConversions.toDouble(args[0])),
                    row("string(a)", any, args -> DynConversions.toText(args[0])),
                    row("bytes(a)", any, args -> DynConversions.toBytes(args[0])),
                    row("bool(a)", any, args -> DynConversions.toBoolean(args[0])),
                    row("timestamp(a)", any, args -> DynConversions.toTimestamp(args[0])),
                    row("duration(a)", any, args -> DynConversions.toDuration(args[0])),
                    row("a.contains(b)", any, any, args -> text(args[0]).contains(text(args[1]))),
                    row(
                        "a.startsWith(b)",
                        any,
                        any,
                        args -> text(args[0]).startsWith(text(args[1]))),
                    row("a.endsWith(b)", any, any, args -> text(args[0]).endsWith(text(args[1]))),
                    row("a.getHours()", any, args -> Dyn.getHours(args[0])),
                    row("a.getMinutes()", any, args -> Dyn.getMinutes(args[0])),
                    row("a.getSeconds()", any, args -> Dyn.getSeconds(args[0])),
                    row("a.getMilliseconds()", any, args -> Dyn.getMilliseconds(args[0]))));
  }

  private static Stream<Arguments> strings() {
    return Stream.of(
        row("size(a)", STRING, args -> Strings.size(s(args[0]))),
        row("a.contains(b)", STRING, PARTS, args -> s(args[0]).contains(s(args[1]))),
        row("a.startsWith(b)", STRING, PARTS, args -> s(args[0]).startsWith(s(args[1]))),
        row("a.endsWith(b)", STRING, PARTS, args -> s(args[0]).endsWith(s(args[1]))),
        row("a.matches(b)", STRING, PATTERNS, args -> Strings.matches(s(args[0]), s(args[1]))),
        row("matches(a, b)", STRING, PATTERNS, args -> Strings.matches(s(args[0]), s(args[1]))),
        row("a.lowerAscii()", STRING, args -> Strings.lowerAscii(s(args[0]))),
        row("a.upperAscii()", STRING, args -> Strings.upperAscii(s(args[0]))),
        row("a.reverse()", STRING, args -> Strings.reverse(s(args[0]))),
        row("a.trim()", STRING, args -> Strings.trim(s(args[0]))),
        row("strings.quote(a)", STRING, args -> Strings.quote(s(args[0]))),
        row("strings.quote(a)", PARTS, args -> Strings.quote(s(args[0]))),
        row("a.split(b)", STRING, PARTS, args -> Strings.split(s(args[0]), s(args[1]))),
        row(
            "a.replace(b, c)",
            STRING,
            PARTS,
            PARTS,
            args -> Strings.replace(s(args[0]), s(args[1]), s(args[2]))),
        row("a.join()", STRINGS, args -> Strings.join(list(args[0]))),
        row("a.join(b)", STRINGS, PARTS, args -> Strings.join(list(args[0]), s(args[1]))),
        row("a.indexOf(b)", STRING, PARTS, args -> Strings.indexOf(s(args[0]), s(args[1]))),
        row(
            "a.lastIndexOf(b)",
            STRING,
            PARTS,
            args -> Strings.lastIndexOf(s(args[0]), s(args[1]))));
  }

  private static Stream<Arguments> positions() {
    return Stream.of(
        row("a.charAt(b)", STRING, POSITIONS, args -> Strings.charAt(s(args[0]), l(args[1]))),
        row("a.substring(b)", STRING, POSITIONS, args -> Strings.substring(s(args[0]), l(args[1]))),
        row(
            "a.substring(b, c)",
            STRING,
            POSITIONS,
            POSITIONS,
            args -> Strings.substring(s(args[0]), l(args[1]), l(args[2]))),
        row(
            "a.indexOf(b, c)",
            STRING,
            PARTS,
            POSITIONS,
            args -> Strings.indexOf(s(args[0]), s(args[1]), l(args[2]))),
        row(
            "a.lastIndexOf(b, c)",
            STRING,
            PARTS,
            POSITIONS,
            args -> Strings.lastIndexOf(s(args[0]), s(args[1]), l(args[2]))),
        row(
            "a.split(b, c)",
            STRING,
            PARTS,
            POSITIONS,
            args -> Strings.split(s(args[0]), s(args[1]), l(args[2]))),
        row(
            "a.replace(b, 'xy', c)",
            STRING,
            PARTS,
            POSITIONS,
            args -> Strings.replace(s(args[0]), s(args[1]), "xy", l(args[2]))));
  }

  private static Stream<Arguments> lists() {
    return Stream.of(
        row("a.all(x, x == b)", LIST, DYN, args -> Macros.all(list(args[0]), x -> eq(x, args[1]))),
        row("a.all(x, x < b)", LIST, DYN, args -> Macros.all(list(args[0]), x -> lt(x, args[1]))),
        row(
            "a.exists(x, x < b)",
            LIST,
            DYN,
            args -> Macros.exists(list(args[0]), x -> lt(x, args[1]))),
        row(
            "a.exists_one(x, x == b)",
            LIST,
            DYN,
            args -> Macros.existsOne(list(args[0]), x -> eq(x, args[1]))),
        row(
            "a.filter(x, x < b)",
            LIST,
            DYN,
            args -> Macros.filter(list(args[0]), x -> lt(x, args[1]))),
        row("a.map(x, x + x)", LIST, args -> Macros.map(list(args[0]), x -> Arithmetic.add(x, x))),
        row(
            "a.map(x, x != b, x)",
            LIST,
            DYN,
            args -> Macros.map(list(args[0]), x -> !eq(x, args[1]), x -> x)),
        row("a.join(',')", JOINABLE, args -> Strings.join(list(args[0]), ",")),
        row("a.map(x, x)", DYN, args -> Macros.map(Dyn.range(args[0]), x -> x)),
        unique(SimpleType.DOUBLE, List.of(1.0, 1.0), List.of(0.0, -0.0), List.of(0.0, Double.NaN)),
        unique(SimpleType.DOUBLE, List.of(), List.of(Double.NaN, Double.NaN)),
        unique(SimpleType.INT, List.of(1L, 2L), List.of(1L, 2L, 1L)),
        unique(SimpleType.UINT, List.of(Uint.of(-1), Uint.of(-1)), List.of(Uint.of(-1))),
        unique(SimpleType.STRING, List.of("a", "A"), List.of("a", "a")),
        unique(SimpleType.BOOL, List.of(true, false), List.of(true, true)),
        unique(
            SimpleType.BYTES,
            List.of(Domain.bytes(1), Domain.bytes(1)),
            List.of(Domain.bytes(1), Domain.bytes())));
  }

  private static Arguments unique(dev.cel.common.types.CelType type, List<?>... lists) {
    Domain domain = Domain.of(ListType.create(type), (Object[]) lists);
    return row("a.unique()", domain, args -> Lists.unique(list(args[0])));
  }

  private static String text(Object value) {
    return Dyn.asString(value);
  }

  private static boolean eq(Object a, Object b) {
    return Dyn.equal(a, b);
  }

  private static boolean lt(Object a, Object b) {
    return Dyn.less(a, b);
  }

  private static Stream<Arguments> bytes() {
    return Stream.of(
        row("a.contains(b)", BYTES, BYTES, args -> ByteStrings.contains(b(args[0]), b(args[1]))),
        row(
            "a.startsWith(b)",
            BYTES,
            BYTES,
            args -> ByteStrings.startsWith(b(args[0]), b(args[1]))),
        row("a.endsWith(b)", BYTES, BYTES, args -> ByteStrings.endsWith(b(args[0]), b(args[1]))),
        row("a.isInf()", DOUBLE, args -> Doubles.isInf(d(args[0]))),
        row("a.isInf(b)", DOUBLE, POSITIONS, args -> Doubles.isInf(d(args[0]), l(args[1]))),
        row("a.isNan()", DOUBLE, args -> Double.isNaN(d(args[0]))),
        row(
            "a < 1 && b < 1",
            DYN,
            DYN,
            args -> Logic.and(() -> lt(args[0], 1L), () -> lt(args[1], 1L))),
        row(
            "a < 1 || b < 1",
            DYN,
            DYN,
            args -> Logic.or(() -> lt(args[0], 1L), () -> lt(args[1], 1L))));
  }

  private static Stream<Arguments> timestamps() {
    return Stream.of(
        row("a.getFullYear()", TIMESTAMP, args -> Times.getFullYear(t(args[0]))),
        row("a.getMonth()", TIMESTAMP, args -> Times.getMonth(t(args[0]))),
        row("a.getDayOfYear()", TIMESTAMP, args -> Times.getDayOfYear(t(args[0]))),
        row("a.getDayOfMonth()", TIMESTAMP, args -> Times.getDayOfMonth(t(args[0]))),
        row("a.getDate()", TIMESTAMP, args -> Times.getDate(t(args[0]))),
        row("a.getDayOfWeek()", TIMESTAMP, args -> Times.getDayOfWeek(t(args[0]))),
        row("a.getHours()", TIMESTAMP, args -> Times.getHours(t(args[0]))),
        row("a.getMinutes()", TIMESTAMP, args -> Times.getMinutes(t(args[0]))),
        row("a.getSeconds()", TIMESTAMP, args -> Times.getSeconds(t(args[0]))),
        row("a.getMilliseconds()", TIMESTAMP, args -> Times.getMilliseconds(t(args[0]))));
  }

  private static Stream<Arguments> zones() {
    return Stream.of(
        zoned("getFullYear", args -> Times.getFullYear(t(args[0]), s(args[1]))),
        zoned("getMonth", args -> Times.getMonth(t(args[0]), s(args[1]))),
        zoned("getDayOfYear", args -> Times.getDayOfYear(t(args[0]), s(args[1]))),
        zoned("getDayOfMonth", args -> Times.getDayOfMonth(t(args[0]), s(args[1]))),
        zoned("getDate", args -> Times.getDate(t(args[0]), s(args[1]))),
        zoned("getDayOfWeek", args -> Times.getDayOfWeek(t(args[0]), s(args[1]))),
        zoned("getHours", args -> Times.getHours(t(args[0]), s(args[1]))),
        zoned("getMinutes", args -> Times.getMinutes(t(args[0]), s(args[1]))),
        zoned("getSeconds", args -> Times.getSeconds(t(args[0]), s(args[1]))),
        zoned("getMilliseconds", args -> Times.getMilliseconds(t(args[0]), s(args[1]))));
  }

  private static Arguments zoned(String getter, Function<Object[], Object> ours) {
    return row("a." + getter + "(b)", TIMESTAMP, ZONES, ours);
  }

  private static Stream<Arguments> durations() {
    return Stream.of(
        row("a.getHours()", DURATION, args -> Times.getHours(p(args[0]))),
        row("a.getMinutes()", DURATION, args -> Times.getMinutes(p(args[0]))),
        row("a.getSeconds()", DURATION, args -> Times.getSeconds(p(args[0]))),
        row("a.getMilliseconds()", DURATION, args -> Times.getMilliseconds(p(args[0]))));
  }
}
