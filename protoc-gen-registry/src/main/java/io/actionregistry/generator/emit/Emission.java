package io.actionregistry.generator.emit;

import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.model.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the targets of one run have in common: a checked schema, what the caller says about the
 * output, and what is worked out once for all of them.
 *
 * <p>Not thread-safe.
 */
public final class Emission {
  private final Schema schema;
  private final EmitOptions options;
  private final Examples examples;
  private final Map<Class<?>, Object> shared = new HashMap<>();

  /** For one run. */
  public Emission(Schema schema, EmitOptions options) {
    this.schema = schema;
    this.options = options;
    this.examples = Examples.of(schema);
  }

  /** What is generated from. */
  public Schema schema() {
    return schema;
  }

  /** What the caller says about the output. */
  public EmitOptions options() {
    return options;
  }

  /** Valid commands of the schema, each found when a target first asks for it. */
  public Examples examples() {
    return examples;
  }

  /**
   * What more than one target needs, made when the first one asks.
   *
   * @param kind of which there is one
   */
  public <T> T shared(Class<T> kind, Function<Emission, T> maker) {
    Object known = shared.get(kind);
    if (known == null) {
      known = maker.apply(this);
      shared.put(kind, known);
    }
    return kind.cast(known);
  }
}
