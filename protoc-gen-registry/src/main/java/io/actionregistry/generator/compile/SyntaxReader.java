package io.actionregistry.generator.compile;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelExpression.Quantifier;
import io.actionregistry.generator.model.CelType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * From CEL's checked syntax tree to ours. Macros are recognised by what CEL's parser expands them
 * to; they are the only comprehensions there are.
 */
final class SyntaxReader {
  private final CelAbstractSyntaxTree tree;

  SyntaxReader(CelAbstractSyntaxTree tree) {
    this.tree = tree;
  }

  /**
   * The whole expression.
   *
   * @throws CelProblem if it has parts that nothing can be compiled from
   */
  Checked read() throws CelProblem {
    return new Checked(
        read(tree.getExpr()),
        CelTypes.ofChecked(tree.getResultType()),
        tree.getResultType().name());
  }

  private Syntax read(CelExpr expression) throws CelProblem {
    Optional<Constant> named = namedConstant(expression);
    if (named.isPresent()) {
      return new Syntax.Literal(named.get());
    }
    return switch (expression.getKind()) {
      case CONSTANT -> new Syntax.Literal(constant(expression));
      case IDENT -> new Syntax.Name(expression.ident().name(), place(expression));
      case SELECT -> select(expression);
      case CALL -> call(expression);
      case LIST -> list(expression);
      case MAP -> map(expression);
      case COMPREHENSION -> macro(expression);
      case STRUCT -> throw unsupported("a message made in an expression", expression);
      case NOT_SET -> throw unsupported("an empty expression", expression);
    };
  }

  private CelProblem unsupported(String what, CelExpr expression) {
    return CelProblem.unsupported(what, place(expression));
  }

  private String place(CelExpr expression) {
    int offset =
        Objects.requireNonNullElse(
            tree.getSource().getPositionsMap().get(expression.id()), Integer.valueOf(0));
    return tree.getSource()
        .getOffsetLocation(offset)
        .map(at -> "line " + at.getLine() + ", column " + (at.getColumn() + 1))
        .orElse("line 1, column 1");
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

  private Syntax select(CelExpr expression) throws CelProblem {
    CelExpr.CelSelect select = expression.select();
    Syntax operand = read(select.operand());
    return select.testOnly()
        ? new Syntax.Has(operand, select.field(), place(expression))
        : new Syntax.Select(operand, select.field(), place(expression));
  }

  private Syntax call(CelExpr expression) throws CelProblem {
    CelExpr.CelCall call = expression.call();
    List<Syntax> arguments = new ArrayList<>();
    if (call.target().isPresent()) {
      arguments.add(read(call.target().get()));
    }
    for (CelExpr argument : call.args()) {
      arguments.add(read(argument));
    }
    return switch (call.function()) {
      case "_&&_" -> new Syntax.And(arguments.get(0), arguments.get(1));
      case "_||_" -> new Syntax.Or(arguments.get(0), arguments.get(1));
      case "_?_:_" ->
          new Syntax.Conditional(
              arguments.get(0),
              arguments.get(1),
              arguments.get(2),
              CelTypes.ofChecked(tree.getTypeOrThrow(expression.id())));
      default ->
          new Syntax.Call(call.function(), candidates(expression), arguments, place(expression));
    };
  }

  private List<Syntax.Overload> candidates(CelExpr expression) {
    return tree.getReferenceOrThrow(expression.id()).overloadIds().stream()
        .map(SyntaxReader::overload)
        .toList();
  }

  private static Syntax.Overload overload(String id) {
    CelOverloadDecl declared = Functions.overload(id);
    return new Syntax.Overload(
        id,
        CelTypes.ofChecked(declared.resultType()),
        declared.parameterTypes().stream().map(CelTypes::ofChecked).toList());
  }

  private Syntax list(CelExpr expression) throws CelProblem {
    if (!expression.list().optionalIndices().isEmpty()) {
      throw unsupported("an optional element", expression);
    }
    List<Syntax> elements = new ArrayList<>();
    for (CelExpr element : expression.list().elements()) {
      elements.add(read(element));
    }
    return new Syntax.ListOf(elements);
  }

  private Syntax map(CelExpr expression) throws CelProblem {
    List<Syntax> keysAndValues = new ArrayList<>();
    for (CelExpr.CelMap.Entry entry : expression.map().entries()) {
      if (entry.optionalEntry()) {
        throw unsupported("an optional entry", expression);
      }
      keysAndValues.add(read(entry.key()));
      keysAndValues.add(read(entry.value()));
    }
    return new Syntax.MapOf(keysAndValues);
  }

  private Syntax macro(CelExpr expression) throws CelProblem {
    CelExpr.CelComprehension macro = expression.comprehension();
    CelExpr step = macro.loopStep();
    if (step.getKind() != CelExpr.ExprKind.Kind.CALL) {
      throw unknown(expression);
    }
    Syntax range = read(macro.iterRange());
    List<CelExpr> parts = step.call().args();
    return switch (step.call().function()) {
      case "_&&_" -> quantified(Quantifier.ALL, range, macro, parts.get(1));
      case "_||_" -> quantified(Quantifier.EXISTS, range, macro, parts.get(1));
      case "_+_" ->
          new Syntax.Transformed(range, macro.iterVar(), null, element(parts.get(1), expression));
      case "_?_:_" -> conditional(range, expression, parts);
      default -> throw unknown(expression);
    };
  }

  private Syntax quantified(
      Quantifier quantifier, Syntax range, CelExpr.CelComprehension macro, CelExpr condition)
      throws CelProblem {
    return new Syntax.Quantified(quantifier, range, macro.iterVar(), read(condition));
  }

  /** {@code condition ? accumulator + … : accumulator}. */
  private Syntax conditional(Syntax range, CelExpr expression, List<CelExpr> parts)
      throws CelProblem {
    CelExpr.CelComprehension macro = expression.comprehension();
    if (parts.get(1).getKind() != CelExpr.ExprKind.Kind.CALL
        || !parts.get(1).call().function().equals("_+_")) {
      throw unknown(expression);
    }
    CelExpr added = parts.get(1).call().args().get(1);
    return added.getKind() == CelExpr.ExprKind.Kind.CONSTANT
        ? quantified(Quantifier.EXISTS_ONE, range, macro, parts.get(0))
        : new Syntax.Transformed(
            range, macro.iterVar(), read(parts.get(0)), element(added, expression));
  }

  /** The one element of {@code accumulator + [element]}. */
  private Syntax element(CelExpr added, CelExpr expression) throws CelProblem {
    if (added.getKind() != CelExpr.ExprKind.Kind.LIST || added.list().elements().size() != 1) {
      throw unknown(expression);
    }
    return read(added.list().elements().get(0));
  }

  private CelProblem unknown(CelExpr expression) {
    return unsupported("this macro", expression);
  }
}
