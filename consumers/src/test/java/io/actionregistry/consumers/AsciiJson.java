package io.actionregistry.consumers;

import java.util.Locale;

/** JSON in ASCII: no encoding has a form for half a surrogate pair. */
public final class AsciiJson {
  private AsciiJson() {}

  /** The same JSON, every other sign as an escape. */
  public static String of(String json) {
    StringBuilder escaped = new StringBuilder();
    json.chars()
        .forEach(
            c ->
                escaped.append(
                    c < 0x7f
                        ? String.valueOf((char) c)
                        : String.format(Locale.ROOT, "\\u%04x", c)));
    return escaped.toString();
  }
}
