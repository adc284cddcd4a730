package io.actionregistry.conformance.differential;

import java.util.List;

/** Strings: what formats are about, and what lengths and searches stumble over. */
final class Texts {
  private static final List<String> PLAIN =
      List.of(
          "",
          "a",
          "b",
          "ab",
          "abc",
          "foo",
          "foobar",
          "barfoo",
          "Foo",
          "x y",
          " ",
          "\t",
          "\n",
          "a\n",
          "é",
          "e\u0301",
          "ß",
          "İ",
          "日本",
          "😀",
          "😀a",
          "a😀b😀",
          "\u0000",
          "a\u0000b",
          "\ufffd",
          "\uffff",
          "\ud7ff",
          "\ue000",
          "𝔘𝔫𝔦",
          "1",
          "-1",
          "1.5",
          "true",
          "null",
          "1s",
          "%s",
          "%d",
          "\"",
          "\\",
          "`",
          "aaaaaaaaaaaa");

  private static final List<String> FORMATS =
      List.of(
          "foo@example.com",
          "foo@",
          "a@b",
          "Foo <foo@example.com>",
          "é@example.com",
          "foo@-a.com",
          "example.com",
          "example.com.",
          "-a.com",
          "a..b",
          "1.2.3",
          "xn--a",
          "localhost",
          "a_b.c",
          "127.0.0.1",
          "256.0.0.1",
          "1.2.3.04",
          "::1",
          "::",
          "2001:db8::1",
          "fe80::1%eth0",
          "1::2::3",
          "10.0.0.0/8",
          "10.0.0.1/8",
          "::/0",
          "2001:db8::/32",
          "1.2.3.4/33",
          "127.0.0.1:80",
          "[::1]:8080",
          "example.com:65536",
          "example.com:0",
          "https://example.com/a?b#c",
          "a:b",
          "http://[::1]/",
          "http://a b",
          "/a/b",
          "../x",
          "?q",
          "#f",
          "%zz",
          "http://%61.com",
          "550e8400-e29b-41d4-a716-446655440000",
          "550e8400e29b41d4a716446655440000",
          "550E8400-E29B-41D4-A716-446655440000",
          "01ARZ3NDEKTSV4RRFFQ69G5FAV",
          "81ARZ3NDEKTSV4RRFFQ69G5FAV",
          "X-Header",
          ":path",
          ":",
          "a b",
          "value\r\n",
          "va\u007flue",
          "foo.bar.Baz",
          "foo.1bar",
          ".foo.bar",
          ".foo",
          "foo..bar");

  private static final List<String> PATTERNS =
      List.of(
          "^[a-z]+$",
          "foo",
          "^$",
          "^.{1,3}$",
          "(?i)FOO",
          "\\d+",
          "^\\pL+$",
          "[^\\x00-\\x7F]",
          "a|b",
          "^(a+)+$",
          "(?s)^a.b$",
          "\\bfoo\\b",
          "^\\s*$",
          "[😀é]",
          "(?m)^a$");

  private Texts() {}

  static String any(Dice dice) {
    return switch (dice.below(4)) {
      case 0, 1 -> dice.oneOf(PLAIN);
      case 2 -> dice.oneOf(FORMATS);
      default -> dice.oneOf(PLAIN) + dice.oneOf(PLAIN);
    };
  }

  /** One that is short and common. */
  static String plain(Dice dice) {
    return dice.oneOf(PLAIN);
  }

  /** A regular expression of RE2. */
  static String pattern(Dice dice) {
    return dice.oneOf(PATTERNS);
  }

  static String near(String text, Dice dice) {
    return switch (dice.below(6)) {
      case 0 -> text + dice.oneOf(PLAIN);
      case 1 -> dice.oneOf(PLAIN) + text;
      case 2 -> text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(0, 1));
      case 3 -> text.toUpperCase(java.util.Locale.ROOT);
      default -> text;
    };
  }
}
