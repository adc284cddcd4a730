package io.actionregistry.harness.wire;

import static io.actionregistry.harness.wire.WireKeys.FAILURE;
import static io.actionregistry.harness.wire.WireKeys.FAILURE_MESSAGE;
import static io.actionregistry.harness.wire.WireKeys.VALID;
import static io.actionregistry.harness.wire.WireKeys.VIOLATIONS;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What protovalidate says of a message in one of its modes.
 *
 * @param valid whether there is neither a violation nor a failure
 * @param violations in protovalidate's order
 * @param failure {@code "runtime-error"} or {@code "cannot-compile"} where a rule gave no verdict
 * @param failureMessage that, for people
 */
public record Judgement(
    boolean valid,
    List<Finding> violations,
    @Nullable String failure,
    @Nullable String failureMessage) {
  /** Checks that the parts agree. */
  public Judgement {
    violations = List.copyOf(violations);
    if (valid != (violations.isEmpty() && failure == null)) {
      throw new WireException("valid: " + valid + ", with " + violations + ", failure " + failure);
    }
  }

  /** A verdict: valid without violations. */
  public static Judgement of(List<Finding> violations) {
    return new Judgement(violations.isEmpty(), violations, null, null);
  }

  /** No verdict. */
  public static Judgement failure(String failure, @Nullable String message) {
    return new Judgement(false, List.of(), failure, message);
  }

  /** Adds the parts to a map; the failure only where there is one. */
  Map<Object, Object> into(Map<Object, Object> map) {
    map.put(VALID, valid);
    map.put(VIOLATIONS, violations.stream().map(Finding::toPlain).toList());
    if (failure != null) {
      map.put(FAILURE, failure);
      Nulls.put(map, FAILURE_MESSAGE, failureMessage);
    }
    return map;
  }

  static Judgement of(Plain plain) {
    return new Judgement(
        plain.required(VALID, Boolean.class),
        plain.maps(VIOLATIONS).stream().map(Finding::of).toList(),
        plain.optional(FAILURE, String.class),
        plain.optional(FAILURE_MESSAGE, String.class));
  }
}
