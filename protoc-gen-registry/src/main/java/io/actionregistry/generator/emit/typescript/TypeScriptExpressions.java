package io.actionregistry.generator.emit.typescript;

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
import java.util.Optional;

/**
 * CEL as TypeScript. What {@code this} is in CEL is {@code self} there, {@code now} is {@code
 * v.now()}; values are those of {@code canonical.ts}.
 *
 * <p>Errors of CEL are exceptions, of the class {@code CelError}. Where an operand of {@code &&} or
 * {@code ||} can be an error, the other one is asked first, or both are handed over as functions:
 * an error does not matter where the other operand decides.
 *
 * <p>One instance belongs to one module, which also needs its {@link #declarations}.
 */
final class TypeScriptExpressions {
  private final Names names;
  private final CelConstants constants = new CelConstants();
  private final CelLiterals literals = new CelLiterals(constants);
  private final CelCalls calls = new CelCalls(this, constants);
  private final Deque<String> variables = new ArrayDeque<>();
  private final StringBuilder written = new StringBuilder();

  TypeScriptExpressions(Names names) {
    this.names = names;
  }

  /**
   * A TypeScript expression that evaluates to what the CEL expression does, or throws; nothing if
   * it uses something that has no translation. A bool is a {@code boolean}, a string a {@code
   * string}.
   */
  Optional<String> translated(CelExpression expression) {
    try {
      return Optional.of(translate(expression));
    } catch (Untranslatable e) {
      return Optional.empty();
    }
  }

  /**
   * The same.
   *
   * @throws Untranslatable for what has no translation
   */
  String translate(CelExpression expression) throws Untranslatable {
    variables.clear();
    try {
      return use(of(expression).text());
    } catch (Untranslatable.Unchecked e) {
      throw new Untranslatable(String.valueOf(e.getMessage()));
    }
  }

  /** The same, as a value whose type is known at run time only: a uint is a {@code CelUint}. */
  String translateDynamic(CelExpression expression) throws Untranslatable {
    variables.clear();
    try {
      return use(dynamic(expression).text());
    } catch (Untranslatable.Unchecked e) {
      throw new Untranslatable(String.valueOf(e.getMessage()));
    }
  }

  private String use(String text) {
    written.append(text).append('\n');
    return text;
  }

  /**
   * What the module has to declare for the expressions so far: functions, then constants.
   *
   * @param others sources that call functions of the run time, too
   */
  List<String> declarations(String... others) {
    List<String> own = constants.declarations();
    List<String> all =
        new ArrayList<>(
            CelRuntime.usedBy(written + String.join("\n", own) + String.join("\n", others)));
    all.addAll(own);
    return all;
  }

