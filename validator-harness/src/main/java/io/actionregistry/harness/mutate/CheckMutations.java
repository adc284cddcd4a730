package io.actionregistry.harness.mutate;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ways in which a check can be wrong, other than not being there. */
final class CheckMutations {
  private CheckMutations() {}

  /** A check with something changed, and what. */
  record Change(String what, Check check) {}

  /** Every change of its form, where it is that what is compiled; else of its expression. */
  static List<Change> of(Check check) {
    List<Change> changes = new ArrayList<>();
    Rule form = check.form();
    if (form instanceof Rule.Between between) {
      addLimits(
          between.lower(),
          lower -> new Rule.Between(between.origin(), between.subject(), lower, between.upper()),
          between.upper() != null,
          "lower",
          check,
          changes);
      addLimits(
          between.upper(),
          upper -> new Rule.Between(between.origin(), between.subject(), between.lower(), upper),
          between.lower() != null,
          "upper",
          check,
          changes);
    } else if (form instanceof Rule.Size size) {
      addSizes(size, check, changes);
    } else {
      Rule kept = form instanceof Rule.DefinedOnly ? form : null;
      Map<String, Integer> times = new HashMap<>();
      ExpressionMutations.of(check.expression())
          .forEach(
              c -> {
                // The same can be changed in several places of an expression.
                int time = times.merge(c.what(), 1, Integer::sum);
                String what = time == 1 ? c.what() : c.what() + ", place " + time;
                changes.add(new Change(what, with(check, c.expression(), kept)));
              });
    }
    return changes;
  }

  private static void addLimits(
      @Nullable Limit limit,
      Function<@Nullable Limit, Rule> rule,
      boolean hasOther,
      String side,
      Check check,
      List<Change> changes) {
    if (limit == null) {
      return;
    }
    boolean closed = limit.inclusive();
    changes.add(
        new Change(
            "the " + side + " limit became " + (closed ? "open" : "closed"),
            with(check, rule.apply(new Limit(limit.value(), !closed)))));
    for (Number step : Steps.around(limit.value(), false)) {
      changes.add(
          new Change(
              "the " + side + " limit moved from " + limit.value() + " to " + step,
              with(check, rule.apply(new Limit(step, closed)))));
    }
    if (hasOther) {
      changes.add(new Change("the " + side + " limit was dropped", with(check, rule.apply(null))));
    }
  }

  private static void addSizes(Rule.Size size, Check check, List<Change> changes) {
    Long minimum = size.minimum();
    Long maximum = size.maximum();
    if (minimum != null) {
      for (Number step : Steps.around(minimum, true)) {
        Long other = minimum.equals(maximum) ? (Long) step : maximum;
        changes.add(
            new Change("the minimum became " + step, with(check, sized(size, (Long) step, other))));
      }
    } else if (maximum != null) {
      for (Number step : Steps.around(maximum, true)) {
        changes.add(
            new Change("the maximum became " + step, with(check, sized(size, null, (Long) step))));
      }
    }
  }

  private static Rule sized(Rule.Size size, @Nullable Long minimum, @Nullable Long maximum) {
    return new Rule.Size(size.origin(), size.subject(), size.measure(), minimum, maximum);
  }

  private static Check with(Check check, Rule form) {
    return with(check, check.expression(), form);
  }

  private static Check with(
      Check check,
      io.actionregistry.generator.model.CelExpression expression,
      @Nullable Rule form) {
    return new Check(
        check.id(),
        check.path(),
        check.message(),
        check.settings(),
        check.source(),
        expression,
        form,
        check.place());
  }
}
