package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way from a message to a field in it, or from a set of rules to one rule: {@code
 * buf.validate.FieldPath}.
 *
 * @param steps from the outside in; empty for the message itself
 */
public record FieldPath(List<Step> steps) {
  /** The path to the message itself. */
  public static final FieldPath EMPTY = new FieldPath(List.of());

  /** Copies the list. */
  public FieldPath {
    steps = List.copyOf(steps);
  }

  /** A path of those steps. */
  public static FieldPath of(Step... steps) {
    return new FieldPath(List.of(steps));
  }

  /** Whether it has no step. */
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /** This path with one step more. */
  public FieldPath then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new FieldPath(longer);
  }

  /** The path as protovalidate prints it: {@code a.b[0].c["key"]}. */
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("."));
  }
}
