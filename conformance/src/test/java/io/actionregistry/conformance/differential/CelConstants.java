package io.actionregistry.conformance.differential;

import io.actionregistry.conformance.differential.CelTypeOf.Kind;

/** Literals of CEL at the edges of their types. */
final class CelConstants {
  private CelConstants() {}

  static String of(Kind kind, Dice dice) {
    return switch (kind) {
      case BOOL -> dice.oneOf("true", "false");
      case INT ->
          dice.oneOf(
              "0",
              "1",
              "-1",
              "2",
              "3",
              "10",
              "2147483648",
              "4294967295",
              "9007199254740993",
              "9223372036854775807",
              "-9223372036854775808");
      case UINT ->
          dice.oneOf(
              "0u",
              "1u",
              "2u",
              "10u",
              "2147483647u",
              "2147483648u",
              "4294967295u",
              "9223372036854775808u",
              "18446744073709551615u");
      case DOUBLE ->
          dice.oneOf(
              "0.0",
              "-0.0",
              "1.0",
              "-1.5",
              "0.1",
              "1e308",
              "5e-324",
              "9007199254740993.0",
              "9223372036854775807.0",
              "1.8446744073709552e19",
              "(0.0 / 0.0)",
              "(1.0 / 0.0)");
      case STRING -> quoted(Texts.any(dice));
      case BYTES -> dice.oneOf("b''", "b'a'", "b'foo'", "b'\\x00\\xff'", "b'\\xc3\\xa9'", "b'é'");
      case DURATION ->
          dice.oneOf(
              "duration('0s')",
              "duration('1s')",
              "duration('-1.5s')",
              "duration('1h2m3s')",
              "duration('0.000000001s')",
              "duration('315576000000s')");
      case TIMESTAMP ->
          dice.oneOf(
              "timestamp('1970-01-01T00:00:00Z')", "timestamp('2024-02-29T23:59:59.999999999Z')",
              "timestamp('0001-01-01T00:00:00Z')", "timestamp('9999-12-31T23:59:59.999999999Z')",
              "timestamp('2023-11-14T22:13:20+01:30')", "now");
      case LIST, MAP, MESSAGE, NONE -> throw new IllegalArgumentException("no literal: " + kind);
    };
  }

  /** A string literal; what is not plain ASCII is written as it is or escaped. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("'");
    text.codePoints()
        .forEach(
            sign -> {
              switch (sign) {
                case '\'' -> quoted.append("\\'");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> {
                  if (sign < ' ' || sign == 0x7f || sign >= 0xd000) {
                    quoted.append(
                        sign > 0xffff
                            ? String.format("\\U%08x", sign)
                            : String.format("\\u%04x", sign));
                  } else {
                    quoted.appendCodePoint(sign);
                  }
                }
              }
            });
    return quoted.append('\'').toString();
  }
}
