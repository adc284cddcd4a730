package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Call;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelExpression.Variable;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Expressions of CEL as expressions of Java over canonical values.
 *
 * <p>Errors of CEL are exceptions. Where an operand of {@code &&} or {@code ||} can be an error,
 * the other one is asked first, or both are handed over as lambdas: an error does not matter where
 * the other operand decides.
 */
final class JavaExpressions {
  /** Names of local variables that the code around an expression has. */
  private static final Set<String> RESERVED =
      Set.of("value", "message", "violations", "now", "item", "key", "entry", "i");

  private final ClassConstants constants;
  private final Slots slots;
  private final JavaLiterals literals;
  private final JavaCalls calls;
  private final String self;
  private final Deque<Bound> variables = new ArrayDeque<>();

  /** A macro's variable, and its name in Java. */
  private record Bound(String name, String javaName) {}

  /**
   * Expressions inside one class.
   *
   * @param constants of that class
   * @param slots where messages keep their fields
   * @param self Java expression for {@code this}
   * @param prefix what names of constants begin with
   */
  JavaExpressions(ClassConstants constants, Slots slots, String self, String prefix) {
    this.constants = constants;
    this.slots = slots;
    this.literals = new JavaLiterals(constants, prefix);
    this.calls = new JavaCalls(this, constants, prefix);
    this.self = self;
  }

  /** The expression; its Java type is that of its CEL type. */
  JavaCode of(CelExpression expression) {
    if (expression instanceof Constant constant) {
      return literals.of(constant);
    }
    if (expression instanceof Variable variable) {
      return variable(variable);
    }
    if (expression instanceof CelExpression.Field field) {
      return field(field);
    }
    if (expression instanceof CelExpression.HasField field) {
      return hasField(field);
    }
    if (expression instanceof CelExpression.Entry entry) {
      return entry(entry);
    }
    if (expression instanceof CelExpression.HasEntry entry) {
      return hasEntry(entry);
    }
    if (expression instanceof Call call) {
      return calls.of(call);
    }
    if (expression instanceof CelExpression.Conditional conditional) {
      return conditional(conditional);
    }
    if (expression instanceof CelExpression.And and) {
      return logic(and.left(), and.right(), "&&", "Logic.and", JavaCode.AND);
    }
    if (expression instanceof CelExpression.Or or) {
      return logic(or.left(), or.right(), "||", "Logic.or", JavaCode.OR);
    }
    if (expression instanceof CelExpression.ListOf list) {
      return all("Lists.of", list.elements(), list.type().first().is(Kind.UINT));
    }
    if (expression instanceof CelExpression.MapOf map) {
      List<CelExpression> parts = new ArrayList<>();
      map.pairs().forEach(pair -> parts.addAll(List.of(pair.key(), pair.value())));
      JavaCode code = all("Maps.of", parts, false);
      return new JavaCode(code.text(), code.precedence(), true);
    }
    if (expression instanceof CelExpression.Quantified quantified) {
      return quantified(quantified);
    }
    return transformed((CelExpression.Transformed) expression);
  }

  private JavaCode variable(Variable variable) {
    if (variable.name().equals("this") && variables.isEmpty()) {
      return JavaCode.atom(self);
    }
    for (Bound known : variables) {
      if (known.name().equals(variable.name())) {
        return JavaTypes.ofElement(JavaCode.atom(known.javaName()), variable.type());
      }
    }
    return JavaCode.atom(variable.name().equals("now") ? "violations.now()" : self);
  }

  /** A macro inside another one may use its variable's name again; Java does not allow that. */
  private String javaName(String name) {
    boolean plain =
        !RESERVED.contains(name)
            && !name.startsWith("_")
            && !name.startsWith("problem")
            && javax.lang.model.SourceVersion.isIdentifier(name)
            && !javax.lang.model.SourceVersion.isKeyword(name);
    String base = plain ? name : "cel_" + name;
    String free = base;
    for (int i = 2; isBound(free); i++) {
      free = base + "_" + i;
    }
    return free;
  }

