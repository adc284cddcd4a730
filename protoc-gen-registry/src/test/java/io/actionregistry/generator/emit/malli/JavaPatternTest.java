package io.actionregistry.generator.emit.malli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of RE2 in Java's own syntax. */
final class JavaPatternTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "a",
          "b",
          "ab",
          "a\n",
          "\na",
          "a\nb",
          "\n",
          "\r",
          "a\r\n",
          "é",
          "aé",
          "é1",
          "a b",
          "A",
          "ſ",
          "K",
          "k",
          "word",
          "a-b",
          "a&b",
          "[a]",
          "#",
          "1",
          "12",
          "\u0661",
          "\ud83d\ude00",
          "a\ud83d\ude00b",
          "\ud83d\ude00b",
          "x\ud83d\ude01",
          "\u2028",
          "a\u0085",
          "()",
          "$",
          "\\");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^a$",
        "a$",
        "^a",
        "a|b",
        "^a|b$",
        ".",
        "^.$",
        "(?s)^.$",
        "(?m)^b$",
        "(?m)a$",
        "\\bb",
        "a\\b",
        "\\Bb",
        "\\b",
        "^\\B",
        "[^a]b",
        "[^a\\x{1F600}]b",
        "^[^\\x{1F600}]",
        "\\d",
        "\\w",
        "\\W$",
        "\\s",
        "\\pN",
        "\\PL",
        "(?i)k",
        "(?i)s",
        "[[:alpha:]]",
        "[a&&b]",
        "[&-]",
        "[\\[\\]]",
        "[#]",
        "\\Qa&b\\E",
        "\\x{1F600}",
        "\\A\\z",
        "^*a",
        "(a|b)*$",
        "a{2}|b{1,2}",
        "\\$",
        "\\\\",
        "(a)(b)?",
        "[^\\x00-\\x{10FFFF}]",
        "(?:)",
        "[\\x{1F600}-\\x{1F64F}]b?$",
        "(?i)[^k]$"
      })
  void both_find_a_match_in_the_same_texts(String re2) {
    Pattern java = Pattern.compile(JavaPattern.of(re2).orElseThrow());
    com.google.re2j.Pattern original = com.google.re2j.Pattern.compile(re2);
    for (String text : TEXTS) {
      assertEquals(
          original.matcher(text).find(), java.matcher(text).find(), () -> java + " in " + text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\u0001',
      value = {
        "^a+$ ¦ \\Aa+\\z",
        "a ¦ (?s)\\A.*?a",
        "a|b ¦ (?s)\\A.*?(?:a|b)",
        "^[\\x{1F600}]$ ¦ \\A\\x{1f600}\\z",
      })
  void what_has_the_same_meaning_is_translated(String re2, String java) {
    assertEquals(Optional.of(java), JavaPattern.of(re2));
  }

  @Test
  void what_RE2_alone_knows_is_not_translated() {
    assertEquals(Optional.empty(), JavaPattern.of("\\C"));
    assertEquals(Optional.empty(), JavaPattern.of("("));
  }

  @Test
  void a_literal_stands_for_itself_and_for_nothing_else() {
    for (String text : TEXTS) {
      Pattern literal = Pattern.compile(JavaPattern.literal(text));
      assertTrue(literal.matcher(text).matches(), text);
      TEXTS.stream()
          .filter(other -> !other.equals(text))
          .forEach(other -> assertEquals(false, literal.matcher(other).matches(), text));
    }
  }
}
