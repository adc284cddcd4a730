package io.actionregistry.runtime;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Looks for validators on the class path; not loaded where validation is off. */
final class Providers {
  private Providers() {}

  /**
   * The provider for that registry, or null.
   *
   * @throws IllegalStateException if a provider is announced that cannot be loaded
   */
  static @Nullable ValidatorProvider find(String registryName) {
    try {
      ValidatorProvider found = find(registryName, ServiceLoader.load(ValidatorProvider.class));
      return found != null
          ? found
          : find(registryName, ServiceLoader.load(ValidatorProvider.class, null));
    } catch (ServiceConfigurationError broken) {
      throw new IllegalStateException(
          "a provider of validators cannot be loaded: " + broken.getMessage(), broken);
    }
  }

  private static @Nullable ValidatorProvider find(
      String registryName, ServiceLoader<ValidatorProvider> providers) {
    for (ValidatorProvider provider : providers) {
      if (registryName.equals(provider.getRegistryName())) {
        return provider;
      }
    }
    return null;
  }
}
