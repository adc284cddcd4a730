package io.actionregistry.generator.emit.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which patterns are translated, and into what. */
final class EcmaPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      value = {
        "^[a-z]{2,3}-\\d+(x|y)?$ ¦ ^[a-z]{2,3}-[0-9]+(?:x|y)?$",
        "\\Aab\\z ¦ ^ab$",
        "a.b ¦ a[^\\n]b",
        "(?s)a.b ¦ a[\\s\\S]b",
        "(?s:.).  ¦ (?:[\\s\\S])[^\\n]",
        "\\s\\S ¦ [\\t\\n\\f\\r ][^\\t\\n\\f\\r ]",
        "[\\s\\d_] ¦ [\\t\\n\\f\\r 0-9_]",
        "\\w+\\W ¦ [0-9A-Za-z_]+[^0-9A-Za-z_]",
        "[[:alpha:][:digit:]] ¦ [A-Za-z0-9]",
        "[]a] ¦ [\\]a]",
        "[^-a] ¦ [^\\-a]",
        "[a&&b] ¦ [a\\x26\\x26b]",
        "(?i)Sky-1 ¦ [Ss\u017f][Kk\u212a][Yy]-1",
        "(?i:a)b ¦ (?:[Aa])b",
        "(?i)[ab] ¦ [AaBb]",
        "(?P<name>a)(?<other>b) ¦ (?:a)(?:b)",
        "a*?b+?c?? ¦ a*b+c?",
        "a{2}{ ¦ a{2}\\{",
        "a{,3} ¦ a\\{,3\\}",
        "\\Qa.b\\E+ ¦ !",
        "\\Qa.b\\E ¦ a\\.b",
        "\\x41\\x{1F680}\\t ¦ A🚀\\x09",
        "a\\-b\\/c ¦ a-b\\/c",
        "\\bword\\B ¦ \\bword\\B",
        "a||b ¦ a||b",
        "é+ ¦ é+",
      })
  void what_means_the_same_is_translated(String re2, String ecma) {
    Optional<String> expected = ecma.equals("!") ? Optional.empty() : Optional.of(ecma);
    assertEquals(expected, EcmaPattern.of(re2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?m)^a$",
        "\\pN",
        "\\p{Greek}",
        "[\\pL]",
        "\\C",
        "(?i)é",
        "(?i)\\w",
        "(?i)[[:alpha:]]",
        "[^\\D]",
        "[[:^alpha:]]",
        "[z-a]",
        "^*",
        "$+",
        "a**",
        "a{1001}",
        "(?=a)",
        "(?!a)",
        "\\1",
        "\\123",
        "(a",
        "a)",
        "[a",
        "\\",
        "\\x{110000}",
        "\\x{D800}",
        "\\G",
        "\\Z",
      })
  void what_might_not_mean_the_same_is_not(String re2) {
    assertEquals(Optional.empty(), EcmaPattern.of(re2));
  }
}
