package io.actionregistry.harness.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Texts that match a pattern: made by reading it, as far as it is simple, and kept if they do
 * match. What is not understood gives no text, and so a gap that is reported.
 */
final class PatternTexts {
  private static final int VARIANTS = 6;
  private static final String LETTERS = "a0bZ_-.:/ 1xM9";

  private final String source;
  private final int variant;
  private int at;

  private PatternTexts(String source, int variant) {
    this.source = source;
    this.variant = variant;
  }

  static List<String> matching(TextPattern pattern) {
    Set<String> texts = new LinkedHashSet<>();
    for (int variant = 0; variant < VARIANTS; variant++) {
      try {
        String text = new PatternTexts(pattern.source(), variant).alternatives();
        if (pattern.matches(text)) {
          texts.add(text);
        }
      } catch (IllegalArgumentException notUnderstood) {
        break;
      }
    }
    return List.copyOf(texts);
  }

  private boolean more() {
    return at < source.length();
  }

  private boolean takes(String text) {
    boolean is = source.startsWith(text, at);
    at += is ? text.length() : 0;
    return is;
  }

  private String alternatives() {
    List<String> all = new ArrayList<>(List.of(sequence()));
    while (takes("|")) {
      all.add(sequence());
    }
    return all.get(variant % all.size());
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (more() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      int start = at;
      String one = atom();
      text.append(repeated(start, one));
    }
    return text.toString();
  }

  private String repeated(int start, String one) {
    int end = at;
    if (takes("*")) {
      takes("?");
      return again(start, end, variant % 3);
    }
    if (takes("+")) {
      takes("?");
      return again(start, end, 1 + variant % 3);
    }
    if (takes("?")) {
      takes("?");
      return again(start, end, variant % 2);
    }
    if (takes("{")) {
      int close = source.indexOf('}', at);
      if (close < 0) {
        throw new IllegalArgumentException("no end of a repetition");
      }
      String[] counts = source.substring(at, close).split(",", -1);
      at = close + 1;
      int least = Integer.parseInt(counts[0]);
      boolean open = counts.length > 1 && counts[1].isEmpty();
      int most = counts.length == 1 ? least : open ? least + 2 : Integer.parseInt(counts[1]);
      return again(start, end, variant % 2 == 0 ? least : most);
    }
    return one;
  }

  /** Reads the same atom as often as it is wanted: its texts may differ each time. */
  private String again(int start, int end, int times) {
    String atom = source.substring(start, end);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(new PatternTexts(atom, variant + i).alternatives());
    }
    return text.toString();
  }

  private String atom() {
    if (takes("^") || takes("$") || takes("\\A") || takes("\\z") || takes("\\b")) {
      return "";
    }
    if (takes("(?:") || takes("(")) {
      if (takes("?")) {
        throw new IllegalArgumentException("flags are not understood");
      }
      String inside = alternatives();
      if (!takes(")")) {
        throw new IllegalArgumentException("no end of a group");
      }
      return inside;
    }
    if (takes("[")) {
      return oneOf(characterClass());
    }
    if (takes("\\")) {
      return escape();
    }
    String one = source.substring(at, source.offsetByCodePoints(at, 1));
    at += one.length();
    return one.equals(".") ? pick(text -> text) : one;
  }

  private String escape() {
    char c = source.charAt(at++);
    return switch (c) {
      case 'd', 'w', 's', 'D', 'W', 'S' -> oneOf("\\" + c);
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw new IllegalArgumentException("an escape that is not understood");
        }
        yield String.valueOf(c);
      }
    };
  }

  private String characterClass() {
    int start = at;
    takes("^");
    takes("]");
    while (more() && source.charAt(at) != ']') {
      at += source.charAt(at) == '\\' ? 2 : 1;
      if (source.startsWith("[:", at)) {
        at = source.indexOf(":]", at) + 2;
      }
    }
    return source.substring(start, at++);
  }

  /** A sign that a class of signs has; RE2 itself is asked. */
  private String oneOf(String inside) {
    TextPattern one = new TextPattern("^[" + inside + "]$");
    return pick(text -> one.matches(text) ? text : "");
  }

  private String pick(UnaryOperator<String> filter) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < LETTERS.length(); i++) {
      found.add(filter.apply(LETTERS.substring(i, i + 1)));
    }
    for (char c = ' '; c <= '~'; c++) {
      found.add(filter.apply(String.valueOf(c)));
    }
    found.removeIf(String::isEmpty);
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no sign found");
    }
    return found.get(variant % Math.min(found.size(), VARIANTS));
  }
}