  private boolean isBound(String javaName) {
    return variables.stream().anyMatch(bound -> bound.javaName().equals(javaName));
  }

  private JavaCode field(CelExpression.Field field) {
    JavaCode operand = of(field.operand());
    if (field.message().equals("google.protobuf.FieldMask")) {
      return operand;
    }
    String slot = slots.of(field.message(), field.field(), constants);
    String getter = JavaTypes.getter(slots.parameter(field.message(), field.field()));
    boolean narrow = getter.equals("getFloat"); // Java would calculate in floats
    String get =
        (narrow ? "(double) " : "") + operand.in(JavaCode.ATOM) + "." + getter + "(" + slot + ")";
    if (field.absent() == null) {
      return new JavaCode(get, narrow ? JavaCode.UNARY : JavaCode.ATOM, operand.fallible());
    }
    return new JavaCode(
        operand.in(JavaCode.ATOM)
            + ".has("
            + slot
            + ") ? "
            + get
            + " : "
            + of(field.absent()).in(JavaCode.CONDITIONAL),
        JavaCode.CONDITIONAL,
        operand.fallible());
  }

  private JavaCode hasField(CelExpression.HasField field) {
    JavaCode operand = of(field.operand());
    String condition =
        field.message().equals("google.protobuf.FieldMask")
            ? ".isEmpty()"
            : ".has(" + slots.of(field.message(), field.field(), constants) + ")";
    JavaCode code =
        new JavaCode(operand.in(JavaCode.ATOM) + condition, JavaCode.ATOM, operand.fallible());
    return condition.equals(".isEmpty()") ? code.not() : code;
  }

  private JavaCode entry(CelExpression.Entry entry) {
    JavaCode operand = of(entry.operand());
    String key = JavaText.string(entry.key());
    String call =
        entry.operand().type().is(Kind.MAP)
            ? "Maps.get(" + operand.text() + ", " + key + ")"
            : "Dyn.select(" + dynamic(entry.operand()).text() + ", " + key + ")";
    return JavaTypes.ofElement(new JavaCode(call, JavaCode.ATOM, true), entry.type());
  }

  private JavaCode hasEntry(CelExpression.HasEntry entry) {
    JavaCode operand = of(entry.operand());
    String key = JavaText.string(entry.key());
    return entry.operand().type().is(Kind.MAP)
        ? operand.wrapped(map -> "Maps.contains(" + key + ", " + map + ")")
        : new JavaCode(
            "Dyn.has(" + dynamic(entry.operand()).text() + ", " + key + ")", JavaCode.ATOM, true);
  }

  private JavaCode conditional(CelExpression.Conditional conditional) {
    JavaCode condition = as(conditional.condition(), CelType.BOOL);
    boolean same = JavaFunctions.same(conditional.then().type(), conditional.otherwise().type());
    JavaCode then = same ? of(conditional.then()) : dynamic(conditional.then());
    JavaCode otherwise = same ? of(conditional.otherwise()) : dynamic(conditional.otherwise());
    JavaCode code =
        new JavaCode(
            condition.in(JavaCode.OR)
                + " ? "
                + then.in(JavaCode.CONDITIONAL)
                + " : "
                + otherwise.in(JavaCode.CONDITIONAL),
            JavaCode.CONDITIONAL,
            condition.fallible() || then.fallible() || otherwise.fallible());
    return same ? code : JavaTypes.cast(code, CelType.DYN, conditional.type());
  }

  private JavaCode logic(
      CelExpression left, CelExpression right, String operator, String call, int precedence) {
    JavaCode first = as(left, CelType.BOOL);
    JavaCode second = as(right, CelType.BOOL);
    if (first.fallible() && second.fallible()) {
      return new JavaCode(
          call + "(() -> " + first.text() + ", () -> " + second.text() + ")", JavaCode.ATOM, true);
    }
    JavaCode before = first.fallible() ? second : first;
    JavaCode after = first.fallible() ? first : second;
    return new JavaCode(
        before.in(precedence) + " " + operator + " " + after.in(precedence),
        precedence,
        after.fallible());
  }

