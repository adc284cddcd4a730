package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.jvm.JavaFunctions.JavaFunction;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Call;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import java.util.ArrayList;
import java.util.List;

/** Calls of CEL's functions and operators in Java; those without a form of their own by a table. */
final class JavaCalls {
  private final JavaExpressions expressions;
  private final ClassConstants constants;
  private final String prefix;

  /**
   * Calls inside one class.
   *
   * @param expressions what makes their arguments
   * @param constants of that class
   * @param prefix what names of constants begin with
   */
  JavaCalls(JavaExpressions expressions, ClassConstants constants, String prefix) {
    this.expressions = expressions;
    this.constants = constants;
    this.prefix = prefix;
  }

  /** The call; its Java type is that of its CEL type. */
  JavaCode of(Call call) {
    return switch (call.overload()) {
      case "logical_not" -> expressions.as(call.argument(0), CelType.BOOL).not();
      case "equals" -> equality(call.argument(0), call.argument(1), true);
      case "not_equals" -> equality(call.argument(0), call.argument(1), false);
      case "add_list" -> concatenated(call);
      case "format_list_dyn" ->
          two(
              "Formatting.format(",
              expressions.as(call.argument(0), CelType.STRING),
              values(call.argument(1)));
      case "in_list" -> in("Lists.contains", call);
      case "in_map" -> in("Maps.contains", call);
      case "index_list", "index_map" -> index(call);
      case "matches", "matches_string" ->
          call.argument(1) instanceof Constant pattern
              ? matches(call.argument(0), String.valueOf(pattern.value()))
              : apply(call);
      default -> apply(call);
    };
  }

  private JavaCode apply(Call call) {
    JavaFunction function = JavaFunctions.of(call.overload());
    if (function == null) {
      throw new IllegalStateException("no Java for the overload " + call.overload());
    }
    List<JavaCode> arguments = new ArrayList<>();
    boolean fallible = function.fallible();
    for (int i = 0; i < call.arguments().size(); i++) {
      JavaCode argument = expressions.as(call.argument(i), function.parameters().get(i));
      arguments.add(argument);
      fallible |= argument.fallible();
    }
    return function.apply(arguments, fallible);
  }

  private JavaCode matches(CelExpression text, String pattern) {
    String name =
        constants.of(
            prefix + "_PATTERN", "Regex", "Strings.pattern(" + JavaText.string(pattern) + ")");
    JavaCode argument = expressions.as(text, CelType.STRING);
    return new JavaCode(name + ".matches(" + argument.text() + ")", JavaCode.ATOM, true);
  }

  private JavaCode equality(CelExpression left, CelExpression right, boolean equal) {
    CelType type = left.type();
    if (!JavaFunctions.same(type, right.type())) {
      return negated(
          two("Dyn.equal(", expressions.dynamic(left), expressions.dynamic(right)), equal);
    }
    JavaCode first = expressions.of(left);
    JavaCode second = expressions.of(right);
    return switch (type.kind()) {
      case BOOL, INT, UINT, DOUBLE ->
          new JavaCode(
              first.in(JavaCode.RELATIONAL)
                  + (equal ? " == " : " != ")
                  + second.in(JavaCode.RELATIONAL),
              JavaCode.EQUALITY,
              first.fallible() || second.fallible());
      case STRING, TIMESTAMP, DURATION ->
          negated(
              new JavaCode(
                  first.in(JavaCode.ATOM) + ".equals(" + second.text() + ")",
                  JavaCode.ATOM,
                  first.fallible() || second.fallible()),
              equal);
      case BYTES -> negated(two("ByteStrings.equal(", first, second), equal);
      default ->
          type.equals(right.type()) && !type.is(Kind.WRAPPER)
              ? negated(two("Dyn.equal(", first, second), equal)
              : negated(
                  two("Dyn.equal(", expressions.dynamic(left), expressions.dynamic(right)), equal);
    };
  }

  private static JavaCode two(String call, JavaCode first, JavaCode second) {
    return new JavaCode(
        call + first.text() + ", " + second.text() + ")",
        JavaCode.ATOM,
        first.fallible() || second.fallible());
  }

  /** Lists of different types become one whose elements tell theirs. */
  private JavaCode concatenated(Call call) {
    boolean same = call.argument(0).type().equals(call.argument(1).type());
    return two(
        "Lists.concat(",
        same ? expressions.of(call.argument(0)) : values(call.argument(0)),
        same ? expressions.of(call.argument(1)) : values(call.argument(1)));
  }

  /** A list whose elements tell their types. */
  private JavaCode values(CelExpression list) {
    JavaCode code = expressions.dynamic(list);
    return list.type().is(Kind.LIST)
        ? code
        : JavaTypes.cast(code, CelType.DYN, CelType.listOf(CelType.DYN));
  }

  private static JavaCode negated(JavaCode code, boolean plain) {
    return plain ? code : code.not();
  }

  private JavaCode in(String method, Call call) {
    CelExpression element = call.argument(0);
    CelExpression container = call.argument(1);
    boolean typed = container.type().is(Kind.LIST) || container.type().is(Kind.MAP);
    if (!typed) {
      String text =
          two("Dyn.in(", expressions.dynamic(element), expressions.dynamic(container)).text();
      return new JavaCode(text, JavaCode.ATOM, true);
    }
    boolean same = JavaFunctions.same(element.type(), container.type().first());
    return two(
        method + "(",
        same ? expressions.of(element) : expressions.dynamic(element),
        same ? expressions.of(container) : expressions.dynamic(container));
  }

  private JavaCode index(Call call) {
    CelExpression container = call.argument(0);
    CelExpression key = call.argument(1);
    boolean list = call.overload().equals("index_list");
    CelType keys = list ? CelType.INT : container.type().iterated();
    if (!container.type().is(list ? Kind.LIST : Kind.MAP)
        || !JavaFunctions.same(key.type(), keys)) {
      String get = two("Dyn.get(", expressions.dynamic(container), expressions.dynamic(key)).text();
      JavaCode found = new JavaCode(get, JavaCode.ATOM, true);
      return call.type().is(Kind.MESSAGE)
          ? JavaTypes.ofElement(found, call.type())
          : JavaTypes.cast(found, CelType.DYN, call.type());
    }
    String get =
        two(list ? "Lists.get(" : "Maps.get(", expressions.of(container), expressions.of(key))
            .text();
    return JavaTypes.ofElement(new JavaCode(get, JavaCode.ATOM, true), call.type());
  }
}
