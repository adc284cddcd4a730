package io.actionregistry.runtime;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command, {@code {"action" name, "params" {…}}}, whose parameters are set by the methods of a
 * generated class. Immutable: each method that sets one gives another command, so that one can
 * serve as a pattern for many. Nothing is validated.
 *
 * @param <S> the generated class
 */
public abstract class CommandMap<S extends CommandMap<S>> extends AbstractMap<String, Object> {
  private final String action;
  private final Map<String, Object> params;

  /**
   * A command.
   *
   * @param action its canonical name
   * @param params not copied, and not to be changed any more
   */
  protected CommandMap(String action, Map<String, Object> params) {
    this.action = action;
    this.params = Collections.unmodifiableMap(params);
  }

  /** The same with other parameters, in the order in which they were set first. */
  protected abstract S of(Map<String, Object> params);

  /**
   * The same with one more parameter, or another value of it.
   *
   * @param name as the registry has it
   * @param value as validators take it
   */
  protected final S with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(params);
    all.put(name, value);
    return of(all);
  }

  @Override
  public final Set<Entry<String, Object>> entrySet() {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("action", action);
    command.put("params", params);
    return Collections.unmodifiableMap(command).entrySet();
  }
}
