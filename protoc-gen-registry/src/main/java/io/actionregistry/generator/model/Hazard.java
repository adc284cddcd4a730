package io.actionregistry.generator.model;

import java.util.Locale;

/**
 * How dangerous an action is.
 *
 * @param level after the signal words of ANSI Z535.6
 * @param reason for the person about to do it
 */
public record Hazard(Level level, String reason) {

  /** Nothing known to be dangerous. */
  public static final Hazard NONE = new Hazard(Level.NONE, "");

  /** In rising order. */
  public enum Level {
    NONE,
    CAUTION,
    WARNING,
    DANGER;

    /** The name used in the manifest. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
