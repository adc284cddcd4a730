package io.actionregistry.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is evaluated on a value: a field's, or each item's, key's or map value's.
 *
 * @param skipsZero whether the type's zero is exempt
 * @param checks in order
 * @param descends whether the value is a message, whose own rules apply as well
 * @param items on each item of a list; null where there is none to evaluate
 * @param keys on each key of a map; null likewise
 * @param values on each value of a map; null likewise
 */
public record ValueChecks(
    boolean skipsZero,
    List<Check> checks,
    boolean descends,
    @Nullable ValueChecks items,
    @Nullable ValueChecks keys,
    @Nullable ValueChecks values) {
  /** Nothing to evaluate. */
  public static final ValueChecks NONE = new ValueChecks(false, List.of(), false, null, null, null);

  /** Keeps its own copy. */
  public ValueChecks {
    checks = List.copyOf(checks);
  }
}
