package io.actionregistry.validation.cel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads fixtures: lines of text beside this class, those that begin with # being comments. */
final class Lines {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private Lines() {}

  static List<String> of(String resource) {
    try (InputStream stream = Lines.class.getResourceAsStream(resource)) {
      String all = new String(stream.readAllBytes(), UTF_8);
      return all.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text in which a backslash, u and four digits stand for a char. */
  static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
  }
}
