package io.actionregistry.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts for people: kept short whatever is put into them. */
final class Text {
  /** Longest piece of foreign text, in UTF-16 units, that a message repeats. */
  static final int LONGEST = 200;

  private Text() {}

  /** A part that is not too long and has no half of a surrogate pair: any format can carry it. */
  static String abbreviate(String text) {
    boolean isLong = text.length() > LONGEST;
    byte[] start = text.substring(0, isLong ? LONGEST : text.length()).getBytes(UTF_8);
    return new String(start, UTF_8) + (isLong ? "…" : "");
  }

  /** Control characters as escapes: no line ends early, and no terminal obeys. */
  static String visible(String text) {
    if (text.chars().noneMatch(Character::isISOControl)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      visible.append(Character.isISOControl(sign) ? escape(sign) : String.valueOf(sign));
    }
    return visible.toString();
  }

  private static String escape(char control) {
    String hex = Integer.toHexString(control);
    return control == '\n' ? "\\n" : "\\u" + "0".repeat(4 - hex.length()) + hex;
  }

  /** The value in quotes if it is a name, else its class; never its content. */
  static String nameOrClass(@Nullable Object value) {
    String name = Key.nameOf(value);
    if (name != null) {
      return "'" + abbreviate(name) + "'";
    }
    return value == null ? "null" : "a " + value.getClass().getName();
  }

  /** {@code 'a'}, {@code 'a' or 'b'}, {@code 'a', 'b' or 'c'}. */
  static String alternatives(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        text.append(i == names.size() - 1 ? " or " : ", ");
      }
      text.append('\'').append(names.get(i)).append('\'');
    }
    return text.toString();
  }
}
