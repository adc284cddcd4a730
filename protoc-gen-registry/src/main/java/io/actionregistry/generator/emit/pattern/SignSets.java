package io.actionregistry.generator.emit.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The characters that a part of a pattern matches, found by asking RE2 itself: tables of Unicode
 * and rules about upper and lower case differ from one engine to the next.
 */
final class SignSets {
  /** ASCII, and what folds to it: the long s and the sign of Kelvin. */
  private static final String FEW = signs(IntStream.concat(ascii(), IntStream.of(0x17f, 0x212a)));

  private static final Map<String, List<int[]>> KNOWN = new ConcurrentHashMap<>();

  /** An escape that may mean a character beyond those few. */
  private static final java.util.regex.Pattern FURTHER =
      java.util.regex.Pattern.compile("\\\\[^\\[\\]\\\\.$^*+?(){}|/tnrfdsw-]");

  private static final String SYNTAX = "^$\\.*+?()[]{}|/-";

  private SignSets() {}

  private static final class All {
    static final String SIGNS =
        signs(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(sign -> sign < 0xd800 || sign > 0xdfff));
  }

  private static IntStream ascii() {
    return IntStream.range(0, 0x80);
  }

  private static String signs(IntStream points) {
    StringBuilder text = new StringBuilder();
    points.forEach(text::appendCodePoint);
    return text.toString();
  }

  /**
   * The same set in the syntax of ECMA-262.
   *
   * @param part matches one character
   */
  static String of(String part, boolean foldsCase) {
    String prefix = foldsCase ? "(?i)" : "";
    boolean negated = part.startsWith("[^");
    String escape = part.startsWith("[^^") ? "[\\" : "[";
    String positive = negated ? escape + part.substring(2) : part;
    List<int[]> ranges = KNOWN.computeIfAbsent(prefix + positive, SignSets::ask);
    int[] last = ranges.isEmpty() ? new int[] {0, 0} : ranges.get(ranges.size() - 1);
    if (last[1] == Character.MAX_CODE_POINT) {
      return text(complement(ranges), !negated);
    }
    return text(ranges, negated);
  }

  private static List<int[]> ask(String part) {
    boolean few =
        part.chars().allMatch(c -> c < 0x80)
            && !part.contains("[:^")
            && !FURTHER.matcher(part).find();
    Matcher matcher = Pattern.compile(part).matcher(few ? FEW : All.SIGNS);
    List<int[]> ranges = new ArrayList<>();
    while (matcher.find()) {
      int sign = matcher.group().codePointAt(0);
      int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (last != null && (last[1] + 1 == sign || (last[1] == 0xd7ff && sign == 0xe000))) {
        last[1] = sign;
      } else {
        ranges.add(new int[] {sign, sign});
      }
    }
    return List.copyOf(ranges);
  }

  private static List<int[]> complement(List<int[]> ranges) {
    List<int[]> others = new ArrayList<>();
    int next = 0;
    for (int[] range : ranges) {
      if (next < range[0]) {
        others.add(new int[] {next, range[0] - 1});
      }
      next = range[1] + 1;
    }
    return others;
  }

  private static String text(List<int[]> ranges, boolean negated) {
    if (ranges.size() == 1 && !negated && ranges.get(0)[0] == ranges.get(0)[1]) {
      return sign(ranges.get(0)[0], false);
    }
    return ranges.stream()
        .map(SignSets::range)
        .collect(Collectors.joining("", negated ? "[^" : "[", "]"));
  }

  private static String range(int[] range) {
    String first = sign(range[0], true);
    if (range[0] == range[1]) {
      return first;
    }
    return first + (range[0] + 1 == range[1] ? "" : "-") + sign(range[1], true);
  }

  /** A character that stands for itself, in a literal of JavaScript and in a page. */
  static String sign(int point, boolean inClass) {
    if (point >= 0x80 || point < 0x20 || point == 0x7f || point == '<') {
      return String.format(Locale.ROOT, point < 0x100 ? "\\x%02x" : "\\u{%x}", point);
    }
    boolean escaped = SYNTAX.indexOf(point) >= 0 && (point != '-' || inClass);
    return (escaped ? "\\" : "") + (char) point;
  }
}
