package io.actionregistry.generator.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Collects diagnostics, so that everything found is reported at once. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  /** Where the diagnostics of one element are added. */
  public final class Subject {
    private final String name;
    private final SourceLocation place;

    private Subject(String name, SourceLocation place) {
      this.name = name;
      this.place = place;
    }

    /** Reports an error with a way to mend it. */
    public void error(String id, String message, String hint) {
      found.add(new Diagnostic(Severity.ERROR, id, name, message, hint, place));
    }

    /** Reports an error whose message says what to do. */
    public void error(String id, String message) {
      error(id, message, "");
    }

    /** Reports something that generation can go on with. */
    public void warning(String id, String message, String hint) {
      found.add(new Diagnostic(Severity.WARNING, id, name, message, hint, place));
    }
  }

  /** What is reported through the result speaks of this element. */
  public Subject at(String name, SourceLocation place) {
    return new Subject(name, place);
  }

  /** Whether generation has to stop at the end of the stage. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** Takes over what others found. */
  public void addAll(Diagnostics others) {
    found.addAll(others.found);
  }

  /** Everything found, by place, without repetitions. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().toList();
  }

  /** Everything found, as text for a terminal or for protoc. */
  public static String format(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::format).collect(Collectors.joining("\n"));
  }
}
