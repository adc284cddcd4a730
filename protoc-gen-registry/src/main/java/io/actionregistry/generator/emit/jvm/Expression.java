package io.actionregistry.generator.emit.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of Java that builds a definition. */
sealed interface Expression {
  /** Lines are no longer where they can be broken; two signs are left for what follows. */
  int WIDTH = 98;

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
   * Source that may be broken once.
   *
   * @param start what it begins with
   * @param rest goes to a line of its own if need be
   */
  record Continued(String start, String rest) implements Expression {
    @Override
    public int weight() {
      return 2;
    }

    @Override
    public String source(String indent) {
      return fits(indent, start + rest) ? start + rest : start + "\n" + indent + "    " + rest;
    }
  }

  /**
   * A call of a constructor or a static method.
   *
   * @param called without parentheses
   * @param arguments in order
   */
  record Invocation(String called, List<? extends Expression> arguments) implements Expression {
    @Override
    public int weight() {
      return 1 + arguments.stream().mapToInt(Expression::weight).sum();
    }

    @Override
    public String source(String indent) {
      return withArguments(called, arguments, indent, indent + "    ");
    }
  }

  /**
   * Calls on a builder, one a line.
   *
   * @param type the builder's class, for methods that continue the chain
   * @param factory what makes the builder, without parentheses
   * @param arguments of the factory
   * @param calls made on the builder, in order
   */
  record Chain(String type, String factory, List<Text> arguments, List<Call> calls)
      implements Expression {
    /** A chain that begins with {@code type.builder(…)}. */
    static Chain of(String definition, String... arguments) {
      return from(definition + ".Builder", definition + ".builder", arguments);
    }

    /** A chain that begins with another method. */
    static Chain from(String type, String factory, String... arguments) {
      return new Chain(
          type, factory, Stream.of(arguments).map(Text::new).toList(), new ArrayList<>());
    }

    Chain call(String method, Expression... arguments) {
      calls.add(new Call(method, List.of(arguments)));
      return this;
    }

    Chain call(String method, String... arguments) {
      calls.add(new Call(method, Stream.of(arguments).map(Text::new).toList()));
      return this;
    }

    Chain call(String method) {
      calls.add(new Call(method, List.of()));
      return this;
    }

    /** The same beginning with other calls. */
    Chain with(List<Call> others) {
      return new Chain(type, factory, arguments, others);
    }

    /** Makes the builder, on one line. */
    String start() {
      return factory
          + "("
          + arguments.stream().map(Text::text).collect(Collectors.joining(", "))
          + ")";
    }

    @Override
    public int weight() {
      return 1 + arguments.size() + calls.stream().mapToInt(Call::weight).sum();
    }

    @Override
    public String source(String indent) {
      return withArguments(factory, arguments, indent + "return ", indent + "        ")
          + continued(calls, indent)
          + "\n"
          + indent
          + "    .build()";
    }
  }

  /** One call of a chain. */
  record Call(String method, List<? extends Expression> arguments) {
    int weight() {
      return 1 + arguments.stream().mapToInt(Expression::weight).sum();
    }

    String source(String indent) {
      return withArguments("." + method, arguments, indent, indent + "    ");
    }
  }

  /** Calls alone, each on a line. */
  static String continued(List<Call> calls, String indent) {
    return calls.stream()
        .map(call -> "\n" + indent + "    " + call.source(indent + "    "))
        .collect(Collectors.joining());
  }

  /** On one line if it fits, else the arguments on the next one, else each on its own. */
  private static String withArguments(
      String called, List<? extends Expression> arguments, String before, String inner) {
    List<String> sources = arguments.stream().map(argument -> argument.source(inner)).toList();
    String joined = String.join(", ", sources);
    if (!joined.contains("\n") && fits(before, called + "(" + joined + ")")) {
      return called + "(" + joined + ")";
    }
    boolean oneLine = !joined.contains("\n") && fits(inner, joined);
    return called + "(\n" + inner + (oneLine ? joined : String.join(",\n" + inner, sources)) + ")";
  }

  /** Whether a line has room for it, and for what may close it. */
  private static boolean fits(String before, String source) {
    return before.length() + source.length() < WIDTH;
  }
}
