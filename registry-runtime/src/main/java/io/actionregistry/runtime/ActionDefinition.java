package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a registry knows about one action: its names, its parameters and where it comes from. */
public final class ActionDefinition {
  private final String name;
  private final Keyword keyword;
  private final String description;
  private final String module;
  private final @Nullable String messageName;
  private final @Nullable String responseName;
  private final ActionKind kind;
  private final List<PathElement> path;
  private final List<String> aliases;
  private final Hazard hazard;
  private final @Nullable Deprecation deprecation;
  private final Map<String, Object> rules;
  private final ParamTable table;

  private ActionDefinition(Builder builder) {
    name = builder.name;
    keyword = Checks.keyword(name);
    description = builder.description;
    module = builder.module;
    messageName = builder.message == null ? null : builder.message.getName();
    responseName = builder.responseName;
    kind = builder.kind;
    path = List.copyOf(builder.path);
    aliases = Checks.distinct(this + ": alias", builder.aliases);
    Checks.that(!aliases.contains(name), this + " has its own name as an alias");
    hazard = builder.hazard;
    deprecation = builder.deprecation;
    rules = builder.message == null ? Map.of() : builder.message.getRules();
    table = builder.table(toString());
  }

  /**
   * Begins an action without parameters.
   *
   * @param name its canonical name, {@code "rotary-rotate-to-ndc"}
   * @throws IllegalArgumentException if the name cannot be a keyword
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /** The canonical name. */
  public String getName() {
    return name;
  }

  /** The canonical name as a Transit keyword. */
  public Keyword getKeyword() {
    return keyword;
  }

  /** The documentation, maybe empty. */
  public String getDescription() {
    return description;
  }

  /** The module that the action belongs to, {@code "RotaryCommands"}; maybe empty. */
  public String getModule() {
    return module;
  }

  /** The full name of the message that carries the parameters, or null if there is none. */
  public @Nullable String getMessageName() {
    return messageName;
  }

  /**
   * The full name of the message that answers the action, which the registry knows as well; null if
   * the schema names none.
   */
  public @Nullable String getResponseName() {
    return responseName;
  }

  /** Whether it is a single command or several that can be set at once. */
  public ActionKind getKind() {
    return kind;
  }

  /** Whether the kind is {@link ActionKind#GROUP}. */
  public boolean isGroup() {
    return kind == ActionKind.GROUP;
  }

  /** The fields on the way from the root message; empty if the action comes from none. */
  public List<PathElement> getPath() {
    return path;
  }

  /** Further names of the action. */
  public List<String> getAliases() {
    return aliases;
  }

  /** How dangerous the action is; never null. */
  public Hazard getHazard() {
    return hazard;
  }

  /** Whether the action should no longer be used. */
  public boolean isDeprecated() {
    return deprecation != null;
  }

  /** What to use instead; null if the action is not deprecated. */
  public @Nullable Deprecation getDeprecation() {
    return deprecation;
  }

  /** The parameters by name, in order of declaration. */
  public Map<String, ParamDefinition> getParams() {
    return table.params();
  }

  /**
   * The parameter of that name.
   *
   * @param param see {@link Key#nameOf}
   * @return null if there is none
   */
  public @Nullable ParamDefinition getParam(@Nullable Object param) {
    return table.params().get(Key.nameOf(param));
  }

  /** The names of the parameters that have to be given. */
  public Set<String> getRequiredParams() {
    return table.required();
  }

  /** The names of the parameters that may be left out. */
  public Set<String> getOptionalParams() {
    return table.optional();
  }

  /** The parameters that have to be given, as Transit keywords. */
  public Set<Keyword> getRequiredKeywords() {
    return table.requiredKeywords();
  }

  /** The parameters that may be left out, as Transit keywords. */
  public Set<Keyword> getOptionalKeywords() {
    return table.optionalKeywords();
  }

  /** The rules on the message as a whole, as {@link MessageDefinition#getRules} has them. */
  public Map<String, Object> getRules() {
    return rules;
  }

