package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A message of the schema: parameters that are given together. */
public final class MessageDefinition {
  private final String name;
  private final String description;
  private final Map<String, Object> rules;
  private final ParamTable table;

  private MessageDefinition(Builder builder) {
    name = builder.name;
    description = builder.description;
    rules = builder.rules.build();
    table = ParamTable.of("message " + name, builder.params, builder.oneofs);
  }

  /**
   * Begins a message.
   *
   * @param protoFullName its full name in the schema, {@code "cmd.Lira.JonGuiDataLiraTarget"}
   */
  public static Builder builder(String protoFullName) {
    return new Builder(protoFullName);
  }

  /** The full name in the schema. */
  public String getName() {
    return name;
  }

  /** The documentation, maybe empty. */
  public String getDescription() {
    return description;
  }

  /** The parameters by name, in order of declaration. */
  public Map<String, ParamDefinition> getParams() {
    return table.params();
  }

  /** The oneofs, in order of declaration. */
  public List<OneofDefinition> getOneofs() {
    return table.oneofs();
  }

  /**
   * The rules on the message as a whole, by id, with plain data: {@code "cel.order"} with an
   * expression, {@code "oneof[0].fields"} with names of fields.
   */
  public Map<String, Object> getRules() {
    return rules;
  }

  ParamTable table() {
    return table;
  }

  /** The message as plain data, as manifests have it. */
  public Map<String, Object> toMap() {
    return PlainDefinitions.of(this);
  }

  @Override
  public String toString() {
    return "message " + name;
  }

  /** Collects what a message consists of. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final List<ParamDefinition> params = new ArrayList<>();
    private final List<OneofDefinition> oneofs = new ArrayList<>();
    private final RuleSettings rules = new RuleSettings();
    private String description = "";

    private Builder(String name) {
      this.name = Checks.notEmpty("name of a message", name);
    }

    /** Sets the documentation. */
    public Builder description(String description) {
      this.description = Objects.requireNonNull(description);
      return this;
    }

    /** Adds a parameter. */
    public Builder param(ParamDefinition param) {
      params.add(Objects.requireNonNull(param));
      return this;
    }

    /** Adds parameters. */
    public Builder params(List<ParamDefinition> more) {
      more.forEach(this::param);
      return this;
    }

    /** Adds a oneof; its parameters are added by themselves. */
    public Builder oneof(OneofDefinition oneof) {
      oneofs.add(Objects.requireNonNull(oneof));
      return this;
    }

    /** Adds a rule on the message as a whole, under an id that is new. */
    public Builder rule(String id, Object plain) {
      rules.set(id, plain);
      return this;
    }

    /** Adds plain data to the list that a rule is set to; the rule may be new. */
    public Builder ruleValues(String id, Object... plain) {
      rules.add(id, plain);
      return this;
    }

    /**
     * The message.
     *
     * @throws IllegalArgumentException if two parameters or oneofs have the same name, or a oneof
     *     and its parameters disagree
     */
    public MessageDefinition build() {
      return new MessageDefinition(this);
    }
  }
}
