package io.actionregistry.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Lets parameters through unchecked, or has them checked, as a system property says when the gate
 * is made: {@link Registry#getValidationProperty}, set to {@code true} for checking.
 *
 * <p>Validators come in a jar of their own, which production does without. Where the property is
 * off nobody looks for it.
 */
public final class ValidationGate {
  private final @Nullable Validator validator;

  /** Why nothing can be checked although it should be. */
  private final @Nullable IllegalStateException problem;

  /**
   * A gate for a registry. That validation is on and there are no validators, or not those for this
   * version of the registry, is an error of each question that is asked, not of the gate: a
   * registry that holds it stays usable.
   *
   * @param registryName the registry's Java package, by which its validators are found
   */
  public ValidationGate(Registry registry, String registryName) {
    String property = registry.getValidationProperty();
    boolean enabled = property != null && Boolean.getBoolean(property);
    Validator found = null;
    IllegalStateException missing = null;
    if (enabled) {
      try {
        found = find(registry, registryName, property);
      } catch (IllegalStateException e) {
        missing = e;
      }
    }
    validator = found;
    problem = missing;
  }

  private static Validator find(Registry registry, String registryName, @Nullable String property) {
    ValidatorProvider provider = Providers.find(registryName);
    if (provider == null) {
      throw new IllegalStateException(
          "validation is on (-D"
              + property
              + "=true), but there are no validators for "
              + registryName
              + " on the class path: add the jar with its generated validators, or switch"
              + " validation off");
    }
    if (!provider.getManifestHash().equals(registry.getManifestHash())) {
      throw new IllegalStateException(
          "the validators for "
              + registryName
              + " were generated with the manifest "
              + provider.getManifestHash()
              + ", the registry with "
              + registry.getManifestHash()
              + ": generate both from the same schema");
    }
    return provider.create(registry);
  }

  /**
   * Whether parameters are checked.
   *
   * @throws IllegalStateException if they should be and cannot
   */
  public boolean isEnabled() {
    return validator() != null;
  }

  /**
   * Whether nothing is wrong; true for anything at all where nothing is checked.
   *
   * @throws IllegalStateException if parameters should be checked and cannot
   */
  public boolean validateParams(@Nullable Object action, @Nullable Object params) {
    Validator checking = validator();
    return checking == null || checking.isValid(action, params);
  }

  /**
   * What is wrong; {@link Verdict.Disabled} where nothing is checked.
   *
   * @throws IllegalStateException if parameters should be checked and cannot
   */
  public Verdict check(@Nullable Object action, @Nullable Object params) {
    Validator checking = validator();
    return checking == null ? Verdict.disabled() : checking.check(action, params);
  }

  private @Nullable Validator validator() {
    if (problem != null) {
      throw new IllegalStateException(problem.getMessage(), problem);
    }
    return validator;
  }
}
