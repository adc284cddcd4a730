package io.actionregistry.harness.matrix;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What registry and protovalidate are expected to say of a case. */
public sealed interface Expectation {
  /** What the process with protobuf is expected to say. */
  Outcome protovalidate();

  /** Whether the registry is expected to accept the case. */
  default boolean accepted() {
    return false;
  }

  /** Whether all of it was worked out beforehand. */
  default boolean predicted() {
    return true;
  }

  /**
   * What is expected of the registry once the other side has spoken: of an agreement the same, if
   * it is possible at all; of anything else what was expected before.
   */
  default Expectation settledBy(Outcome said) {
    return this;
  }

  /** Both accept. */
  record Valid() implements Expectation {
    @Override
    public Outcome protovalidate() {
      return new Outcome.Valid();
    }

    @Override
    public boolean accepted() {
      return true;
    }
  }

  /**
   * Both refuse, for these rules and no others.
   *
   * @param violations sorted; not empty
   */
  record Rule(Set<FieldRule> violations) implements Expectation {
    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Rule {
      violations = new Outcome.Violations(violations).rules();
    }

    @Override
    public Outcome protovalidate() {
      return new Outcome.Violations(violations);
    }
  }

  /**
   * Both say the same, whatever it is: rules of the schema's own, or the clock, have a part in it.
   *
   * @param known rules that both say are broken in any case, sorted; may be empty
   */
  record Agreement(Set<FieldRule> known) implements Expectation {
    /** Copies the set. */
    public Agreement {
      known = new Outcome.AtLeast(known).rules();
    }

    @Override
    public Outcome.AtLeast protovalidate() {
      return new Outcome.AtLeast(known);
    }

    @Override
    public boolean predicted() {
      return false;
    }

    @Override
    public Expectation settledBy(Outcome said) {
      return protovalidate().admits(said) ? new Settled(known, said) : this;
    }
  }

  /**
   * An agreement of which one side has spoken.
   *
   * @param known rules that were known to be broken before it has
   * @param protovalidate what it has said: valid, or violations
   */
  record Settled(Set<FieldRule> known, Outcome protovalidate) implements Expectation {
    @Override
    public boolean accepted() {
      return protovalidate instanceof Outcome.Valid;
    }
  }

  /**
   * The registry refuses for the shape, and looks at no rule.
   *
   * @param faults all that the registry reports, sorted; not empty
   * @param protovalidate what is said without that strictness
   */
  record Stricter(Set<ShapeFault> faults, Outcome protovalidate) implements Expectation {
    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Stricter {
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("nothing is wrong");
      }
      faults = Collections.unmodifiableSet(new TreeSet<>(faults));
    }

    /** The names of the differences, each once. */
    public Set<Difference> differences() {
      Set<Difference> differences = new TreeSet<>();
      faults.forEach(fault -> differences.add(fault.difference()));
      return differences;
    }
  }
}
