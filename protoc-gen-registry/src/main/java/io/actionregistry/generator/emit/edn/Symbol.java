package io.actionregistry.generator.emit.edn;

/**
 * A symbol: {@code number?}.
 *
 * @param name as it is written
 */
public record Symbol(String name) {
  @Override
  public String toString() {
    return name;
  }
}
