package io.actionregistry.generator.compile;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelExpression.Variable;
import io.actionregistry.generator.model.CelType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From a checked expression to the model's form. Types are worked out again on the way, since a
 * rule's settings are known here and dynamic to the checker.
 */
final class ExpressionConverter {
  private final CelScope scope;
  private final Deque<Variable> variables = new ArrayDeque<>();

  ExpressionConverter(CelScope scope) {
    this.scope = scope;
  }

  /**
   * The whole expression, or a part of it.
   *
   * @throws CelProblem if it is nothing that can be compiled
   */
  CelExpression convert(Syntax syntax) throws CelProblem {
    if (syntax instanceof Syntax.Literal literal) {
      return literal.value();
    } else if (syntax instanceof Syntax.Name name) {
      return variable(name);
    } else if (syntax instanceof Syntax.Select select) {
      return select(select);
    } else if (syntax instanceof Syntax.Has has) {
      return has(has);
    } else if (syntax instanceof Syntax.Call call) {
      return call(call);
    } else if (syntax instanceof Syntax.And and) {
      return Folding.and(convert(and.left()), convert(and.right()));
    } else if (syntax instanceof Syntax.Or or) {
      return Folding.or(convert(or.left()), convert(or.right()));
    } else if (syntax instanceof Syntax.Conditional either) {
      return Folding.conditional(
          convert(either.condition()),
          convert(either.then()),
          convert(either.otherwise()),
          either.type());
    } else if (syntax instanceof Syntax.ListOf list) {
      return Folding.list(convert(list.elements()));
    } else if (syntax instanceof Syntax.MapOf map) {
      return map(map);
    } else if (syntax instanceof Syntax.Quantified quantified) {
      return quantified(quantified);
    } else if (syntax instanceof Syntax.Transformed transformed) {
      return transformed(transformed);
    }
    throw new IllegalStateException(syntax.toString());
  }

  private List<CelExpression> convert(List<Syntax> parts) throws CelProblem {
    List<CelExpression> converted = new ArrayList<>();
    for (Syntax part : parts) {
      converted.add(convert(part));
    }
    return converted;
  }

  private CelExpression variable(Syntax.Name name) throws CelProblem {
    for (Variable variable : variables) {
      if (variable.name().equals(name.name())) {
        return variable;
      }
    }
    RuleValues values = scope.ruleValues();
    return switch (name.name()) {
      case "this" -> new Variable("this", CelTypes.ofChecked(scope.thisType()));
      case "now" -> new Variable("now", CelType.TIMESTAMP);
      case "rule" -> {
        if (values == null) {
          throw CelProblem.unsupported("the name 'rule'", name.place());
        }
        yield values.value();
      }
      case "rules" -> throw CelProblem.unsupported("'rules' as a value", name.place());
      default ->
          throw CelProblem.unsupported("the type '" + name.name() + "' as a value", name.place());
    };
  }

  private boolean isRules(Syntax syntax) {
    return scope.ruleValues() != null
        && syntax instanceof Syntax.Name name
        && name.name().equals("rules");
  }

  private CelExpression has(Syntax.Has has) throws CelProblem {
    if (isRules(has.operand())) {
      RuleValues values = Objects.requireNonNull(scope.ruleValues());
      return new Constant(values.has(has.field()), CelType.BOOL);
    }
    CelExpression operand = convert(has.operand());
    if (!operand.type().is(CelType.Kind.MESSAGE)) {
      return new CelExpression.HasEntry(operand, has.field());
    }
    return operand instanceof Constant constant
        ? new Constant(!paths(constant, has.field(), has.place()).isEmpty(), CelType.BOOL)
        : new CelExpression.HasField(operand, operand.type().name(), has.field());
  }

  private CelExpression select(Syntax.Select select) throws CelProblem {
    if (isRules(select.operand())) {
      return setting(select.field(), select.place());
    }
    CelExpression operand = convert(select.operand());
    if (!operand.type().is(CelType.Kind.MESSAGE)) {
      return new CelExpression.Entry(
          operand,
          select.field(),
          operand.type().is(CelType.Kind.MAP) ? operand.type().parameters().get(1) : CelType.DYN);
    }
    if (operand instanceof Constant constant) {
      return new Constant(
          paths(constant, select.field(), select.place()), CelType.listOf(CelType.STRING));
    }
    String message = operand.type().name();
    FieldDescriptor field = field(message, select.field());
    if (field == null) {
      throw CelProblem.unsupported("the field " + message + "." + select.field(), select.place());
    }
    return new CelExpression.Field(
        operand, message, field.getName(), absent(field), CelTypes.ofChecked(CelTypes.of(field)));
  }

