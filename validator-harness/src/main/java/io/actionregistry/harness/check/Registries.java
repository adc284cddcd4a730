package io.actionregistry.harness.check;

import io.actionregistry.runtime.ValidatorProvider;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the registry that is to be checked, by the validators that were generated with it. */
public final class Registries {
  private Registries() {}

  /**
   * The provider of a registry's validators.
   *
   * @param classPath jars or folders with the registry and its validators; empty for the registry
   *     that comes with this program
   * @param name the registry's Java package; null where there is only one
   * @throws IllegalArgumentException if there is none, or more than one to choose from
   */
  public static ValidatorProvider find(List<Path> classPath, @Nullable String name) {
    ClassLoader own = Registries.class.getClassLoader();
    List<ValidatorProvider> found = new ArrayList<>();
    try {
      ClassLoader loader = classPath.isEmpty() ? own : new URLClassLoader(urls(classPath), own);
      for (ValidatorProvider provider : ServiceLoader.load(ValidatorProvider.class, loader)) {
        boolean isNew = provider.getClass().getClassLoader() == loader;
        if (name == null ? isNew : provider.getRegistryName().equals(name)) {
          found.add(provider);
        }
      }
    } catch (ServiceConfigurationError e) {
      throw new IllegalArgumentException("validators cannot be loaded: " + e.getMessage(), e);
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    String where = classPath.isEmpty() ? "" : " in " + classPath;
    String which = name == null ? "" : " for " + name;
    if (found.isEmpty()) {
      throw new IllegalArgumentException("there are no validators" + which + where);
    }
    throw new IllegalArgumentException(
        "there are validators of several registries"
            + where
            + ", say which with --registry: "
            + found.stream()
                .map(ValidatorProvider::getRegistryName)
                .sorted()
                .collect(Collectors.joining(", ")));
  }

  private static URL[] urls(List<Path> classPath) {
    List<URL> urls = new ArrayList<>();
    for (Path entry : classPath) {
      if (!Files.exists(entry)) {
        throw new IllegalArgumentException("there is no " + entry);
      }
      try {
        urls.add(entry.toUri().toURL());
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(entry + ": " + e.getMessage(), e);
      }
    }
    return urls.toArray(URL[]::new);
  }
}
