package io.actionregistry.generator.diagnostic;

import java.util.Comparator;

/**
 * Something to tell the author of a schema.
 *
 * @param severity whether generation can go on
 * @param id stable identifier in kebab case, for searching and for tests
 * @param subject full name of the element spoken of, or the option
 * @param message what is wrong, without a final full stop
 * @param hint how to mend it; empty where the message says it all
 * @param place where to look
 */
public record Diagnostic(
    Severity severity, String id, String subject, String message, String hint, SourceLocation place)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::id)
          .thenComparing(Diagnostic::subject)
          .thenComparing(Diagnostic::message);

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** One line in the form compilers use, and a second one for the hint. */
  public String format() {
    String line = "%s: %s[%s]: %s: %s".formatted(place, severity.label(), id, subject, message);
    return hint.isEmpty() ? line : line + "\n  hint: " + hint;
  }
}
