package io.actionregistry.runtime;

import java.util.List;
import java.util.Map;

/**
 * Parameters of which at most one may be given.
 *
 * @param name the oneof's name
 * @param required whether one of them has to be given
 * @param params the names of its parameters, in order of declaration; not empty
 */
public record OneofDefinition(String name, boolean required, List<String> params) {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a name is empty or twice, or there is no parameter
   */
  public OneofDefinition {
    Checks.notEmpty("name of a oneof", name);
    Checks.that(!params.isEmpty(), "oneof '" + name + "' has no parameter");
    params = Checks.distinct("oneof '" + name + "': parameter", params);
  }

  /** The oneof as plain data, as manifests have it. */
  public Map<String, Object> toMap() {
    return PlainDefinitions.of(this);
  }
}
