package io.actionregistry.runtime;

import java.util.Objects;

/**
 * A hazard and what it consists in.
 *
 * @param level how dangerous the action is
 * @param reason one sentence for the person about to do it; may be empty
 */
public record Hazard(HazardLevel level, String reason) {
  static final Hazard NONE = new Hazard(HazardLevel.NONE, "");

  /** Neither part may be null. */
  public Hazard {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(reason, "reason");
  }
}
