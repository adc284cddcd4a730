package io.actionregistry.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** A piece of Java that builds a definition. */
sealed interface Expression {

  /**
   * Roughly how many instructions and constants it takes; what methods and classes are kept small
   * by.
   */
  int weight();

  /** The source; the first line is not indented, the others by at least this much. */
  String source(String indent);

  /**
   * Source that is written as it is.
   *
   * @param text one line
   */
  record Text(String text) implements Expression {
    @Override
    public int weight() {
      return 1;
    }

    @Override
    public String source(String indent) {
      return text;
    }
  }

  /**
   * A string that may take several lines.
   *
   * @param text its value
   */
  record Paragraph(String text) implements Expression {
    @Override
    public int weight() {
      return 1;
    }

    @Override
    public String source(String indent) {
      return JavaText.paragraph(text, indent);
    }
  }

  /**
   * Calls on a builder, one a line.
   *
   * @param type the builder's class, for methods that continue the chain
   * @param start makes the builder
   * @param calls made on it, in order
   */
  record Chain(String type, String start, List<Call> calls) implements Expression {
    /** A chain that begins with {@code type.builder(…)}. */
    static Chain of(String definition, String... arguments) {
      return new Chain(
          definition + ".Builder",
          definition + ".builder(" + String.join(", ", arguments) + ")",
          new ArrayList<>());
    }

    Chain call(String method, Expression... arguments) {
      calls.add(new Call(method, List.of(arguments)));
      return this;
    }

    Chain call(String method, String... arguments) {
      calls.add(new Call(method, List.of(new Text(String.join(", ", arguments)))));
      return this;
    }

    Chain call(String method) {
      calls.add(new Call(method, List.of()));
      return this;
    }

    @Override
    public int weight() {
      return 1 + calls.stream().mapToInt(Call::weight).sum();
    }

    @Override
    public String source(String indent) {
      return start + continued(indent) + "\n" + indent + "    .build()";
    }

    /** The calls alone. */
    String continued(String indent) {
      StringBuilder source = new StringBuilder();
      for (Call call : calls) {
        source.append("\n").append(indent).append("    ").append(call.source(indent + "    "));
      }
      return source.toString();
    }
  }

  /** One call of a chain. */
  record Call(String method, List<Expression> arguments) {
    int weight() {
      return 1 + arguments.stream().mapToInt(Expression::weight).sum();
    }

    String source(String indent) {
      List<String> sources =
          arguments.stream().map(argument -> argument.source(indent + "    ")).toList();
      boolean oneLine =
          sources.stream().noneMatch(s -> s.contains("\n"))
              && indent.length() + method.length() + String.join(", ", sources).length() < 96;
      return oneLine
          ? "." + method + "(" + String.join(", ", sources) + ")"
          : "."
              + method
              + "(\n"
              + indent
              + "    "
              + String.join(",\n" + indent + "    ", sources)
              + ")";
    }
  }
}
