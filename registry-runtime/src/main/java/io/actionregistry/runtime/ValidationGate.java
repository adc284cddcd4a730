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

  /**
   * A gate for a registry.
   *
   * @param registryName the registry's Java package, by which its validators are found
   * @throws IllegalStateException if the property is on, but there are no validators, or they are
   *     not for this version of the registry
   */
  public ValidationGate(Registry registry, String registryName) {
    String property = registry.getValidationProperty();
    boolean enabled = property != null && Boolean.getBoolean(property);
    validator = enabled ? find(registry, registryName, property) : null;
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

  /** Whether parameters are checked. */
  public boolean isEnabled() {
    return validator != null;
  }

  /** Whether nothing is wrong; true for anything at all where nothing is checked. */
  public boolean validateParams(@Nullable Object action, @Nullable Object params) {
    return validator == null || validator.isValid(action, params);
  }

  /** What is wrong; {@link Verdict.Disabled} where nothing is checked. */
  public Verdict check(@Nullable Object action, @Nullable Object params) {
    return validator == null ? Verdict.disabled() : validator.check(action, params);
  }
}
