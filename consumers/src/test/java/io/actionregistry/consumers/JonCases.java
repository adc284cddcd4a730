package io.actionregistry.consumers;

import io.actionregistry.harness.serve.ServeSettings;
import io.actionregistry.harness.serve.ServedModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The cases of the jon set that the harness exports, as a caller that has JSON would send them. */
public final class JonCases {
  /** The schema, and its commands. */
  public static final ServedModel JON = ServedModel.of(ServeSettings.jon());

  private JonCases() {}

  /** All deterministic cases. */
  public static JsonCases all() {
    return JsonCases.of(JON);
  }

  /** The same as it is written down: a change has to be looked at. */
  public static Map<String, Integer> expectedInexpressible() {
    return counts("inexpressible.txt");
  }

  /** Reasons, each after the number of cases that it stands for, from a file beside this class. */
  public static Map<String, Integer> counts(String name) {
    Map<String, Integer> counts = new TreeMap<>();
    try (InputStream file = JonCases.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .forEach(line -> counts.put(line[1], Integer.parseInt(line[0])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts;
  }
}
