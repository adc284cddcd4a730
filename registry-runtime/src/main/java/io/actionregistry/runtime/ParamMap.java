package io.actionregistry.runtime;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values by parameter name, set by the methods of a generated class: a message inside a command.
 * Immutable: each method that sets one gives another map. Nothing is validated.
 *
 * @param <S> the generated class
 */
public abstract class ParamMap<S extends ParamMap<S>> extends AbstractMap<String, Object> {
  private final Map<String, Object> params;

  /**
   * A map of these.
   *
   * @param params not copied, and not to be changed any more
   */
  protected ParamMap(Map<String, Object> params) {
    this.params = Collections.unmodifiableMap(params);
  }

  /** The same with other values, in the order in which they were set first. */
  protected abstract S of(Map<String, Object> params);

  /**
   * The same with one more value, or another one.
   *
   * @param name of a parameter, as the registry has it
   * @param value as validators take it
   */
  protected final S with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(params);
    all.put(name, value);
    return of(all);
  }

  @Override
  public final Set<Entry<String, Object>> entrySet() {
    return params.entrySet();
  }

  @Override
  public final @Nullable Object get(@Nullable Object key) {
    return params.get(key);
  }

  @Override
  public final boolean containsKey(@Nullable Object key) {
    return params.containsKey(key);
  }
}
