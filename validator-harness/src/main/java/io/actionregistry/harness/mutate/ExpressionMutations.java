package io.actionregistry.harness.mutate;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.And;
import io.actionregistry.generator.model.CelExpression.Call;
import io.actionregistry.generator.model.CelExpression.Conditional;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelExpression.ListOf;
import io.actionregistry.generator.model.CelExpression.Or;
import io.actionregistry.generator.model.CelExpression.Quantified;
import io.actionregistry.generator.model.CelExpression.Quantifier;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ways in which one place of an expression can be wrong. */
final class ExpressionMutations {
  /** What a comparison becomes: open where it was closed, and the other way round. */
  private static final Map<String, List<String>> COMPARISONS =
      Map.of(
          "less_equals", List.of("less", "greater"),
          "less", List.of("less_equals", "greater_equals"),
          "greater_equals", List.of("greater", "less"),
          "greater", List.of("greater_equals", "less_equals"));

  private static final Map<String, String> OPPOSITES =
      Map.of("equals", "not_equals", "not_equals", "equals");

  private ExpressionMutations() {}

  /** An expression with one place changed, and what was changed. */
  record Change(String what, CelExpression expression) {}

  /** Every change of every place. */
  static List<Change> of(CelExpression expression) {
    List<Change> changes = new ArrayList<>();
    if (expression instanceof Call call) {
      addOperators(call, changes);
      for (int i = 0; i < call.arguments().size(); i++) {
        int index = i;
        addWithin(
            call.argument(i),
            changed ->
                new Call(call.overload(), replaced(call.arguments(), index, changed), call.type()),
            changes);
      }
    } else if (expression instanceof And and) {
      changes.add(new Change("'&&' became '||'", new Or(and.left(), and.right())));
      changes.add(new Change("the right of '&&' was dropped", and.left()));
      changes.add(new Change("the left of '&&' was dropped", and.right()));
      addWithin(and.left(), changed -> new And(changed, and.right()), changes);
      addWithin(and.right(), changed -> new And(and.left(), changed), changes);
    } else if (expression instanceof Or or) {
      changes.add(new Change("'||' became '&&'", new And(or.left(), or.right())));
      changes.add(new Change("the right of '||' was dropped", or.left()));
      changes.add(new Change("the left of '||' was dropped", or.right()));
      addWithin(or.left(), changed -> new Or(changed, or.right()), changes);
      addWithin(or.right(), changed -> new Or(or.left(), changed), changes);
    } else if (expression instanceof Conditional choice) {
      addWithin(
          choice.condition(),
          changed -> new Conditional(changed, choice.then(), choice.otherwise(), choice.type()),
          changes);
      addWithin(
          choice.otherwise(),
          changed -> new Conditional(choice.condition(), choice.then(), changed, choice.type()),
          changes);
    } else if (expression instanceof Quantified all) {
      addQuantifiers(all, changes);
    } else if (expression instanceof ListOf list) {
      for (int i = 0; i < list.elements().size(); i++) {
        List<CelExpression> fewer = new ArrayList<>(list.elements());
        fewer.remove(i);
        changes.add(new Change("element " + i + " was dropped", new ListOf(fewer, list.type())));
      }
    } else if (expression instanceof Constant constant) {
      addConstants(constant, changes);
    }
    return changes;
  }

  private static void addWithin(
      CelExpression part, Function<CelExpression, CelExpression> whole, List<Change> changes) {
    of(part).forEach(c -> changes.add(new Change(c.what(), whole.apply(c.expression()))));
  }

  private static List<CelExpression> replaced(
      List<CelExpression> arguments, int index, CelExpression changed) {
    List<CelExpression> others = new ArrayList<>(arguments);
    others.set(index, changed);
    return others;
  }

  private static void addOperators(Call call, List<Change> changes) {
    String overload = call.overload();
    String opposite = OPPOSITES.get(overload);
    if (opposite != null) {
      changes.add(
          new Change(
              overload + " became " + opposite, new Call(opposite, call.arguments(), call.type())));
    }
    if (overload.equals("logical_not")) {
      changes.add(new Change("'!' was dropped", call.argument(0)));
    }
    for (String comparison : List.of("less_equals", "greater_equals", "less", "greater")) {
      if (overload.startsWith(comparison + "_")) {
        String types = overload.substring(comparison.length());
        for (String other : COMPARISONS.getOrDefault(comparison, List.of())) {
          changes.add(
              new Change(
                  comparison + " became " + other,
                  new Call(other + types, call.arguments(), call.type())));
        }
        return;
      }
    }
  }

  private static void addQuantifiers(Quantified all, List<Change> changes) {
    Quantifier other = all.quantifier() == Quantifier.ALL ? Quantifier.EXISTS : Quantifier.ALL;
    changes.add(
        new Change(
            all.quantifier() + " became " + other,
            new Quantified(other, all.range(), all.variable(), all.condition())));
    addWithin(
        all.condition(),
        changed -> new Quantified(all.quantifier(), all.range(), all.variable(), changed),
        changes);
  }

  private static void addConstants(Constant constant, List<Change> changes) {
    if (constant.value() instanceof Number number) {
      Steps.around(number, constant.type().is(Kind.UINT))
          .forEach(
              step ->
                  changes.add(
                      new Change(number + " became " + step, new Constant(step, constant.type()))));
    } else if (constant.value() instanceof List<?> values) {
      addSets(values, constant.type(), changes);
    }
  }

  private static void addSets(List<?> values, CelType type, List<Change> changes) {
    for (int i = 0; i < values.size() && values.size() > 1; i++) {
      List<Object> fewer = new ArrayList<>(values);
      Object dropped = fewer.remove(i);
      changes.add(new Change(dropped + " was taken from the set", new Constant(fewer, type)));
    }
    for (Object added : Steps.outside(values)) {
      List<Object> more = new ArrayList<>(values);
      more.add(added);
      changes.add(new Change(added + " was added to the set", new Constant(more, type)));
    }
  }
}
