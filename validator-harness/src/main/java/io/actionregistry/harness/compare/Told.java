package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.Difference;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.ShapeFault;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a case's expectation tells of each place.
 *
 * @param refused places that break rules, in proto names
 * @param faults by place, in the registry's names
 * @param sure whether a place that is in neither is right
 */
record Told(Set<FieldRule> refused, Set<ShapeFault> faults, boolean sure) {
  static Told of(Expectation expected) {
    return expected instanceof Expectation.Stricter stricter
        ? new Told(Set.of(), stricter.faults(), false)
        : new Told(standard(expected), Set.of(), true);
  }

  /** Broken rules that definitions can know of: not those of the schema's own. */
  private static Set<FieldRule> standard(Expectation expected) {
    if (expected instanceof Expectation.Agreement agreement) {
      return agreement.known();
    }
    if (expected instanceof Expectation.Settled settled) {
      return settled.known();
    }
    return expected instanceof Expectation.Rule rule ? rule.violations() : Set.of();
  }

  /** Whether the number there is none of its type's, and nothing else is wrong with it. */
  boolean isBeyondType(Place place) {
    boolean beyond = false;
    for (ShapeFault fault : faults) {
      if (fault.param().equals(place.param())) {
        if (fault.difference() != Difference.NOT_REPRESENTABLE) {
          // As where it is given twice: it is not told which of the two is wrong.
          return false;
        }
        beyond = true;
      }
    }
    return beyond;
  }

  /**
   * Whether certain rules refuse what is at a place; null if that cannot be told.
   *
   * @param rules picks them by their ids
   */
  @Nullable Boolean refuses(Place place, Predicate<String> rules) {
    if (!sure) {
      return null;
    }
    boolean refuses = false;
    for (FieldRule rule : refused) {
      if (rule.field().equals(place.field()) && rule.forKey() == place.forKey()) {
        if (rule.rule().equals("required")) {
          // No other rule is asked.
          return null;
        }
        refuses |= rules.test(rule.rule());
      }
    }
    return refuses;
  }
}
