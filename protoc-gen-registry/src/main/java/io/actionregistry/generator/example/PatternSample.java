package io.actionregistry.generator.example;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A text that a pattern of RE2 matches, made by reading the pattern as far as it is simple. It is a
 * guess: whether it matches is for the rule to say.
 */
final class PatternSample {
  private static final String PLEASANT = "a1Ab2Bc3C-_. ";
  private static final int MOST = 1_000;

  private final String pattern;
  private int at;

  private PatternSample(String pattern) {
    this.pattern = pattern;
  }

  /** A text; none where the pattern is not understood. */
  static Optional<String> of(String pattern) {
    try {
      return Optional.of(new PatternSample(pattern).alternatives());
    } catch (NotUnderstood | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static final class NotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private boolean takes(String text) {
    boolean is = pattern.startsWith(text, at);
    at += is ? text.length() : 0;
    return is;
  }

  /** The first one. */
  private String alternatives() {
    String first = sequence();
    while (takes("|")) {
      sequence();
    }
    return first;
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      String one = one();
      int times = times();
      if (text.length() + (long) one.length() * times > MOST) {
        throw new NotUnderstood();
      }
      text.append(one.repeat(times));
    }
    return text.toString();
  }

  /** At least once where that is admitted: what is there shows more than what is not. */
  private int times() {
    int times = 1;
    if (takes("{")) {
      int end = pattern.indexOf('}', at);
      String[] limits = pattern.substring(at, end).split(",", -1);
      at = end + 1;
      int least = Integer.parseInt(limits[0]);
      boolean none = limits.length > 1 && limits[1].equals("0");
      times = least == 0 && limits.length > 1 && !none ? 1 : least;
    } else if (takes("*") || takes("+")) {
      times = 1;
    } else if (takes("?")) {
      times = 0;
    } else {
      return times;
    }
    takes("?");
    return times;
  }

  private String one() {
    if (takes("^") || takes("$") || takes("\\A") || takes("\\z") || takes("\\b")) {
      return "";
    }
    if (takes("(")) {
      if (takes("?:") || !takes("?")) {
        return group();
      }
      int name = takes("P<") || takes("<") ? pattern.indexOf('>', at) : -1;
      if (name < 0) {
        throw new NotUnderstood();
      }
      at = name + 1;
      return group();
    }
    if (takes("[")) {
      return member(characterClass());
    }
    if (takes("\\")) {
      int sign = pattern.codePointAt(at);
      at += Character.charCount(sign);
      return Character.isLetterOrDigit(sign)
          ? member("\\" + Character.toString(sign))
          : Character.toString(sign);
    }
    int sign = pattern.codePointAt(at);
    at += Character.charCount(sign);
    return sign == '.' ? "a" : Character.toString(sign);
  }

  private String group() {
    String inside = alternatives();
    if (!takes(")")) {
      throw new NotUnderstood();
    }
    return inside;
  }

  private String characterClass() {
    int start = at;
    takes("^");
    takes("]");
    while (pattern.charAt(at) != ']') {
      at = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at) + 1 : at;
      at += pattern.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
    return "[" + pattern.substring(start, at);
  }

  /** A sign that a class has; RE2 itself is asked. */
  private static String member(String characters) {
    Pattern one;
    try {
      one = Pattern.compile(characters);
    } catch (PatternSyntaxException e) {
      throw new NotUnderstood();
    }
    return PLEASANT
        .chars()
        .mapToObj(Character::toString)
        .filter(sign -> one.matcher(sign).matches())
        .findFirst()
        .or(
            () ->
                java.util.stream.IntStream.rangeClosed('!', '~')
                    .mapToObj(Character::toString)
                    .filter(sign -> one.matcher(sign).matches())
                    .findFirst())
        .orElseThrow(NotUnderstood::new);
  }
}
