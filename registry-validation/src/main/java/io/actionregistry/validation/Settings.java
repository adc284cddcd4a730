package io.actionregistry.validation;

import java.time.Clock;
import java.util.Objects;

/**
 * How a validator works.
 *
 * @param clock tells rules the current time
 * @param profile how values are written
 * @param limits how much is looked at
 * @param missingAllowed whether what the registry requires may be left out
 * @param glancing whether what is right at a glance is not looked at more closely
 */
record Settings(
    Clock clock, Profile profile, Limits limits, boolean missingAllowed, boolean glancing) {
  static final Settings DEFAULT =
      new Settings(Clock.systemUTC(), Profile.JVM, Limits.DEFAULT, false, true);

  Settings {
    Objects.requireNonNull(clock);
    Objects.requireNonNull(profile);
    Objects.requireNonNull(limits);
  }

  Settings with(Clock other) {
    return new Settings(other, profile, limits, missingAllowed, glancing);
  }

  Settings with(Profile other) {
    return new Settings(clock, other, limits, missingAllowed, glancing);
  }

  Settings with(Limits other) {
    return new Settings(clock, profile, other, missingAllowed, glancing);
  }

  Settings withMissingAllowed() {
    return new Settings(clock, profile, limits, true, glancing);
  }

  Settings lookingClosely() {
    return new Settings(clock, profile, limits, missingAllowed, false);
  }
}
