package io.actionregistry.harness.compare;

import java.util.Set;
import java.util.TreeSet;

/**
 * Fields of which something is never looked at, as {@code full.name.of.message/param}. Definitions
 * do not say so; descriptors do.
 *
 * @param always whose rules and content count for nothing
 * @param zeros whose type's zero is exempt from their rules
 */
public record Ignored(Set<String> always, Set<String> zeros) {
  /** Nothing is ignored. */
  public static final Ignored NOTHING = new Ignored(Set.of(), Set.of());

  /** Keeps its own copies. */
  public Ignored {
    always = Set.copyOf(new TreeSet<>(always));
    zeros = Set.copyOf(new TreeSet<>(zeros));
  }
}
