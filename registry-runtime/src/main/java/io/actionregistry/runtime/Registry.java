package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All actions of a command API, with their parameters, messages and enums. Immutable.
 *
 * <p>An action is given as a string, Transit keyword or Clojure keyword, by its canonical name or
 * an alias; so is a parameter, by name. Null and other objects are names of nothing: lookups answer
 * null, false or empty then, as for any unknown name, and never throw.
 *
 * <p>Lookup is all that happens here: nothing is validated. {@link #hasRequiredParams} looks for
 * what is missing, and at nothing else.
 */
public final class Registry {
  private final @Nullable String root;
  private final @Nullable String names;
  private final String manifestHash;
  private final @Nullable String validationProperty;
  private final ActionIndex actions;
  private final Messages messages;
  private final Map<String, EnumDefinition> enums;
  private final Map<String, ParamDefinition> envelope;
  private final RequiredParams requiredParams;
  private final Defaults defaults;

  private Registry(Builder from) {
    root = from.root;
    names = from.names;
    manifestHash = from.manifestHash;
    validationProperty = from.validationProperty;
    actions = new ActionIndex(from.actions);
    messages = new Messages(byName(from.messages, MessageDefinition::getName));
    enums = byName(from.enums, EnumDefinition::getName);
    envelope = byName(from.envelope, ParamDefinition::getName);
    requiredParams = new RequiredParams(messages);
    defaults = new Defaults(messages);
  }

  private static <T> Map<String, T> byName(List<T> values, Function<T, String> nameOf) {
    Map<String, T> map = new LinkedHashMap<>();
    values.forEach(value -> map.put(nameOf.apply(value), value));
    return Collections.unmodifiableMap(map);
  }

  /** Begins an empty registry. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins a registry with everything that this one has, its manifest hash included. */
  public Builder toBuilder() {
    Builder copy = new Builder();
    copy.root = root;
    copy.names = names;
    copy.manifestHash = manifestHash;
    copy.validationProperty = validationProperty;
    copy.actions.addAll(actions.byCanonicalName().values());
    copy.messages.addAll(messages.byName().values());
    copy.enums.addAll(enums.values());
    copy.envelope.addAll(envelope.values());
    return copy;
  }

  /**
   * A registry with one action more; this one stays as it is. The new one has no manifest hash,
   * because the hash speaks of a manifest without that action.
   *
   * @throws IllegalArgumentException as {@link Builder#build}
   */
  public Registry with(ActionDefinition action) {
    return toBuilder().manifestHash("").action(action).build();
  }

  /** The full name of the root message, or null if the registry has none. */
  public @Nullable String getRoot() {
    return root;
  }

  /** The style of names, {@code "kebab"} or {@code "snake"}, or null if it is not known. */
  public @Nullable String getNames() {
    return names;
  }

  /** The hash of the manifest that the registry was generated with; empty if there is none. */
  public String getManifestHash() {
    return manifestHash;
  }

  /** The system property that switches validation on, or null if there is none. */
  public @Nullable String getValidationProperty() {
    return validationProperty;
  }

  /** Whether there is an action of that name or alias. */
  public boolean isKnownAction(@Nullable Object action) {
    return actions.find(action) != null;
  }

  /** The action of that name or alias, or null. */
  public @Nullable ActionDefinition getAction(@Nullable Object action) {
    return actions.find(action);
  }

  /**
   * The action of that name or alias.
   *
   * @throws UnknownActionException if there is none; its message suggests the nearest names
   */
  public ActionDefinition requireAction(@Nullable Object action) {
    ActionDefinition found = actions.find(action);
    if (found == null) {
      throw new UnknownActionException(action, suggestions(action));
    }
    return found;
  }

  private List<String> suggestions(@Nullable Object action) {
    String name = Key.nameOf(action);
    return name == null ? List.of() : suggest(name);
  }

  /** The canonical name of that name or alias, or null. */
  public @Nullable String resolve(@Nullable Object nameOrAlias) {
    ActionDefinition found = actions.find(nameOrAlias);
    return found == null ? null : found.getName();
  }

  /** The canonical names, in order of declaration. */
  public Set<String> getAllActionNames() {
    return actions.byCanonicalName().keySet();
  }

  /** The canonical names as Transit keywords, in order of declaration. */
  public Set<Keyword> getAllActionKeywords() {
    return actions.keywords();
  }

  /** Canonical names by alias. */
  public Map<String, String> getAliases() {
    return actions.aliases();
  }

  /** The names of the parameters that have to be given; null for an unknown action. */
  public @Nullable Set<String> getRequiredParams(@Nullable Object action) {
    ActionDefinition found = actions.find(action);
    return found == null ? null : found.getRequiredParams();
  }

  /** The names of the parameters that may be left out; null for an unknown action. */
  public @Nullable Set<String> getOptionalParams(@Nullable Object action) {
    ActionDefinition found = actions.find(action);
    return found == null ? null : found.getOptionalParams();
  }

  /**
   * Whether everything is given that has to be: required parameters, and those of nested messages
   * that are present, in lists and maps too. A null value counts as missing. Required oneofs and
   * values are not looked at.
   *
   * @param action an unknown one has no parameters that could suffice: false
   * @param params a map from names (see {@link Key#nameOf}) to values; null counts as an empty map.
   *     What is no map where a map is needed has no parameters: false. So does what is nested
   *     deeper than 100 messages or has more than a million entries
   */
  public boolean hasRequiredParams(@Nullable Object action, @Nullable Object params) {
    ActionDefinition found = actions.find(action);
    return found != null && requiredParams.arePresent(found.table(), params);
  }

  /**
   * A parameter of an action, or one of a message nested in it.
   *
   * @param param a name, names joined by dots ({@code "target.timestamp"}), or a list of names
   * @return null if there is none
   */
  public @Nullable ParamDefinition getParam(@Nullable Object action, @Nullable Object param) {
    ActionDefinition found = actions.find(action);
    return found == null ? null : ParamPath.find(found.table(), messages, param);
  }

  /** The ranges of a parameter, given as in {@link #getParam}; empty if there is none. */
  public List<Range> getRanges(@Nullable Object action, @Nullable Object param) {
    ParamDefinition found = getParam(action, param);
    return found == null ? List.of() : found.getRanges();
  }

  /** The range of a parameter's own number, given as in {@link #getParam}; null without one. */
  public @Nullable Range getRange(@Nullable Object action, @Nullable Object param) {
    ParamDefinition found = getParam(action, param);
    return found == null ? null : found.getRange();
  }

  /** The enum values that the rules admit for a parameter; empty if there is none. */
  public List<String> getEnumValues(@Nullable Object action, @Nullable Object param) {
    ParamDefinition found = getParam(action, param);
    return found == null ? List.of() : found.getEnumValues();
  }

  /** The message of that full name, or null. */
  public @Nullable MessageDefinition getMessage(@Nullable Object protoFullName) {
    return messages.byName().get(Key.nameOf(protoFullName));
  }

  /** The messages by full name, in order of declaration. */
  public Map<String, MessageDefinition> getMessages() {
    return messages.byName();
  }

  /** The enum of that full name, or null. */
  public @Nullable EnumDefinition getEnum(@Nullable Object protoFullName) {
    return enums.get(Key.nameOf(protoFullName));
  }

  /** The enums by full name, in order of declaration. */
  public Map<String, EnumDefinition> getEnums() {
    return enums;
  }

  /** The root message's own parameters, sent along with any action. */
  public Map<String, ParamDefinition> getEnvelope() {
    return envelope;
  }

  /**
   * The parameters with declared defaults added where one is absent, also in nested messages that
   * are present. What is given is kept, null too; of a oneof, no second member is added.
   *
   * <p>Keys are added as strings to maps that have strings, as Transit keywords to maps that have
   * Transit keywords and to an empty one. A nested empty map follows the map around it.
   *
   * @param params a map, or null for an empty one; it is not changed
   * @return an unmodifiable map: what is given first, then defaults in order of declaration. Nested
   *     values without a message in them that has defaults are the given objects
   * @throws UnknownActionException if there is no such action
   * @throws IllegalArgumentException if the parameters are no map, are nested deeper than 100
   *     messages or have more than a million entries; or if they have Clojure keywords, which this
   *     library cannot make, and the action has any default: use the form with {@code toKey} then
   */
  public Map<?, ?> withDefaults(@Nullable Object action, @Nullable Object params) {
    return defaults.add(requireAction(action), params, null, DefaultValues.system());
  }

  /**
   * The same, with keys made by the caller.
   *
   * @param toKey makes a key of a parameter's name; never null
   * @throws IllegalArgumentException also if a key that it makes is null
   */
  public Map<?, ?> withDefaults(
      @Nullable Object action, @Nullable Object params, Function<String, Object> toKey) {
    return withDefaults(action, params, toKey, DefaultValues.system());
  }

  /**
   * The same, with the defaults that are no constants from the caller, too.
   *
   * @param values gives them
   */
  public Map<?, ?> withDefaults(
      @Nullable Object action,
      @Nullable Object params,
      Function<String, Object> toKey,
      DefaultValues values) {
    return defaults.add(
        requireAction(action), params, Objects.requireNonNull(toKey, "toKey"), values);
  }

  /** Every action as plain data by canonical name; the manifest's {@code "actions"}. */
  public Map<String, Object> getAllActions() {
    return PlainMap.mapOf(actions.byCanonicalName(), ActionDefinition::toMap);
  }

  /** The whole registry as plain data: what reading its manifest would give. */
  public Map<String, Object> getManifest() {
    return new PlainMap()
        .always("format", 1L)
        .text("hash", manifestHash)
        .text("root", root)
        .text("names", names)
        .text("validation-property", validationProperty)
        .always("envelope", PlainMap.mapOf(envelope, ParamDefinition::toMap))
        .always("actions", getAllActions())
        .always("messages", PlainMap.mapOf(messages.byName(), MessageDefinition::toMap))
        .always("enums", PlainMap.mapOf(enums, EnumDefinition::toMap))
        .build();
  }

  /**
   * Actions that every word speaks of, in their name, an alias or their description; upper and
   * lower case are the same. First those whose names have all words, then those whose names and
   * aliases do, then the rest, each in order of declaration.
   *
   * @param words separated by blanks or hyphens. Without any, or null, every action is found; a
   *     text of more than 200 characters finds nothing
   */
  public List<ActionDefinition> search(@Nullable String words) {
    return Search.find(actions.byCanonicalName().values(), words == null ? "" : words);
  }

  /**
   * Names and aliases that a misspelt one may have been meant to be, nearest first, at most three.
   *
   * @param misspelt null, or more than 200 characters, resembles nothing
   */
  public List<String> suggest(@Nullable String misspelt) {
    return misspelt == null ? List.of() : Suggestions.ofActions(actions, misspelt);
  }

  @Override
  public String toString() {
    return "registry of " + getAllActionNames().size() + " actions";
  }

  /** Collects what a registry consists of. Not thread-safe. */
  public static final class Builder {
    private final List<ActionDefinition> actions = new ArrayList<>();
    private final List<MessageDefinition> messages = new ArrayList<>();
    private final List<EnumDefinition> enums = new ArrayList<>();
    private final List<ParamDefinition> envelope = new ArrayList<>();
    private @Nullable String root;
    private @Nullable String names;
    private String manifestHash = "";
    private @Nullable String validationProperty;

    private Builder() {}

    /** Sets the full name of the root message. */
    public Builder root(@Nullable String protoFullName) {
      root = protoFullName;
      return this;
    }

    /** Sets the style of names, {@code "kebab"} or {@code "snake"}. */
    public Builder names(@Nullable String style) {
      names = style;
      return this;
    }

    /** Sets the manifest's hash, {@code "sha256:…"}; empty for none. */
    public Builder manifestHash(String hash) {
      manifestHash = Objects.requireNonNull(hash);
      return this;
    }

    /** Sets the system property that switches validation on. */
    public Builder validationProperty(@Nullable String property) {
      validationProperty = property;
      return this;
    }

    /** Adds an action. */
    public Builder action(ActionDefinition action) {
      actions.add(Objects.requireNonNull(action));
      return this;
    }

    /** Adds a message that parameters refer to by name. */
    public Builder message(MessageDefinition message) {
      messages.add(Objects.requireNonNull(message));
      return this;
    }

    /** Adds an enum that parameters refer to by name. */
    public Builder enumeration(EnumDefinition definition) {
      enums.add(Objects.requireNonNull(definition));
      return this;
    }

    /** Adds a parameter of the root message's own. */
    public Builder envelope(ParamDefinition param) {
      envelope.add(Objects.requireNonNull(param));
      return this;
    }

    /**
     * The registry.
     *
     * @throws IllegalArgumentException listing everything that is wrong: names and aliases that
     *     more than one definition claims, messages, enums and replacements that do not exist
     */
    public Registry build() {
      Links links = new Links(actions, messages, enums, envelope);
      List<String> problems = links.problems();
      Checks.that(
          problems.isEmpty(), "a registry cannot be built:\n" + String.join("\n", problems));
      return new Registry(this);
    }
  }
}
