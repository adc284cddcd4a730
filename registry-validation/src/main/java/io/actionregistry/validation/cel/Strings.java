package io.actionregistry.validation.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions of CEL's strings and of its strings extension, with the results of cel-java. Positions
 * and lengths are in code points; a position has to fit in 32 bits and to be in range, otherwise it
 * is a {@link CelException}.
 */
public final class Strings {
  private Strings() {}

  /** The number of code points. */
  public static long size(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Whether a part of the text matches a pattern of RE2's syntax. */
  public static boolean matches(String text, String pattern) {
    return pattern(pattern).matches(text);
  }

  /** A pattern to be used many times; a malformed one fails when used. */
  public static Regex pattern(String pattern) {
    return Regex.of(pattern);
  }

  /** The character at a position; none at the end. */
  public static String charAt(String text, long position) {
    CodePoints points = CodePoints.of(text);
    int at = position(position, points.length(), "charAt");
    return points.slice(at, Math.min(at + 1, points.length()));
  }

  /** Where a part first occurs, or -1; in an empty text only the empty part can be looked for. */
  public static long indexOf(String text, String part) {
    return indexOf(text, part, 0);
  }

  /** Where a part first occurs at an offset or later, or -1; the empty part is at any offset. */
  public static long indexOf(String text, String part, long offset) {
    int from = int32(offset, "indexOf");
    if (part.isEmpty()) {
      return from;
    }
    CodePoints points = CodePoints.of(text);
    return points.indexOf(CodePoints.of(part), position(from, points.length() - 1, "indexOf"));
  }

  /** Where a part last occurs, or -1. */
  public static long lastIndexOf(String text, String part) {
    CodePoints points = CodePoints.of(text);
    return points.lastIndexOf(CodePoints.of(part), points.length());
  }

  /** Where a part last occurs at an offset or earlier, or -1; the empty part is at any offset. */
  public static long lastIndexOf(String text, String part, long offset) {
    if (part.isEmpty()) {
      return offset;
    }
    CodePoints points = CodePoints.of(text);
    int from = position(offset, points.length() - 1, "lastIndexOf");
    return points.lastIndexOf(CodePoints.of(part), from);
  }

  /** The text with a to z in place of A to Z. */
  public static String lowerAscii(String text) {
    return mapAscii(text, 'A', 'Z', 'a' - 'A');
  }

  /** The text with A to Z in place of a to z. */
  public static String upperAscii(String text) {
    return mapAscii(text, 'a', 'z', 'A' - 'a');
  }

  private static String mapAscii(String text, char first, char last, int shift) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= first && chars[i] <= last) {
        chars[i] = (char) (chars[i] + shift);
      }
    }
    return new String(chars);
  }

  /** The text with every occurrence of a part replaced. */
  public static String replace(String text, String part, String replacement) {
    return replace(text, part, replacement, -1);
  }

  /** The text with the first occurrences of a part replaced, all of them for a negative limit. */
  public static String replace(String text, String part, String replacement, long limit) {
    int left = int32(limit, "replace");
    CodePoints points = CodePoints.of(text);
    CodePoints search = CodePoints.of(part);
    StringBuilder replaced = new StringBuilder();
    int copied = 0;
    int found = 0;
    while (left != 0 && (found = points.indexOf(search, found)) >= 0) {
      replaced.append(points.slice(copied, found)).append(replacement);
      copied = found + search.length();
      // The empty part occurs once at every position.
      found = Math.max(copied, found + 1);
      left--;
    }
    return replaced.append(points.slice(copied, points.length())).toString();
  }

  /** The text with its characters in the opposite order. */
  public static String reverse(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** The parts between separators; the empty separator is between all characters. */
  public static List<String> split(String text, String separator) {
    return parts(text, separator, Integer.MAX_VALUE);
  }

  /**
   * At most that many parts between separators, the last one with what is left; for a negative
   * limit, as many as the text has chars, which in cel-java is no limit but for a text that is all
   * separators, and an error for an empty one.
   */
  public static List<String> split(String text, String separator, long limit) {
    int most = int32(limit, "split");
    if (most == 0 || most == 1) {
      return most == 0 ? List.of() : List.of(text);
    }
    if (most < 0) {
      most = text.length();
      if (most == 0 && !separator.isEmpty()) {
        throw new CelException("split failure: nothing to split");
      }
    }
    return parts(text, separator, most);
  }

  private static List<String> parts(String text, String separator, int limit) {
    return separator.isEmpty() ? characters(text, limit) : between(text, separator, limit);
  }

  private static List<String> characters(String text, int limit) {
    CodePoints points = CodePoints.of(text);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < points.length(); i++) {
      if (parts.size() == limit - 1) {
        parts.add(points.slice(i, points.length()));
        break;
      }
      parts.add(points.slice(i, i + 1));
    }
    return Collections.unmodifiableList(parts);
  }

  private static List<String> between(String text, String separator, int limit) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int found = text.indexOf(separator);
    while (found >= 0 && parts.size() < limit - 1) {
      parts.add(text.substring(from, found));
      from = found + separator.length();
      found = text.indexOf(separator, from);
    }
    parts.add(text.substring(from));
    return Collections.unmodifiableList(parts);
  }

  /** The text from a position on. */
  public static String substring(String text, long from) {
    CodePoints points = CodePoints.of(text);
    return points.slice(position(from, points.length(), "substring"), points.length());
  }

  /** The text from a position on, up to another one and without that. */
  public static String substring(String text, long from, long to) {
    CodePoints points = CodePoints.of(text);
    int end = position(to, points.length(), "substring");
    return points.slice(position(from, end, "substring"), end);
  }

  /** The text without the characters at either end that are white space in Unicode. */
  public static String trim(String text) {
    int start = 0;
    int end = text.length();
    // Every white space is in the Basic Multilingual Plane, so chars do.
    while (start < end && isWhiteSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Unicode's property White_Space, which none of Java's own tests is. */
  private static boolean isWhiteSpace(char c) {
    return (c >= '\t' && c <= '\r')
        || (c >= '\u2000' && c <= '\u200a')
        || " \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000".indexOf(c) >= 0;
  }

  /** The texts, one after the other. */
  public static String join(List<?> texts) {
    return join(texts, "");
  }

  /** The texts with a separator between them; of a list of dyn, scalars and times, too. */
  public static String join(List<?> texts, String separator) {
    StringBuilder joined = new StringBuilder();
    String between = "";
    for (Object text : texts) {
      joined.append(between).append(joinable(text));
      between = separator;
    }
    return joined.toString();
  }

  private static String joinable(@Nullable Object element) {
    if (element instanceof Instant || element instanceof Duration) {
      return element.toString();
    }
    return DynConversions.scalarToText(element);
  }

  /** The text in double quotes, with escape sequences and without lone surrogates. */
  public static String quote(String text) {
    return Quotes.quote(text);
  }

  private static int position(long position, int last, String function) {
    int index = int32(position, function);
    if (index < 0 || index > last) {
      throw new CelException(function + " failure: position out of range: " + position);
    }
    return index;
  }

  private static int int32(long number, String function) {
    if (number != (int) number) {
      throw new CelException(function + " failure: not in the int32 range: " + number);
    }
    return (int) number;
  }
}
