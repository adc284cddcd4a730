package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.rules.FloatingSet;
import io.actionregistry.generator.emit.rules.Ranges;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.EffectiveBounds;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Numbers, by Clojure's own comparisons.
 *
 * <p>Next to a double these turn every number into the nearest double, which is how the registry
 * reads it, too. Whole numbers are compared exactly, whatever their class.
 */
final class NumberForms {
  private static final Interval ALL = new Interval(null, null);
  private static final Limit LEAST = new Limit(-Double.MAX_VALUE, true);
  private static final Limit MOST = new Limit(Double.MAX_VALUE, true);
  private static final Form FINITE =
      Form.of("and", Form.predicate("number?"), compare(">", -1 / 0.0), compare("<", 1 / 0.0));
  private static final FloatingSet ALL_DOUBLES =
      new FloatingSet(List.of(new Interval(LEAST, MOST)), List.of(), true, true, true);
  private static final Form NAN =
      Form.of("and", Form.predicate("float?"), Form.not(compare("<=", 1 / 0.0)));

  private NumberForms() {}

  private static Form compare(String how, Object limit) {
    return Form.of(how, limit);
  }

  /** Floats and doubles: any class of numbers will do. */
  static Part floating(Subject subject, Definitions definitions) {
    FloatingSet set = FloatingSet.of(subject);
    ValueRange range = subject.range(Measure.VALUE);
    Form form =
        range == null ? definitions.type(subject.type().label(), () -> form(set)) : form(set);
    return new Part(
        form.unchecked(subject.unsaid(Subject::isRange)),
        range == null || Ranges.contains(range, 0.0));
  }

  private static Form form(FloatingSet set) {
    if (set.equals(ALL_DOUBLES)) {
      return anyDouble();
    }
    List<Form> forms = new ArrayList<>();
    if (!set.admitted().isEmpty()) {
      forms.add(within("number?", set.admitted(), set.excluded()));
    }
    if (set.positiveInfinity()) {
      forms.add(Form.of("and", Form.predicate("float?"), compare(">=", 1 / 0.0)));
    }
    if (set.negativeInfinity()) {
      forms.add(Form.of("and", Form.predicate("float?"), compare("<=", -1 / 0.0)));
    }
    if (set.nan()) {
      forms.add(NAN);
    }
    return Form.or(forms);
  }

  /** Integers of all widths. */
  static Part integer(Subject subject, Definitions definitions) {
    ValueRange range = subject.range(Measure.VALUE);
    if (range == null) {
      Form any = definitions.type(subject.type().label(), () -> integers(subject.type()));
      return new Part(any.unchecked(subject.unsaid(check -> false)), true);
    }
    Form form =
        range.effective().isEmpty()
            ? Form.nothing()
            : within("integer?", range.effective(), range.effectiveExcluded());
    return new Part(form.unchecked(subject.unsaid(Subject::isRange)), Ranges.contains(range, 0L));
  }

  /** All integers of a type. */
  static Form integers(ValueType type) {
    return within("integer?", EffectiveBounds.of(type, false).of(List.of(ALL)), List.of());
  }

  /** Any number that a double can be near to. */
  static Form anyDouble() {
    return Form.of("or", Form.predicate("float?"), FINITE);
  }

  /** What protobuf takes an absent number for; both zeros are the same to Clojure. */
  static Form zero(ValueType type) {
    return type.isFloating()
        ? Form.of("and", Form.predicate("number?"), compare(">=", 0.0), compare("<=", 0.0))
        : Form.of("and", Form.predicate("integer?"), compare("=", 0L));
  }

  private static Form within(String predicate, List<Interval> admitted, List<Interval> excluded) {
    List<Form> demands = new ArrayList<>();
    demands.add(Form.predicate(predicate));
    if (admitted.size() == 1) {
      demands.addAll(limits(admitted.get(0)));
    } else {
      demands.add(any(admitted));
    }
    if (!excluded.isEmpty()) {
      demands.add(Form.not(any(excluded)));
    }
    return Form.and(demands);
  }

  private static Form any(List<Interval> intervals) {
    boolean numbers = intervals.stream().allMatch(NumberForms::isWhole);
    return numbers
        ? Form.oneOf(
            intervals.stream().map(one -> Objects.requireNonNull(one.lower()).value()).toList())
        : Form.or(intervals.stream().map(interval -> Form.and(limits(interval))).toList());
  }

  /** Whether equality tells the one number, of whatever class. */
  private static boolean isWhole(Interval interval) {
    return Ranges.isPoint(interval)
        && interval.lower() != null
        && !(interval.lower().value() instanceof Double);
  }

  private static List<Form> limits(Interval interval) {
    if (isWhole(interval)) {
      return List.of(compare("=", Objects.requireNonNull(interval.lower()).value()));
    }
    List<Form> limits = new ArrayList<>();
    Limit lower = interval.lower();
    Limit upper = interval.upper();
    if (lower != null) {
      limits.add(lower.equals(LEAST) ? compare(">", -1 / 0.0) : limit(">", lower));
    }
    if (upper != null) {
      limits.add(upper.equals(MOST) ? compare("<", 1 / 0.0) : limit("<", upper));
    }
    return limits;
  }

  private static Form limit(String how, Limit limit) {
    return compare(how + (limit.inclusive() ? "=" : ""), limit.value());
  }
}
