package io.actionregistry.bridge;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.actionregistry.validation.json.JsonReader;
import io.actionregistry.validation.json.NotJsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Cases as data, and the clock and the ids that they have been written for. */
final class Fixtures {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T12:00:00.123456Z"), ZoneOffset.UTC);
  static final String ID = "00000000-0000-4000-8000-000000000001";

  private static final Path RESOURCES =
      Path.of(System.getProperty("basedir", ""), "src/test/resources");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Fixtures() {}

  static Gate gate() {
    return new Gate(CLOCK, () -> ID);
  }

  static Path path(String file) {
    return RESOURCES.resolve(file);
  }

  /** Lines of a file but for comments. */
  static List<String> lines(String file) {
    try (var lines = Files.lines(RESOURCES.resolve(file))) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(String file, List<String> lines) {
    try {
      Files.write(RESOURCES.resolve(file), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cases, one JSON object to a line. */
  @SuppressWarnings("unchecked") // objects have texts for keys
  static List<Map<String, Object>> cases(String file) {
    return lines(file).stream().map(line -> (Map<String, Object>) json(line)).toList();
  }

  static Object json(String text) {
    try {
      return JsonReader.read(text);
    } catch (NotJsonException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** As JSON in one line. */
  static String text(Object plain) {
    try {
      return JSON.writeValueAsString(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As clients see it: written as JSON, and read. */
  static Object wire(Object plain) {
    return json(text(plain));
  }
}
