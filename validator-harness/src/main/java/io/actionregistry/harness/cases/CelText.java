package io.actionregistry.harness.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an expression in CEL mentions, by its signs alone (the CEL specification, "Lexis"): it is
 * neither understood nor evaluated.
 *
 * @param numbers literals; one behind a minus with either sign
 * @param texts literals of texts and bytes
 * @param paths the fields that are named from {@code this} on
 * @param words all names that occur
 */
record CelText(
    Set<BigDecimal> numbers, Set<String> texts, Set<List<String>> paths, Set<String> words) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "//.*"
              + "|(?<raw>[bB]?[rR][bB]?|[bB])?(?:\"(?<double>(?:\\\\.|[^\"\\\\])*)\""
              + "|'(?<single>(?:\\\\.|[^'\\\\])*)')"
              + "|(?<hex>0[xX][0-9a-fA-F]+)[uU]?"
              + "|(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)[uU]?"
              + "|\\bthis(?<path>(?:\\s*\\.\\s*[A-Za-z_]\\w*\\b(?!\\s*\\())*)"
              + "|(?<word>[A-Za-z_]\\w*)"
              + "|(?<other>\\S)");

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))");

  static CelText of(String expression) {
    CelText text =
        new CelText(
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>());
    Matcher token = TOKEN.matcher(expression);
    boolean minus = false;
    while (token.find()) {
      text.add(token, minus);
      minus = "-".equals(token.group("other"));
    }
    return text;
  }

  private void add(Matcher token, boolean minus) {
    String literal = first(token.group("double"), token.group("single"));
    String number = token.group("number");
    String hex = token.group("hex");
    String path = token.group("path");
    String word = token.group("word");
    if (literal != null) {
      String prefix = String.valueOf(token.group("raw"));
      texts.add(prefix.contains("r") || prefix.contains("R") ? literal : unescaped(literal));
    } else if (number != null) {
      add(new BigDecimal(number), minus);
    } else if (hex != null) {
      add(new BigDecimal(new BigInteger(hex.substring(2), 16)), minus);
    } else if (path != null) {
      List<String> steps = new ArrayList<>(Arrays.asList(path.split("\\s*\\.\\s*", -1)));
      steps.remove(0);
      paths.add(List.copyOf(steps));
      words.addAll(steps);
    } else if (word != null) {
      words.add(word);
    }
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private void add(BigDecimal number, boolean minus) {
    numbers.add(number);
    if (minus) {
      numbers.add(number.negate());
    }
  }

  private static String unescaped(String literal) {
    return ESCAPE
        .matcher(literal)
        .replaceAll(
            found -> {
              for (int group = 1; group <= 3; group++) {
                if (found.group(group) != null) {
                  int point = Integer.parseInt(found.group(group), 16);
                  return Matcher.quoteReplacement(Character.toString(point));
                }
              }
              String sign = found.group(4);
              int known = "abfnrtv".indexOf(sign);
              return Matcher.quoteReplacement(
                  known < 0 ? sign : "\u0007\b\f\n\r\t\u000b".substring(known, known + 1));
            });
  }

  /** The same with what another mentions. */
  void addAll(CelText other) {
    numbers.addAll(other.numbers);
    texts.addAll(other.texts);
    paths.addAll(other.paths);
    words.addAll(other.words);
  }
}
