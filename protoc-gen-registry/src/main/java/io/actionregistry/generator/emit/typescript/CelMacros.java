package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.ListOf;
import io.actionregistry.generator.model.CelExpression.MapOf;
import io.actionregistry.generator.model.CelExpression.Quantified;
import io.actionregistry.generator.model.CelExpression.Transformed;
import io.actionregistry.generator.model.CelExpression.Variable;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import java.util.ArrayList;
import java.util.List;

/** Macros of CEL, and its literals of lists and maps. */
final class CelMacros {
  private final TypeScriptExpressions expressions;
  private boolean fallible;

  private CelMacros(TypeScriptExpressions expressions) {
    this.expressions = expressions;
  }

  static TypeScriptCode of(CelExpression expression, TypeScriptExpressions expressions) {
    CelMacros macros = new CelMacros(expressions);
    if (expression instanceof ListOf list) {
      return macros.list(list);
    }
    if (expression instanceof MapOf map) {
      return macros.map(map);
    }
    String text =
        expression instanceof Quantified quantified
            ? macros.quantified(quantified)
            : macros.transformed((Transformed) expression);
    return new TypeScriptCode(text, TypeScriptCode.ATOM, macros.fallible);
  }

  private String use(TypeScriptCode code) {
    fallible |= code.fallible();
    return code.text();
  }

  private TypeScriptCode list(ListOf list) {
    boolean plain = list.type().first().is(Kind.UINT);
    List<String> elements = new ArrayList<>();
    for (CelExpression element : list.elements()) {
      elements.add(use(plain ? expressions.of(element) : expressions.dynamic(element)));
    }
    String text = "[" + String.join(", ", elements) + "]";
    return new TypeScriptCode(text, TypeScriptCode.ATOM, fallible)
        .as(CelTypeScript.of(list.type()));
  }

  private TypeScriptCode map(MapOf map) {
    List<String> pairs = new ArrayList<>();
    for (CelExpression.Pair pair : map.pairs()) {
      String key = use(expressions.dynamic(pair.key()));
      pairs.add("[" + key + ", " + use(expressions.dynamic(pair.value())) + "]");
    }
    String key = CelTypeScript.of(map.type().first());
    String value = CelTypeScript.of(map.type().parameters().get(1));
    String text = "celMapOf<" + key + ", " + value + ">([" + String.join(", ", pairs) + "])";
    return new TypeScriptCode(text, TypeScriptCode.ATOM, true);
  }

  private String quantified(Quantified macro) {
    String function =
        switch (macro.quantifier()) {
          case ALL -> "celAll";
          case EXISTS -> "celExists";
          case EXISTS_ONE -> "celExistsOne";
        };
    String range = range(macro.range());
    String condition = function(macro.variable(), macro.condition(), CelType.BOOL);
    return function + "(" + range + ", " + condition + ")";
  }

  private String transformed(Transformed macro) {
    CelExpression condition = macro.condition();
    CelExpression result = macro.result();
    String function = result == null ? "celFilter" : condition == null ? "celMap" : "celMapSome";
    StringBuilder call = new StringBuilder(function).append('(').append(range(macro.range()));
    if (condition != null) {
      call.append(", ").append(function(macro.variable(), condition, CelType.BOOL));
    }
    if (result != null) {
      call.append(", ").append(function(macro.variable(), result, macro.type().first()));
    }
    return call.append(')').toString();
  }

  private String range(CelExpression range) {
    TypeScriptCode code = expressions.of(range);
    if (range.type().is(Kind.LIST)) {
      return use(code);
    }
    if (range.type().is(Kind.MAP)) {
      fallible |= code.fallible();
      return code.in(TypeScriptCode.ATOM) + ".keys()";
    }
    fallible = true;
    return "celRange(" + expressions.dynamic(range).text() + ")";
  }

  private String function(Variable variable, CelExpression body, CelType type) {
    TypeScriptCode code = expressions.inside(variable, body, type);
    return "(" + TypeScriptExpressions.name(variable) + ") => " + use(code);
  }
}
