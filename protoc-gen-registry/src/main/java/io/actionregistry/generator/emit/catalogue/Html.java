package io.actionregistry.generator.emit.catalogue;

import io.actionregistry.generator.emit.HiddenSigns;
import java.util.List;
import java.util.stream.Collectors;

/** Text within HTML: whatever a schema says stays text, and hides nothing. */
final class Html {
  private Html() {}

  /** For elements' contents and attributes in double quotes. */
  static String text(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            sign -> {
              switch (sign) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t' -> safe.append((char) sign);
                default -> safe.appendCodePoint(HiddenSigns.contains(sign) ? '\ufffd' : sign);
              }
            });
    return safe.toString();
  }

  /** Paragraphs, which empty lines are between. */
  static String paragraphs(String text) {
    return List.of(text.strip().split("\\R\\s*\\R")).stream()
        .filter(one -> !one.isBlank())
        .map(one -> "<p>" + text(one.strip()) + "</p>")
        .collect(Collectors.joining());
  }

  /** Source, which breaks at good places. */
  static String code(String text) {
    return "<code>" + text(text) + "</code>";
  }
}
