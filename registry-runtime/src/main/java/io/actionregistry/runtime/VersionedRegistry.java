package io.actionregistry.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Several versions of one command API, side by side in one process: each a registry, generated into
 * a package of its own. Immutable.
 *
 * <pre>{@code
 * VersionedRegistry api =
 *     VersionedRegistry.of("v1", lamp.v1.ActionRegistry.registry())
 *         .with("v2", lamp.v2.ActionRegistry.registry());
 * api.changes("on", "v1", "v2").forEach(change -> log(change.text()));
 * }</pre>
 *
 * <p>Versions are in the order in which they were given, oldest first, and are asked for by a
 * string, Transit keyword or Clojure keyword, as actions are.
 */
public final class VersionedRegistry {
  private final Map<String, Registry> registries;

  private VersionedRegistry(Map<String, Registry> registries) {
    this.registries = Collections.unmodifiableMap(registries);
  }

  /**
   * Begins with the oldest version.
   *
   * @param version its name; anything that can be a keyword: {@code "v1"}, {@code "2.0"}
   * @throws IllegalArgumentException if the name cannot be a keyword
   */
  public static VersionedRegistry of(String version, Registry registry) {
    return new VersionedRegistry(new LinkedHashMap<>()).with(version, registry);
  }

  /**
   * The same with one more version, newer than all others; this one stays as it is.
   *
   * @throws IllegalArgumentException if the name cannot be a keyword or is there already
   */
  public VersionedRegistry with(String version, Registry registry) {
    Map<String, Registry> more = new LinkedHashMap<>(registries);
    Checks.that(
        more.put(Checks.name("version", version), registry) == null,
        "version '" + version + "' twice");
    return new VersionedRegistry(more);
  }

  /** The names of all versions, oldest first. */
  public List<String> versions() {
    return List.copyOf(registries.keySet());
  }

  /** The name of the newest version. */
  public String newest() {
    List<String> versions = versions();
    return versions.get(versions.size() - 1);
  }

  /**
   * The registry of a version.
   *
   * @throws IllegalArgumentException if there is no such version; its message names all that are
   */
  public Registry registry(@Nullable Object version) {
    Registry registry = registries.get(Key.nameOf(version));
    if (registry == null) {
      throw new IllegalArgumentException(
          "unknown version " + Text.nameOrClass(version) + ". There are " + known());
    }
    return registry;
  }

  private String known() {
    return String.join(", ", versions().stream().map(name -> "'" + name + "'").toList());
  }

  /**
   * An action in a version, by name or alias; null if that version has none.
   *
   * @throws IllegalArgumentException if there is no such version
   */
  public @Nullable ActionDefinition getAction(@Nullable Object version, @Nullable Object action) {
    return registry(version).getAction(action);
  }

  /**
   * An action in a version, by name or alias.
   *
   * @throws IllegalArgumentException if there is no such version
   * @throws UnknownActionException if that version has no such action; its message suggests names
   */
  public ActionDefinition requireAction(@Nullable Object version, @Nullable Object action) {
    return registry(version).requireAction(action);
  }

  /** The versions that know an action by this name or alias, oldest first; empty if none does. */
  public List<String> availableIn(@Nullable Object action) {
    return versions().stream().filter(version -> registry(version).isKnownAction(action)).toList();
  }

  /**
   * What differs for an action from one version to another, in the order of its definition: names,
   * parameters, types, rules, enum values, documentation. Kinds and words are those of {@code
   * protoc-gen-registry diff}, which also says whom a change breaks. Going back in time works, too.
   *
   * <p>An action of another name on the same path of field numbers was renamed, and one whose name
   * is an alias on the other side, and a parameter of another name with the same number.
   *
   * @param action name or alias in the first version or, if that has none, in the second one
   * @return empty if nothing differs that registries know of
   * @throws IllegalArgumentException if there is no such version
   * @throws UnknownActionException if neither version has such an action
   */
  public List<Change> changes(@Nullable Object action, @Nullable Object from, @Nullable Object to) {
    return ActionChanges.of(registry(from), registry(to), action);
  }

  @Override
  public String toString() {
    return "versions " + known();
  }
}
