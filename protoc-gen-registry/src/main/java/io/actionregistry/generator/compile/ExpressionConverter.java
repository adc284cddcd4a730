package io.actionregistry.generator.compile;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelExpression.Variable;
import io.actionregistry.generator.model.CelType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From CEL's checked syntax tree to the model's form. Types are worked out again on the way, since
 * a rule's settings are known here and dynamic to the checker.
 */
final class ExpressionConverter {
  private final CelAbstractSyntaxTree tree;
  private final CelScope scope;
  private final Deque<Variable> variables = new ArrayDeque<>();

  ExpressionConverter(CelAbstractSyntaxTree tree, CelScope scope) {
    this.tree = tree;
    this.scope = scope;
  }

  /** The whole expression. */
  CelExpression convert() throws CelProblem {
    return convert(tree.getExpr());
  }

  private CelExpression convert(CelExpr expression) throws CelProblem {
    Optional<Constant> named = namedConstant(expression);
    if (named.isPresent()) {
      return named.get();
    }
    return switch (expression.getKind()) {
      case CONSTANT -> constant(expression);
      case IDENT -> variable(expression);
      case SELECT -> select(expression);
      case CALL -> call(expression);
      case LIST -> list(expression);
      case MAP -> map(expression);
      case COMPREHENSION -> new MacroReader(this, expression).read();
      case STRUCT -> throw unsupported("a message made in an expression", expression);
      case NOT_SET -> throw unsupported("an empty expression", expression);
    };
  }

  /** The expression inside a macro, where its variable is known. */
  CelExpression convert(CelExpr expression, Variable variable) throws CelProblem {
    variables.push(variable);
    try {
      return convert(expression);
    } finally {
      variables.pop();
    }
  }

  /** What an expression is iterated over as. */
  CelExpression range(CelExpr expression) throws CelProblem {
    return convert(expression);
  }

  CelProblem unsupported(String what, CelExpr expression) {
    int offset =
        Objects.requireNonNullElse(
            tree.getSource().getPositionsMap().get(expression.id()), Integer.valueOf(0));
    String place =
        tree.getSource()
            .getOffsetLocation(offset)
            .map(at -> "line " + at.getLine() + ", column " + (at.getColumn() + 1))
            .orElse("line 1, column 1");
    return CelProblem.unsupported(what, place);
  }

  /** An enum's value by its name. */
  private Optional<Constant> namedConstant(CelExpr expression) {
    return tree.getReference(expression.id())
        .flatMap(CelReference::value)
        .map(value -> new Constant(value.int64Value(), CelType.INT));
  }

  private Constant constant(CelExpr expression) throws CelProblem {
    CelConstant constant = expression.constant();
    return switch (constant.getKind()) {
      case NULL_VALUE -> new Constant(null, CelType.NULL);
      case BOOLEAN_VALUE -> new Constant(constant.booleanValue(), CelType.BOOL);
      case INT64_VALUE -> new Constant(constant.int64Value(), CelType.INT);
      case UINT64_VALUE -> new Constant(constant.uint64Value().longValue(), CelType.UINT);
      case DOUBLE_VALUE -> new Constant(constant.doubleValue(), CelType.DOUBLE);
      case STRING_VALUE -> new Constant(constant.stringValue(), CelType.STRING);
      case BYTES_VALUE ->
          new Constant(
              new Bytes(Base64.getEncoder().encodeToString(constant.bytesValue().toByteArray())),
              CelType.BYTES);
      default -> throw unsupported("a constant of this kind", expression);
    };
  }

  private CelExpression variable(CelExpr expression) throws CelProblem {
    String name = expression.ident().name();
    for (Variable variable : variables) {
      if (variable.name().equals(name)) {
        return variable;
      }
    }
    RuleValues values = scope.ruleValues();
    return switch (name) {
      case "this" -> new Variable("this", CelTypes.ofChecked(scope.thisType()));
      case "now" -> new Variable("now", CelType.TIMESTAMP);
      case "rule" -> {
        if (values == null) {
          throw unsupported("the name 'rule'", expression);
        }
        yield values.value();
      }
      case "rules" -> throw unsupported("'rules' as a value", expression);
      default -> throw unsupported("the type '" + name + "' as a value", expression);
    };
  }

  private boolean isRules(CelExpr expression) {
    return scope.ruleValues() != null
        && expression.getKind() == CelExpr.ExprKind.Kind.IDENT
        && expression.ident().name().equals("rules");
  }

