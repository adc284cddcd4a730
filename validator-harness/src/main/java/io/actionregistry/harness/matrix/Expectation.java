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
