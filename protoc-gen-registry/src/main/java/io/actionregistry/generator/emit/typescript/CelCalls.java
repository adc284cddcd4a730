package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.emit.pattern.EcmaPattern;
import io.actionregistry.generator.emit.typescript.CelFunctions.CelFunction;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Call;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelExpression.Field;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of CEL's functions and operators; those without a form of their own by a table. */
final class CelCalls {
  private final TypeScriptExpressions expressions;
  private final CelConstants constants;

  CelCalls(TypeScriptExpressions expressions, CelConstants constants) {
    this.expressions = expressions;
    this.constants = constants;
  }

  /** The call; its TypeScript type is that of its CEL type. */
  TypeScriptCode of(Call call) {
    return switch (call.overload()) {
      case "logical_not" -> expressions.as(call.argument(0), CelType.BOOL).not();
      case "equals" -> equality(call.argument(0), call.argument(1), true);
      case "not_equals" -> equality(call.argument(0), call.argument(1), false);
      case "add_list" -> concatenated(call);
      case "format_list_dyn" ->
          two(
              "celFormat",
              expressions.as(call.argument(0), CelType.STRING),
              values(call.argument(1)),
              true);
      case "in_list" -> in("celInList", call);
      case "in_map" -> in("celInMap", call);
      case "index_list", "index_map" -> index(call);
      case "matches", "matches_string" -> matches(call.argument(0), call.argument(1));
      default -> apply(call);
    };
  }

  private TypeScriptCode apply(Call call) {
    CelFunction function = CelFunctions.of(call.overload());
    if (function == null) {
      throw new Untranslatable.Unchecked("the function " + call.overload());
    }
    List<TypeScriptCode> arguments = new ArrayList<>();
    boolean fallible = function.fallible();
    for (int i = 0; i < call.arguments().size(); i++) {
      TypeScriptCode argument = expressions.as(call.argument(i), function.parameters().get(i));
      arguments.add(argument);
      fallible |= argument.fallible();
    }
    return function.apply(arguments, fallible);
  }

  private TypeScriptCode matches(CelExpression text, CelExpression pattern) {
    if (!(pattern instanceof Constant constant && constant.value() instanceof String re2)) {
      throw new Untranslatable.Unchecked("a pattern that is not constant");
    }
    TypeScriptCode argument = expressions.as(text, CelType.STRING);
    Optional<String> problem = EcmaPattern.problem(re2);
    if (problem.isPresent()) {
      String message = CelLiterals.string("failed to compile regex: " + problem.get());
      return new TypeScriptCode(
          "celMalformed(" + argument.text() + ", " + message + ")", TypeScriptCode.ATOM, true);
    }
    String translated =
        EcmaPattern.of(re2).orElseThrow(() -> new Untranslatable.Unchecked("the pattern " + re2));
    String literal = "/" + (translated.isEmpty() ? "(?:)" : translated) + "/u";
    String name = constants.of("RegExp", literal);
    return argument.wrapped(given -> name + ".test(" + given + ")");
  }

  private TypeScriptCode equality(CelExpression left, CelExpression right, boolean equal) {
    CelType type = left.type();
    if (!CelTypeScript.same(type, right.type())) {
      return equal(expressions.dynamic(left), expressions.dynamic(right), equal);
    }
    TypeScriptCode first = expressions.of(left);
    TypeScriptCode second = expressions.of(right);
    return switch (type.kind()) {
      case BOOL, INT, UINT, DOUBLE, STRING ->
          isWide(left) || isWide(right)
              ? compared(first, second, equal)
              : negated(two("celSame", first, second, false), equal);
      case TIMESTAMP -> zero("celCompareTimes", first, second, equal);
      case DURATION -> zero("celCompareSpans", first, second, equal);
      case BYTES -> zero("celCompareBytes", first, second, equal);
      default ->
          type.equals(right.type()) && !type.is(Kind.WRAPPER)
              ? equal(first, second, equal)
              : equal(expressions.dynamic(left), expressions.dynamic(right), equal);
    };
  }

