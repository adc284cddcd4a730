package io.actionregistry.consumers;

import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.serve.ServeSettings;
import io.actionregistry.harness.serve.ServedModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cases of the jon set that the harness exports, as a caller that has JSON would send them. */
public final class JonCases {
  /** The schema, and its commands. */
  public static final ServedModel JON = ServedModel.of(ServeSettings.jon());

  /**
   * A case in JSON's terms.
   *
   * @param id the case's own
   * @param action as it is given
   * @param params as they are given
   */
  public record JsonCase(String id, @Nullable Object action, @Nullable Object params) {}

  private final Map<String, JsonCase> cases = new LinkedHashMap<>();
  private final Map<String, Integer> inexpressible = new TreeMap<>();

  private JonCases() {}

  /** All deterministic cases. */
  public static JonCases all() {
    JonCases all = new JonCases();
    CaseGenerator.deterministic(JON.commands()).forEach(all::add);
    return all;
  }

  private void add(Case one) {
    try {
      cases.put(
          one.id(), new JsonCase(one.id(), JsonForm.of(one.action()), JsonForm.of(one.params())));
    } catch (JsonForm.Inexpressible reason) {
      inexpressible.merge(String.valueOf(reason.getMessage()), 1, Integer::sum);
    }
  }

  /** What JSON can say. */
  public List<JsonCase> cases() {
    return new ArrayList<>(cases.values());
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

  /** How many cases JSON cannot say, by the reason. */
  public Map<String, Integer> inexpressible() {
    return inexpressible;
  }
}
