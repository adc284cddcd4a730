package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.jvm.Expression.Call;
import io.actionregistry.generator.emit.jvm.Expression.Chain;
import io.actionregistry.generator.emit.jvm.Expression.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Methods that build definitions, spread over classes so that neither a method nor a class comes
 * near the JVM's limits (65,535 bytes of code, JVMS §4.7.3; as many constants, §4.1).
 *
 * <p>Further classes have an underscore in their names: no file's name gives a module such a name.
 */
final class ModuleCode {
  /** Far below the limit: about 12 bytes of code for each unit of weight. */
  private static final int HEAVIEST_METHOD = 1_000;

  /** About 4 constants for each unit of weight. */
  private static final int HEAVIEST_CLASS = 8_000;

  /** Of each definition: its method, and the call that registers it. */
  private static final int OVERHEAD = 5;

  private final List<Part> parts = new ArrayList<>();
  private final List<Continuation> continuations = new ArrayList<>();
  private Part last = new Part("");
  private int weight;

  ModuleCode() {
    parts.add(last);
  }

  /** The module's own class, or one nested in it: methods by section, and what they register. */
  static final class Part {
    private final String className;
    private final Map<String, Section> sections = new TreeMap<>();
    private final List<String> registrations = new ArrayList<>();

    private Part(String className) {
      this.className = className;
    }

    /** Simple name; empty for the module's own class. */
    String className() {
      return className;
    }

    /** By title. */
    List<Section> sections() {
      return List.copyOf(sections.values());
    }

    /** Calls on the registry's builder, without receiver. */
    List<String> registrations() {
      return registrations;
    }

    private Section section(String title) {
      return sections.computeIfAbsent(title, t -> new Section(t, new ArrayList<>()));
    }

    private String bodyIndent() {
      return className.isEmpty() ? "    " : "      ";
    }

    private String call(String method) {
      return (className.isEmpty() ? "" : className + ".") + method + "()";
    }
  }

  /** Methods under one heading. */
  record Section(String title, List<Method> methods) {}

  /**
   * One private method.
   *
   * @param doc lines of its Javadoc, comment marks included
   * @param type what it returns
   * @param name its name
   * @param body its statements, indented
   */
  record Method(List<String> doc, String type, String name, List<String> body) {}

  /**
   * A class of its own for some calls of a builder that has too many for one method.
   *
   * @param className its simple name
   * @param type the builder
   * @param calls source of the calls
   */
  record Continuation(String className, String type, String calls) {}

  /** The module's own class first. */
  List<Part> parts() {
    return parts;
  }

  List<Continuation> continuations() {
    return continuations;
  }

  /**
   * Adds a definition.
   *
   * @param section heading of its kind
   * @param registration the registry builder's method that takes it; empty for none
   * @param name of its method
   * @param doc of its method
   * @return a call of its method, valid in all of the module's classes
   */
  String add(String section, String registration, String name, List<String> doc, Chain chain) {
    int own = OVERHEAD + Math.min(chain.weight(), HEAVIEST_METHOD);
    if (weight > 0 && weight + own > HEAVIEST_CLASS) {
      last = new Part("Part_" + (parts.size() + 1));
      parts.add(last);
      weight = 0;
    }
    weight += own;
    if (!registration.isEmpty()) {
      last.registrations.add(registration + "(" + name + "())");
    }
    String type = chain.type().replace(".Builder", "");
    List<String> body = body(name, lightened(name, chain));
    last.section(section).methods().add(new Method(doc, type, name, body));
    return last.call(name);
  }

  /** The same chain, arguments that are too heavy for one method having classes of their own. */
  private Chain lightened(String name, Chain chain) {
    List<Call> calls = new ArrayList<>();
    for (Call call : chain.calls()) {
      if (call.weight() <= HEAVIEST_METHOD) {
        calls.add(call);
        continue;
      }
      List<Expression> arguments = new ArrayList<>();
      for (Expression argument : call.arguments()) {
        arguments.add(
            argument instanceof Chain inner ? continued(name, lightened(name, inner)) : argument);
      }
      calls.add(new Call(call.method(), arguments));
    }
    return chain.with(calls);
  }

  /** An expression that builds the whole chain by continuations. */
  private Expression continued(String name, Chain chain) {
    String source = chain.start();
    for (String className : continuationsOf(name, chain)) {
      source = className + ".addTo(" + source + ")";
    }
    return new Text(source + ".build()");
  }

  private List<String> body(String name, Chain chain) {
    if (chain.weight() <= HEAVIEST_METHOD) {
      return List.of("return " + chain.source(last.bodyIndent()) + ";");
    }
    List<String> body = new ArrayList<>();
    body.add(chain.type() + " builder = " + chain.start() + ";");
    continuationsOf(name, chain).forEach(c -> body.add(c + ".addTo(builder);"));
    body.add("return builder.build();");
    return body;
  }

  private List<String> continuationsOf(String name, Chain chain) {
    List<String> classes = new ArrayList<>();
    List<Call> calls = new ArrayList<>();
    int own = 0;
    for (Call call : chain.calls()) {
      if (own > 0 && own + call.weight() > HEAVIEST_METHOD) {
        classes.add(continuation(name, chain.type(), calls));
        calls = new ArrayList<>();
        own = 0;
      }
      calls.add(call);
      own += call.weight();
    }
    classes.add(continuation(name, chain.type(), calls));
    return classes;
  }

  private String continuation(String name, String type, List<Call> calls) {
    String className =
        Character.toUpperCase(name.charAt(0))
            + name.substring(1)
            + "_"
            + (continuations.size() + 1);
    continuations.add(new Continuation(className, type, Expression.continued(calls, "      ")));
    return className;
  }
}
