package io.actionregistry.benchmarks.generating;

/** A program that ends at once: what a Java process costs that does nothing. */
public final class Nothing {
  private Nothing() {}

  /** Ends. */
  public static void main(String[] args) {}
}