  private CelExpression select(CelExpr expression) throws CelProblem {
    CelExpr.CelSelect select = expression.select();
    if (isRules(select.operand())) {
      return setting(select.field(), select.testOnly(), expression);
    }
    CelExpression operand = convert(select.operand());
    if (!operand.type().is(CelType.Kind.MESSAGE)) {
      return select.testOnly()
          ? new CelExpression.HasEntry(operand, select.field())
          : new CelExpression.Entry(
              operand,
              select.field(),
              operand.type().is(CelType.Kind.MAP)
                  ? operand.type().parameters().get(1)
                  : CelType.DYN);
    }
    String message = operand.type().name();
    if (operand instanceof Constant constant) {
      return constantField(constant, select.field(), select.testOnly(), expression);
    }
    if (select.testOnly()) {
      return new CelExpression.HasField(operand, message, select.field());
    }
    FieldDescriptor field = field(message, select.field());
    if (field == null) {
      throw unsupported("the field " + message + "." + select.field(), expression);
    }
    return new CelExpression.Field(
        operand, message, field.getName(), absent(field), CelTypes.ofChecked(CelTypes.of(field)));
  }

  /** A field mask of the settings: its paths are all that it has. */
  private Constant constantField(
      Constant message, String field, boolean testOnly, CelExpr expression) throws CelProblem {
    if (!field.equals("paths") || !(message.value() instanceof List<?> paths)) {
      throw unsupported("a part of a rule's setting", expression);
    }
    return testOnly
        ? new Constant(!paths.isEmpty(), CelType.BOOL)
        : new Constant(paths, CelType.listOf(CelType.STRING));
  }

  private CelExpression setting(String name, boolean testOnly, CelExpr expression)
      throws CelProblem {
    RuleValues values = Objects.requireNonNull(scope.ruleValues());
    if (testOnly) {
      return new Constant(values.has(name), CelType.BOOL);
    }
    Constant setting = values.field(name);
    if (setting == null) {
      throw unsupported("the setting '" + name + "'", expression);
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

  private CelExpression call(CelExpr expression) throws CelProblem {
    CelExpr.CelCall call = expression.call();
    List<CelExpr> sources = new ArrayList<>();
    call.target().ifPresent(sources::add);
    sources.addAll(call.args());
    if (call.function().equals("getField")) {
      if (!isRules(sources.get(0))) {
        throw unsupported("getField of anything but 'rules'", expression);
      }
      if (convert(sources.get(1)) instanceof Constant name) {
        return setting(String.valueOf(name.value()), false, expression);
      }
      throw unsupported("getField with a name that is not constant", expression);
    }
    List<CelExpression> arguments = new ArrayList<>();
    for (CelExpr source : sources) {
      arguments.add(convert(source));
    }
    return switch (call.function()) {
      case "_&&_" -> Folding.and(arguments.get(0), arguments.get(1));
      case "_||_" -> Folding.or(arguments.get(0), arguments.get(1));
      case "_?_:_" ->
          Folding.conditional(
              arguments.get(0), arguments.get(1), arguments.get(2), typeOf(expression));
      default ->
          Overloading.call(
              call.function(),
              tree.getReferenceOrThrow(expression.id()).overloadIds(),
              arguments,
              what -> unsupported(what, expression));
    };
  }

  private CelType typeOf(CelExpr expression) {
    return CelTypes.ofChecked(tree.getTypeOrThrow(expression.id()));
  }

  private CelExpression list(CelExpr expression) throws CelProblem {
    if (!expression.list().optionalIndices().isEmpty()) {
      throw unsupported("an optional element", expression);
    }
    List<CelExpression> elements = new ArrayList<>();
    for (CelExpr element : expression.list().elements()) {
      elements.add(convert(element));
    }
    return Folding.list(elements);
  }

  private CelExpression map(CelExpr expression) throws CelProblem {
    List<CelExpression.Pair> pairs = new ArrayList<>();
    for (CelExpr.CelMap.Entry entry : expression.map().entries()) {
      if (entry.optionalEntry()) {
        throw unsupported("an optional entry", expression);
      }
      pairs.add(new CelExpression.Pair(convert(entry.key()), convert(entry.value())));
    }
    CelType key = Folding.common(pairs.stream().map(pair -> pair.key().type()).toList());
    CelType value = Folding.common(pairs.stream().map(pair -> pair.value().type()).toList());
    return new CelExpression.MapOf(
        pairs,
        CelType.mapOf(
            Folding.hasUints(key) ? CelType.DYN : key,
            Folding.hasUints(value) ? CelType.DYN : value));
  }
}
