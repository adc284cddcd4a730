package io.actionregistry.harness.matrix;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What the process with protobuf and protovalidate says of a command. */
public sealed interface Outcome {
  /** The message can be built, and keeps all rules. */
  record Valid() implements Outcome {}

  /**
   * The message can be built, and breaks rules.
   *
   * @param rules all of them, sorted; not empty
   */
  record Violations(Set<FieldRule> rules) implements Outcome {
    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Violations {
      rules = sorted(rules);
    }
  }

  /**
   * No message can be built.
   *
   * @param kinds what it may say of it; more than one where several things are wrong, because
   *     building stops at the first
   */
  record NotBuilt(Set<BuildError> kinds) implements Outcome {
    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public NotBuilt {
      kinds = sorted(kinds);
    }
  }

  /**
   * The message can be built, and breaks these rules; which others it breaks is not foreseen.
   *
   * @param rules what is foreseen, sorted; may be empty
   */
  record AtLeast(Set<FieldRule> rules) implements Outcome {
    /** Copies the set. */
    public AtLeast {
      rules = Collections.unmodifiableSet(new TreeSet<>(rules));
    }

    /** Whether what is said is what was foreseen, or more of it. */
    public boolean admits(Outcome said) {
      return said instanceof Violations violations
          ? violations.rules().containsAll(rules)
          : said instanceof Valid && rules.isEmpty();
    }
  }

  private static <T extends Comparable<? super T>> Set<T> sorted(Set<T> set) {
    if (set.isEmpty()) {
      throw new IllegalArgumentException("nothing is wrong");
    }
    return Collections.unmodifiableSet(new TreeSet<>(set));
  }
}
