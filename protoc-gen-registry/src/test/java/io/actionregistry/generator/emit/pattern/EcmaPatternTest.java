package io.actionregistry.generator.emit.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What patterns of RE2 are in the syntax of ECMA-262. */
final class EcmaPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      value = {
        "^[a-z]{2,3}-\\d+(x|y)?$ ¦ ^[a-z]{2,3}-[0-9]+(?:x|y)?$",
        "\\Aab\\z ¦ ^ab$",
        "a.b ¦ a[^\\n]b",
        "(?s)a.b ¦ a[^]b",
        "(?s:.). ¦ (?:[^])[^\\n]",
        "(?-s). ¦ [^\\n]",
        "(?m)^a$ ¦ (?<![^\\n])a(?![^\\n])",
        "(?m)^*a ¦ (?:(?<![^\\n]))*a",
        "\\s ¦ [\\x09\\x0a\\x0c\\x0d ]",
        "[[:alpha:][:^digit:]] ¦ [^0-9]",
        "[]a] ¦ [\\]a]",
        "[^-a] ¦ [^\\-a]",
        "[a&&b] ¦ [&ab]",
        "(?i)Sky-1 ¦ [Ss\\u{17f}][Kk\\u{212a}][Yy]-1",
        "(?i:a)b ¦ (?:[Aa])b",
        "(?i)[^k] ¦ [^Kk\\u{212a}]",
        "(?i)é ¦ [\\xc9\\xe9]",
        "(?P<name>a)(?<other>b) ¦ (?:a)(?:b)",
        "a*?b+?c?? ¦ a*b+c?",
        "(?U)a+? ¦ a+",
        "a{2}{ ¦ a{2}\\{",
        "a{,3} ¦ a\\{,3\\}",
        "\\Qa.b\\E+ ¦ a\\.b+",
        "\\Qab ¦ ab",
        "\\x41\\x{1F680}\\t\\101 ¦ A\\u{1f680}\\x09A",
        "a\\-b/c ¦ a-b\\/c",
        "\\bword\\B+ ¦ \\bword(?:\\B)+",
        "^* ¦ (?:^)*",
        "()* ¦ (?:)*",
        "\\pZ ¦ [ \\xa0\\u{1680}\\u{180e}\\u{2000}-\\u{200a}\\u{2028}\\u{2029}\\u{202f}\\u{205f}\\u{3000}]",
      })
  void what_has_the_same_meaning_is_translated(String re2, String ecma) {
    assertEquals(Optional.of(ecma), EcmaPattern.of(re2));
    assertEquals(Optional.empty(), EcmaPattern.problem(re2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\C", "(", "a)", "a{1001}", "[z-a]", "(?=a)", "\\1", "a**", "[a", "\\"})
  void what_RE2_refuses_is_told_and_not_translated(String re2) {
    assertEquals(Optional.empty(), EcmaPattern.of(re2));
    assertTrue(EcmaPattern.problem(re2).orElseThrow().startsWith("error parsing regexp"));
  }

  @Test
  void what_is_nested_too_deeply_is_not_translated() {
    assertTrue(EcmaPattern.of("(".repeat(200) + "a" + ")".repeat(200)).isPresent());
    assertEquals(Optional.empty(), EcmaPattern.of("(".repeat(201) + "a" + ")".repeat(201)));
  }
}