  /**
   * A call with elements as arguments.
   *
   * @param bits whether the elements are unsigned numbers, all of them, and stay bits
   */
  private JavaCode all(String call, List<CelExpression> elements, boolean bits) {
    StringBuilder text = new StringBuilder(call).append('(');
    boolean fallible = false;
    for (int i = 0; i < elements.size(); i++) {
      JavaCode element = bits ? of(elements.get(i)) : dynamic(elements.get(i));
      // To a method of any arguments, null alone would be an array that is not there.
      boolean none = elements.get(i).type().is(Kind.NULL);
      text.append(i == 0 ? "" : ", ");
      text.append(none ? "(Object) " + element.in(JavaCode.UNARY) : element.text());
      fallible |= element.fallible();
    }
    return new JavaCode(text.append(')').toString(), JavaCode.ATOM, fallible);
  }

  private JavaCode quantified(CelExpression.Quantified macro) {
    String method =
        switch (macro.quantifier()) {
          case ALL -> "Macros.all";
          case EXISTS -> "Macros.exists";
          case EXISTS_ONE -> "Macros.existsOne";
        };
    JavaCode range = range(macro.range());
    JavaCode condition = lambda(macro.variable(), macro.condition(), CelType.BOOL);
    return new JavaCode(
        method + "(" + range.text() + ", " + condition.text() + ")",
        JavaCode.ATOM,
        range.fallible() || condition.fallible());
  }

  private JavaCode transformed(CelExpression.Transformed macro) {
    JavaCode range = range(macro.range());
    StringBuilder call = new StringBuilder("Macros.");
    call.append(macro.result() == null ? "filter(" : "map(").append(range.text());
    boolean fallible = range.fallible();
    if (macro.condition() != null) {
      JavaCode condition = lambda(macro.variable(), macro.condition(), CelType.BOOL);
      call.append(", ").append(condition.text());
      fallible |= condition.fallible();
    }
    if (macro.result() != null) {
      JavaCode result = lambda(macro.variable(), macro.result(), macro.type().first());
      call.append(", ").append(result.text());
      fallible |= result.fallible();
    }
    return new JavaCode(call.append(')').toString(), JavaCode.ATOM, fallible);
  }

  private JavaCode range(CelExpression range) {
    JavaCode code = of(range);
    return switch (range.type().kind()) {
      case LIST -> code;
      case MAP ->
          new JavaCode(code.in(JavaCode.ATOM) + ".keySet()", JavaCode.ATOM, code.fallible());
      default -> new JavaCode("Dyn.range(" + dynamic(range).text() + ")", JavaCode.ATOM, true);
    };
  }

  private JavaCode lambda(Variable variable, CelExpression body, CelType type) {
    String name = javaName(variable.name());
    variables.push(new Bound(variable.name(), name));
    try {
      JavaCode code =
          type.is(Kind.BOOL) || type.is(Kind.DYN) ? as(body, type) : JavaTypes.wide(of(body));
      return new JavaCode(name + " -> " + code.text(), JavaCode.LAMBDA, code.fallible());
    } finally {
      variables.pop();
    }
  }

  /** The expression as a value of another type: an error at run time if it is not. */
  JavaCode as(CelExpression expression, CelType wanted) {
    if (wanted.is(Kind.DYN)) {
      return dynamic(expression);
    }
    if (wanted.is(Kind.LIST)
        && wanted.first().is(Kind.DYN)
        && expression.type().is(Kind.LIST)
        && expression.type().first().is(Kind.UINT)) {
      return of(expression);
    }
    return JavaTypes.cast(of(expression), expression.type(), wanted);
  }

  /** The expression as a value whose type is not known. */
  JavaCode dynamic(CelExpression expression) {
    return JavaTypes.boxed(of(expression), expression.type());
  }
}