  /**
   * Whether the compiler knows no single value for it: it refuses to compare two different ones,
   * and takes a name's value for known behind a comparison.
   */
  private static boolean isWide(CelExpression expression) {
    if (expression instanceof Field field) {
      return field.absent() == null;
    }
    if (!(expression instanceof Call call)) {
      return false;
    }
    CelFunction function = CelFunctions.of(call.overload());
    return function != null && !function.pattern().equals("$0");
  }

  private static TypeScriptCode compared(
      TypeScriptCode first, TypeScriptCode second, boolean equal) {
    return new TypeScriptCode(
        first.in(TypeScriptCode.RELATIONAL)
            + (equal ? " === " : " !== ")
            + second.in(TypeScriptCode.RELATIONAL),
        TypeScriptCode.EQUALITY,
        first.fallible() || second.fallible());
  }

  private static TypeScriptCode zero(
      String compare, TypeScriptCode first, TypeScriptCode second, boolean equal) {
    return compared(two(compare, first, second, false), TypeScriptCode.atom("0"), equal);
  }

  private static TypeScriptCode equal(TypeScriptCode first, TypeScriptCode second, boolean equal) {
    return negated(two("celEqual", first, second, false), equal);
  }

  private static TypeScriptCode negated(TypeScriptCode code, boolean plain) {
    return plain ? code : code.not();
  }

  private static TypeScriptCode two(
      String function, TypeScriptCode first, TypeScriptCode second, boolean fallible) {
    return new TypeScriptCode(
        function + "(" + first.text() + ", " + second.text() + ")",
        TypeScriptCode.ATOM,
        fallible || first.fallible() || second.fallible());
  }

  /** Lists of different types become one whose elements tell theirs. */
  private TypeScriptCode concatenated(Call call) {
    CelExpression left = call.argument(0);
    CelExpression right = call.argument(1);
    boolean same = left.type().equals(right.type());
    TypeScriptCode first = same ? expressions.of(left) : values(left);
    TypeScriptCode second = same ? expressions.of(right) : values(right);
    String text =
        "[..."
            + first.in(TypeScriptCode.CONDITIONAL)
            + ", ..."
            + second.in(TypeScriptCode.CONDITIONAL)
            + "]";
    return new TypeScriptCode(text, TypeScriptCode.ATOM, first.fallible() || second.fallible())
        .as(same ? CelTypeScript.of(left.type()) : "readonly unknown[]");
  }

  /** A list whose elements tell their types. */
  private TypeScriptCode values(CelExpression list) {
    TypeScriptCode code = expressions.dynamic(list);
    return list.type().is(Kind.LIST)
        ? code
        : CelTypeScript.cast(code, CelType.DYN, CelType.listOf(CelType.DYN));
  }

  private TypeScriptCode in(String function, Call call) {
    CelExpression element = call.argument(0);
    CelExpression container = call.argument(1);
    boolean typed = container.type().is(Kind.LIST) || container.type().is(Kind.MAP);
    if (!typed) {
      return two("celDynIn", expressions.dynamic(element), expressions.dynamic(container), true);
    }
    boolean same = CelTypeScript.same(element.type(), container.type().first());
    return two(
        function,
        same ? expressions.of(element) : expressions.dynamic(element),
        same ? expressions.of(container) : expressions.dynamic(container),
        false);
  }

  private TypeScriptCode index(Call call) {
    CelExpression container = call.argument(0);
    CelExpression key = call.argument(1);
    boolean list = call.overload().equals("index_list");
    CelType keys = list ? CelType.INT : container.type().iterated();
    if (!container.type().is(list ? Kind.LIST : Kind.MAP)
        || !CelTypeScript.same(key.type(), keys)) {
      TypeScriptCode found =
          two("celDynIndex", expressions.dynamic(container), expressions.dynamic(key), true);
      return CelTypeScript.cast(found, CelType.DYN, call.type());
    }
    return two(list ? "celAt" : "celOfKey", expressions.of(container), expressions.of(key), true);
  }
}