  /** The oneofs, in order of declaration. */
  public List<OneofDefinition> getOneofs() {
    return table.oneofs();
  }

  ParamTable table() {
    return table;
  }

  /** The action as plain data, as manifests have it. */
  public Map<String, Object> toMap() {
    return PlainDefinitions.of(this);
  }

  @Override
  public String toString() {
    return "action '" + name + "'";
  }

  /** Collects what an action consists of. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final List<PathElement> path = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private final List<ParamDefinition> params = new ArrayList<>();
    private String description = "";
    private String module = "";
    private @Nullable MessageDefinition message;
    private @Nullable String responseName;
    private ActionKind kind = ActionKind.LEAF;
    private Hazard hazard = Hazard.NONE;
    private @Nullable Deprecation deprecation;

    private Builder(String name) {
      this.name = Checks.name("action", name);
    }

    /** Sets the documentation. */
    public Builder description(String description) {
      this.description = Objects.requireNonNull(description);
      return this;
    }

    /** Sets the module that the action belongs to. */
    public Builder module(String module) {
      this.module = Objects.requireNonNull(module);
      return this;
    }

    /** Takes over the message's name, rules, parameters and oneofs; its parameters come first. */
    public Builder message(MessageDefinition message) {
      this.message = Objects.requireNonNull(message);
      return this;
    }

    /** Sets the full name of the message that answers the action. */
    public Builder response(String protoFullName) {
      responseName = Checks.notEmpty("response of action '" + name + "'", protoFullName);
      return this;
    }

    /**
     * Adds a parameter that has to be given.
     *
     * @param paramOrName a {@link ParamDefinition}, whose own flag is overridden, or a name (see
     *     {@link Key#nameOf}) of a parameter of any type
     * @throws IllegalArgumentException if it is neither
     */
    public Builder required(Object paramOrName) {
      params.add(param(paramOrName).asRequired(true));
      return this;
    }

    /**
     * Adds a parameter that may be left out.
     *
     * @param paramOrName see {@link #required}
     * @throws IllegalArgumentException if it is neither
     */
    public Builder optional(Object paramOrName) {
      params.add(param(paramOrName).asRequired(false));
      return this;
    }

    private ParamDefinition param(Object paramOrName) {
      if (paramOrName instanceof ParamDefinition param) {
        return param;
      }
      String paramName = Key.nameOf(paramOrName);
      if (paramName == null) {
        throw new IllegalArgumentException(
            "action '"
                + name
                + "': neither a parameter nor a name: "
                + Text.nameOrClass(paramOrName));
      }
      return ParamDefinition.builder(paramName, ParamType.VALUE).build();
    }

    /** Adds a step to the path from the root message. */
    public Builder path(String field, int number) {
      path.add(new PathElement(field, number));
      return this;
    }

    /** Adds a further name. */
    public Builder alias(String alias) {
      aliases.add(Checks.name("alias", alias));
      return this;
    }

    /** Sets how dangerous the action is. */
    public Builder hazard(HazardLevel level, String reason) {
      hazard = new Hazard(level, reason);
      return this;
    }

    /** Says that the action should no longer be used, and which one to use instead, if any. */
    public Builder deprecated(@Nullable String replacement) {
      deprecation = new Deprecation(replacement);
      return this;
    }

    /** Makes it a group. */
    public Builder group() {
      kind = ActionKind.GROUP;
      return this;
    }

    private ParamTable table(String owner) {
      if (message != null && params.isEmpty()) {
        return message.table();
      }
      List<ParamDefinition> all = new ArrayList<>();
      List<OneofDefinition> oneofs = List.of();
      if (message != null) {
        all.addAll(message.getParams().values());
        oneofs = message.getOneofs();
      }
      all.addAll(params);
      return ParamTable.of(owner, all, oneofs);
    }

    /**
     * The action.
     *
     * @throws IllegalArgumentException if two parameters or aliases have the same name, or an alias
     *     is the name itself
     */
    public ActionDefinition build() {
      return new ActionDefinition(this);
    }
  }
}
