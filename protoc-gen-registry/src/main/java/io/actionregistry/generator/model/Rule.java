package io.actionregistry.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold of a parameter, in a form that no target language owns.
 *
 * <p>This is the one form that all targets read; none of them looks at {@code buf.validate} options
 * by itself.
 */
public sealed interface Rule {

  /** Where the rule comes from, and how a violation names it. */
  RuleOrigin origin();

  /** What of the parameter it speaks of. */
  RuleSubject subject();

  /**
   * A number between limits; where the lower limit lies above the upper one, a number outside them
   * ({@code gt: 10, lt: 5}).
   *
   * @param lower from {@code gt} or {@code gte}
   * @param upper from {@code lt} or {@code lte}
   */
  record Between(
      RuleOrigin origin, RuleSubject subject, @Nullable Limit lower, @Nullable Limit upper)
      implements Rule {

    /** Refuses a rule without limits. */
    public Between {
      if (lower == null && upper == null) {
        throw new IllegalArgumentException("a range needs a limit");
      }
    }

    /** Whether the admitted numbers are those outside the limits. */
    public boolean inverted() {
      return lower != null && upper != null && Numbers.compare(upper.value(), lower.value()) < 0;
    }
  }

  /**
   * A value from a list, from {@code const} (a list of one) or {@code in}.
   *
   * @param values scalars: numbers as in {@link Limit}, {@code Boolean}, {@code String}, {@code
   *     Bytes}; enum values by number
   */
  record OneOf(RuleOrigin origin, RuleSubject subject, List<Object> values) implements Rule {
    /** Keeps its own copy. */
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /** No value from a list, from {@code not_in}; values as in {@link OneOf}. */
  record NoneOf(RuleOrigin origin, RuleSubject subject, List<Object> values) implements Rule {
    /** Keeps its own copy. */
    public NoneOf {
      values = List.copyOf(values);
    }
  }

  /**
   * A size between limits.
   *
   * @param measure what is counted
   * @param minimum at least so many; null for no limit
   * @param maximum at most so many; null for no limit; both unsigned in the schema, capped at
   *     {@code Long.MAX_VALUE}
   */
  record Size(
      RuleOrigin origin,
      RuleSubject subject,
      Measure measure,
      @Nullable Long minimum,
      @Nullable Long maximum)
      implements Rule {}

  /** An enum number that the schema names, from {@code enum.defined_only}. */
  record DefinedOnly(RuleOrigin origin, RuleSubject subject) implements Rule {}

  /** Neither NaN nor infinite, from {@code float.finite} and {@code double.finite}. */
  record Finite(RuleOrigin origin, RuleSubject subject) implements Rule {}

  /** A rule that has no form of its own; its {@link Check} says what it demands. */
  record Other(RuleOrigin origin, RuleSubject subject) implements Rule {}

  /** Present, from {@code required}; without presence: other than the type's zero. */
  record Required(RuleOrigin origin, RuleSubject subject) implements Rule {}
}