  /** Of a field mask among the settings: its paths are all that it has. */
  private static List<?> paths(Constant message, String field, String place) throws CelProblem {
    if (!field.equals("paths") || !(message.value() instanceof List<?> paths)) {
      throw CelProblem.unsupported("a part of a rule's setting", place);
    }
    return paths;
  }

  private CelExpression setting(String name, String place) throws CelProblem {
    Constant setting = Objects.requireNonNull(scope.ruleValues()).field(name);
    if (setting == null) {
      throw CelProblem.unsupported("the setting '" + name + "'", place);
    }
    return setting;
  }

  private @Nullable FieldDescriptor field(String message, String name) {
    Set<Descriptor> seen = new HashSet<>();
    Deque<Descriptor> open = new ArrayDeque<>(scope.messages());
    while (!open.isEmpty()) {
      Descriptor next = open.remove();
      if (!seen.add(next)) {
        continue;
      }
      if (next.getFullName().equals(message)) {
        return next.findFieldByName(name);
      }
      for (FieldDescriptor field : next.getFields()) {
        if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
          open.add(field.getMessageType());
        }
      }
    }
    return null;
  }

  /** A default of proto2, or the first value of a closed enum. */
  private static @Nullable Constant absent(FieldDescriptor field) {
    if (field.isRepeated() || field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
      return null;
    }
    Constant absent = RuleValues.constant(field, field.getDefaultValue());
    return Zeros.isZero(absent) ? null : absent;
  }

  private CelExpression call(Syntax.Call call) throws CelProblem {
    if (call.function().equals("getField")) {
      return settingByName(call);
    }
    return Overloading.call(
        call.function(),
        call.candidates(),
        convert(call.arguments()),
        what -> CelProblem.unsupported(what, call.place()));
  }

  private CelExpression settingByName(Syntax.Call call) throws CelProblem {
    if (!isRules(call.arguments().get(0))) {
      throw CelProblem.unsupported("getField of anything but 'rules'", call.place());
    }
    if (convert(call.arguments().get(1)) instanceof Constant name) {
      return setting(String.valueOf(name.value()), call.place());
    }
    throw CelProblem.unsupported("getField with a name that is not constant", call.place());
  }

  private CelExpression map(Syntax.MapOf map) throws CelProblem {
    List<CelExpression> parts = convert(map.keysAndValues());
    List<CelExpression.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      pairs.add(new CelExpression.Pair(parts.get(i), parts.get(i + 1)));
    }
    CelType key = Folding.common(pairs.stream().map(pair -> pair.key().type()).toList());
    CelType value = Folding.common(pairs.stream().map(pair -> pair.value().type()).toList());
    return new CelExpression.MapOf(
        pairs,
        CelType.mapOf(
            Folding.hasUints(key) ? CelType.DYN : key,
            Folding.hasUints(value) ? CelType.DYN : value));
  }

  private CelExpression quantified(Syntax.Quantified macro) throws CelProblem {
    CelExpression range = convert(macro.range());
    Variable variable = new Variable(macro.variable(), range.type().iterated());
    return new CelExpression.Quantified(
        macro.quantifier(), range, variable, inside(variable, macro.condition()));
  }

  private CelExpression transformed(Syntax.Transformed macro) throws CelProblem {
    CelExpression range = convert(macro.range());
    Variable variable = new Variable(macro.variable(), range.type().iterated());
    CelExpression condition =
        macro.condition() == null ? null : inside(variable, macro.condition());
    CelExpression result = inside(variable, macro.result());
    return new CelExpression.Transformed(
        range, variable, condition, result, CelType.listOf(Folding.held(result.type())));
  }

  /** The expression inside a macro, where its variable is known. */
  private CelExpression inside(Variable variable, Syntax syntax) throws CelProblem {
    variables.push(variable);
    try {
      return convert(syntax);
    } finally {
      variables.pop();
    }
  }
}