  /** The expression; its TypeScript type is that of its CEL type. */
  TypeScriptCode of(CelExpression expression) {
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
      return logic(and.left(), and.right(), "&&", "celAnd", TypeScriptCode.AND);
    }
    if (expression instanceof CelExpression.Or or) {
      return logic(or.left(), or.right(), "||", "celOr", TypeScriptCode.OR);
    }
    return CelMacros.of(expression, this);
  }

  private TypeScriptCode variable(Variable variable) {
    if (variables.contains(variable.name())) {
      return TypeScriptCode.atom(name(variable));
    }
    String value = variable.name().equals("now") ? "v.now()" : "self";
    return TypeScriptCode.atom(CelTypeScript.read(value, variable.type()));
  }

  /** No name in a module begins like this; one macro inside another hides a name as CEL does. */
  static String name(Variable variable) {
    return "$" + variable.name();
  }

  private TypeScriptCode field(CelExpression.Field field) {
    TypeScriptCode operand = of(field.operand());
    if (field.message().equals("google.protobuf.FieldMask")) {
      return operand;
    }
    String get = get(operand, field.field());
    int zero = zero(field);
    String read =
        zero == 0 ? CelTypeScript.read(get, field.type()) : "celInt(" + get + ", " + zero + "n)";
    if (field.absent() == null) {
      return new TypeScriptCode(read, TypeScriptCode.ATOM, operand.fallible());
    }
    String absent = of(field.absent()).in(TypeScriptCode.CONDITIONAL);
    return new TypeScriptCode(
        get + " === undefined ? " + absent + " : " + read,
        TypeScriptCode.CONDITIONAL,
        operand.fallible());
  }

  private static String get(TypeScriptCode message, String field) {
    return "celGet(" + message.text() + ", " + CelLiterals.string(field) + ")";
  }

  /** What an absent enum is. */
  private int zero(CelExpression.Field field) {
    if (!field.type().is(Kind.INT)) {
      return 0;
    }
    var type = names.parameter(field.message(), field.field()).type();
    return type.type() == io.actionregistry.generator.model.ValueType.ENUM
        ? names.zero(type.reference())
        : 0;
  }

  private TypeScriptCode hasField(CelExpression.HasField field) {
    TypeScriptCode operand = of(field.operand());
    String condition =
        field.message().equals("google.protobuf.FieldMask")
            ? operand.in(TypeScriptCode.ATOM) + ".length > 0"
            : get(operand, field.field()) + " !== undefined";
    return new TypeScriptCode(condition, TypeScriptCode.EQUALITY, operand.fallible());
  }

  private TypeScriptCode entry(CelExpression.Entry entry) {
    String key = CelLiterals.string(entry.key());
    String call =
        entry.operand().type().is(Kind.MAP)
            ? "celOfKey(" + of(entry.operand()).text() + ", " + key + ")"
            : "celSelect(" + dynamic(entry.operand()).text() + ", " + key + ")";
    return new TypeScriptCode(call, TypeScriptCode.ATOM, true);
  }

  private TypeScriptCode hasEntry(CelExpression.HasEntry entry) {
    String key = CelLiterals.string(entry.key());
    return entry.operand().type().is(Kind.MAP)
        ? of(entry.operand()).wrapped(map -> "celInMap(" + key + ", " + map + ")")
        : new TypeScriptCode(
            "celHas(" + dynamic(entry.operand()).text() + ", " + key + ")",
            TypeScriptCode.ATOM,
            true);
  }

  private TypeScriptCode conditional(CelExpression.Conditional conditional) {
    TypeScriptCode condition = as(conditional.condition(), CelType.BOOL);
    boolean same = CelTypeScript.same(conditional.then().type(), conditional.otherwise().type());
    TypeScriptCode then = same ? of(conditional.then()) : dynamic(conditional.then());
    TypeScriptCode otherwise =
        same ? of(conditional.otherwise()) : dynamic(conditional.otherwise());
    TypeScriptCode code =
        new TypeScriptCode(
            condition.in(TypeScriptCode.OR)
                + " ? "
                + then.in(TypeScriptCode.CONDITIONAL)
                + " : "
                + otherwise.in(TypeScriptCode.CONDITIONAL),
            TypeScriptCode.CONDITIONAL,
            condition.fallible() || then.fallible() || otherwise.fallible());
    return same ? code : CelTypeScript.cast(code, CelType.DYN, conditional.type());
  }

  private TypeScriptCode logic(
      CelExpression left, CelExpression right, String operator, String call, int precedence) {
    TypeScriptCode first = as(left, CelType.BOOL);
    TypeScriptCode second = as(right, CelType.BOOL);
    if (first.fallible() && second.fallible()) {
      return new TypeScriptCode(
          call + "(() => " + first.text() + ", () => " + second.text() + ")",
          TypeScriptCode.ATOM,
          true);
    }
    TypeScriptCode before = first.fallible() ? second : first;
    TypeScriptCode after = first.fallible() ? first : second;
    return new TypeScriptCode(
        before.in(precedence) + " " + operator + " " + after.in(precedence),
        precedence,
        after.fallible());
  }

  /** The body of a macro, in which its variable is known. */
  TypeScriptCode inside(Variable variable, CelExpression body, CelType type) {
    variables.push(variable.name());
    try {
      return type.is(Kind.BOOL) || type.is(Kind.DYN) ? as(body, type) : of(body);
    } finally {
      variables.pop();
    }
  }

  /** The expression as a value of another type: an error at run time if it is not. */
  TypeScriptCode as(CelExpression expression, CelType wanted) {
    if (wanted.is(Kind.DYN)) {
      return dynamic(expression);
    }
    return CelTypeScript.cast(of(expression), expression.type(), wanted);
  }

  /** The expression as a value whose type is not known. */
  TypeScriptCode dynamic(CelExpression expression) {
    return CelTypeScript.boxed(of(expression), expression.type());
  }
}
