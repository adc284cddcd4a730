package io.actionregistry.conformance;

import java.util.Map;

/** Sources, compiled and loaded. */
public final class Loaded {
  private Loaded() {}

  /**
   * A loader that has the classes.
   *
   * @param sources text by path
   * @throws IllegalStateException if they do not compile
   */
  public static ClassLoader of(Map<String, String> sources) {
    return new InMemoryClassLoader(InMemoryCompiler.compile(sources), Map.of());
  }
}
