package io.actionregistry.generator.example;

import io.actionregistry.generator.example.ExampleValue.Fields;
import java.util.Optional;

/** A language that examples are written in. */
public enum Notation {
  /** The payload of a message, as a map with keywords. */
  CLOJURE("Clojure"),
  /** The same as a map with texts for keys; what holds null has no such form. */
  JAVA("Java"),
  /** A call of {@code command} of the generated module. */
  TYPESCRIPT("TypeScript"),
  /** The JSON profile. */
  JSON("JSON");

  private static final int WIDTH = 72;

  private final String title;

  Notation(String title) {
    this.title = title;
  }

  /** The language's name. */
  public String title() {
    return title;
  }

  /** A command, on several lines where it is long; empty where the language has no form for it. */
  public Optional<String> command(String action, Fields params) {
    if (this == JAVA && holdsNull(params)) {
      return Optional.empty();
    }
    Syntax syntax = syntax();
    return Optional.of(syntax.command(action, syntax.of(params)).broken(0, 0, WIDTH));
  }

  /** A value on one line. */
  public String value(ExampleValue value) {
    return syntax().of(value).flat();
  }

  private Syntax syntax() {
    return switch (this) {
      case CLOJURE -> new ClojureSyntax();
      case JAVA -> new JavaSyntax();
      case TYPESCRIPT -> new TypeScriptSyntax();
      case JSON -> new JsonSyntax();
    };
  }

  private static boolean holdsNull(ExampleValue value) {
    if (value instanceof ExampleValue.Items list) {
      return list.values().stream().anyMatch(Notation::holdsNull);
    }
    if (value instanceof ExampleValue.Pairs pairs) {
      return pairs.values().values().stream().anyMatch(Notation::holdsNull);
    }
    return value instanceof Fields fields
        ? fields.values().values().stream().anyMatch(Notation::holdsNull)
        : value instanceof ExampleValue.Nothing;
  }
}
