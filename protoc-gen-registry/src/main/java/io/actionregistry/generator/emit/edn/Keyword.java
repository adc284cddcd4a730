package io.actionregistry.generator.emit.edn;

/**
 * A keyword: {@code :closed}.
 *
 * @param name without the colon
 */
public record Keyword(String name) {
  @Override
  public String toString() {
    return ":" + name;
  }
}
