package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.Naming;
import io.actionregistry.generator.model.Schema;
import java.util.List;

/** A class with a method for each expression, in the Java that validators consist of. */
public final class ExpressionMethods {
  private final String className;
  private final ClassConstants constants = new ClassConstants("");
  private final Slots slots =
      new Slots(
          new Schema("", Naming.KEBAB, List.of(), List.of(), List.of(), List.of(), List.of()));
  private final StringBuilder methods = new StringBuilder();

  /** No methods yet. */
  public ExpressionMethods(String className) {
    this.className = className;
  }

  /** Adds a method, which takes {@code this} and gives the result as a value of any type. */
  public void add(String method, CelExpression expression) {
    add(method, expression, "self");
  }

  /** The same for {@code this} being a list of a type that is known. */
  public void addForList(String method, CelExpression expression) {
    add(method, expression, "((List<?>) self)");
  }

  private void add(String method, CelExpression expression, String self) {
    String name = ClassConstants.name(method);
    JavaCode code = new JavaExpressions(constants, slots, self, name).as(expression, CelType.DYN);
    methods
        .append("  public static Object ")
        .append(method)
        .append("(Object self) {\n    return ")
        .append(code.text())
        .append(";\n  }\n\n");
  }

  /** The class, in the package that has no name. */
  public String source() {
    StringBuilder source = new StringBuilder();
    for (String name : List.of("io.actionregistry.validation.cel", "java.util", "java.time")) {
      source.append("import ").append(name).append(".*;\n");
    }
    source.append("\npublic final class ").append(className).append(" {\n");
    constants.declarations().forEach(line -> source.append("  ").append(line).append("\n\n"));
    return source.append(methods).append("}\n").toString();
  }
}
