package io.actionregistry.harness.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What was seen under each fault, in {@code target/faults.txt}. */
public final class Faults {
  private static final Map<String, String> SEEN = new ConcurrentSkipListMap<>();

  private Faults() {}

  /** Notes what was seen, and writes all that has been noted so far. */
  public static synchronized void note(String fault, String format, Object... figures) {
    SEEN.put(fault, format.formatted(figures).lines().findFirst().orElse(""));
    StringBuilder text = new StringBuilder();
    SEEN.forEach((name, seen) -> text.append("%-28s %s%n".formatted(name, seen)));
    try {
      Files.writeString(Path.of("target", "faults.txt"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
