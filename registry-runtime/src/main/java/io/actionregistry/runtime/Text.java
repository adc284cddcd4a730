package io.actionregistry.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts for people: kept short whatever is put into them. */
final class Text {
  /** Longest piece of foreign text, in UTF-16 units, that a message repeats. */
  static final int LONGEST = 200;

  private Text() {}

  static String abbreviate(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
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
