package io.actionregistry.harness.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why no case can notice certain wrong constraints: they make no difference. A text file with a
 * line for each, {@code part id | reason}; lines that begin with {@code #} are for people.
 */
public final class Excuses {
  /** Every wrong constraint has to be noticed. */
  public static final Excuses NONE = new Excuses(Map.of());

  private final Map<String, String> reasons;

  private Excuses(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read, or a line gives no reason
   */
  public static Excuses read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  /** Those of the jon commands. */
  public static Excuses ofJon() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Excuses.class.getResourceAsStream("jon-excuses.txt"))) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Excuses parse(String text) throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int bar = line.lastIndexOf(" | ");
      if (bar < 0 || line.substring(bar + 3).isBlank()) {
        throw new IOException("an excuse without a reason: " + line);
      }
      if (reasons.put(line.substring(0, bar), line.substring(bar + 3)) != null) {
        throw new IOException("excused twice: " + line);
      }
    }
    return new Excuses(reasons);
  }

  /** Why that mutant cannot be noticed; null if it should be. */
  public @Nullable String reason(String part, String id) {
    return reasons.get(part + " " + id);
  }

  /** Lines for excuses of mutants that do not exist: stale ones, which are not settled. */
  public List<MutantLine> unused(List<MutantLine> mutants) {
    Set<String> known =
        mutants.stream().map(line -> line.part() + " " + line.id()).collect(Collectors.toSet());
    return reasons.keySet().stream()
        .filter(name -> !known.contains(name))
        .map(
            name ->
                new MutantLine(
                    name.substring(0, Math.max(0, name.indexOf(' '))),
                    name.substring(name.indexOf(' ') + 1),
                    "nothing: there is no such mutant",
                    reasons.get(name)))
        .toList();
  }
}
