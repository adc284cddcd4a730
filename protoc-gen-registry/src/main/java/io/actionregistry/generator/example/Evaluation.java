package io.actionregistry.generator.example;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Call;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelExpression.Variable;
import io.actionregistry.validation.cel.CelException;
import io.actionregistry.validation.cel.Dyn;
import io.actionregistry.validation.cel.Logic;
import io.actionregistry.validation.cel.Macros;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation of a compiled expression. Values are those of {@link Dyn}; what is an error in CEL
 * is a {@link CelException}, and so is what is not known here, so that neither proves anything.
 */
final class Evaluation {
  private static final String MASK = "google.protobuf.FieldMask";

  private record Bound(String name, @Nullable Object value) {}

  private final @Nullable Object self;
  private final Instant now;
  private final Deque<Bound> variables = new ArrayDeque<>();

  /**
   * An evaluation.
   *
   * @param self the value of {@code this}
   * @param now the value of {@code now}
   */
  Evaluation(@Nullable Object self, Instant now) {
    this.self = self;
    this.now = now;
  }

  @Nullable Object of(CelExpression expression) {
    if (expression instanceof Constant constant) {
      return Constants.dynamic(constant);
    }
    if (expression instanceof Variable variable) {
      return variable(variable.name());
    }
    if (expression instanceof CelExpression.Field field) {
      return field(field);
    }
    if (expression instanceof CelExpression.HasField field) {
      Object operand = of(field.operand());
      return field.message().equals(MASK)
          ? !Dyn.asList(operand).isEmpty()
          : Dyn.has(operand, field.field());
    }
    if (expression instanceof CelExpression.Entry entry) {
      return Dyn.select(of(entry.operand()), entry.key());
    }
    if (expression instanceof CelExpression.HasEntry entry) {
      return Dyn.has(of(entry.operand()), entry.key());
    }
    if (expression instanceof Call call) {
      List<@Nullable Object> arguments = new ArrayList<>();
      call.arguments().forEach(argument -> arguments.add(of(argument)));
      return Calls.of(call.overload(), arguments);
    }
    if (expression instanceof CelExpression.Conditional conditional) {
      return of(is(conditional.condition()) ? conditional.then() : conditional.otherwise());
    }
    if (expression instanceof CelExpression.And and) {
      return Logic.and(() -> is(and.left()), () -> is(and.right()));
    }
    if (expression instanceof CelExpression.Or or) {
      return Logic.or(() -> is(or.left()), () -> is(or.right()));
    }
    return collection(expression);
  }

  /** The expression as a condition. */
  boolean is(CelExpression expression) {
    return Dyn.asBoolean(of(expression));
  }

  private @Nullable Object collection(CelExpression expression) {
    if (expression instanceof CelExpression.ListOf list) {
      List<@Nullable Object> values = new ArrayList<>();
      list.elements().forEach(element -> values.add(of(element)));
      return values;
    }
    if (expression instanceof CelExpression.MapOf map) {
      Map<@Nullable Object, @Nullable Object> values = new LinkedHashMap<>();
      for (CelExpression.Pair pair : map.pairs()) {
        Object key = of(pair.key());
        if (values.containsKey(key)) {
          throw new CelException("duplicate key");
        }
        values.put(key, of(pair.value()));
      }
      return values;
    }
    if (expression instanceof CelExpression.Quantified macro) {
      Iterable<?> range = Dyn.range(of(macro.range()));
      return switch (macro.quantifier()) {
        case ALL -> Macros.all(range, one -> is(macro.variable(), one, macro.condition()));
        case EXISTS -> Macros.exists(range, one -> is(macro.variable(), one, macro.condition()));
        case EXISTS_ONE ->
            Macros.existsOne(range, one -> is(macro.variable(), one, macro.condition()));
      };
    }
    return transformed((CelExpression.Transformed) expression);
  }

  private List<@Nullable Object> transformed(CelExpression.Transformed macro) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object one : Dyn.range(of(macro.range()))) {
      if (macro.condition() == null || is(macro.variable(), one, macro.condition())) {
        values.add(macro.result() == null ? one : bound(macro.variable(), one, macro.result()));
      }
    }
    return values;
  }

  private boolean is(Variable variable, @Nullable Object value, CelExpression condition) {
    return Dyn.asBoolean(bound(variable, value, condition));
  }

  private @Nullable Object bound(
      Variable variable, @Nullable Object value, CelExpression expression) {
    variables.push(new Bound(variable.name(), value));
    try {
      return of(expression);
    } finally {
      variables.pop();
    }
  }

  private @Nullable Object variable(String name) {
    for (Bound bound : variables) {
      if (bound.name().equals(name)) {
        return bound.value();
      }
    }
    return name.equals("now") ? now : self;
  }

  private @Nullable Object field(CelExpression.Field field) {
    Object operand = of(field.operand());
    if (field.message().equals(MASK)) {
      return operand;
    }
    Constant absent = field.absent();
    return absent == null || Dyn.has(operand, field.field())
        ? Dyn.select(operand, field.field())
        : of(Objects.requireNonNull(absent));
  }
}
