package io.actionregistry.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of a schema by message. A message without an entry has none. Immutable. */
public final class RuleTable {
  private final Map<String, MessageRules> rules;
  private final Map<String, Glance> glances;
  private final Map<String, String> uncompilable;

  private RuleTable(Builder builder) {
    rules = new HashMap<>(builder.rules);
    glances = new HashMap<>(builder.glances);
    uncompilable = new HashMap<>(builder.uncompilable);
  }

  /** Begins an empty table. */
  public static Builder builder() {
    return new Builder();
  }

  /** The rules of a message; never null. */
  MessageRules rules(String protoFullName) {
    return rules.getOrDefault(protoFullName, MessageRules.NONE);
  }

  /** Whether a message has no rules. */
  boolean isFree(String protoFullName) {
    return !rules.containsKey(protoFullName);
  }

  /** How to see at a glance that a message is right; null if that needs a closer look. */
  @Nullable Glance glance(String protoFullName) {
    return glances.get(protoFullName);
  }

  /** Why the rules of a message cannot be compiled, or null. */
  @Nullable String error(String protoFullName) {
    return uncompilable.get(protoFullName);
  }

  /** Collects the rules. Not thread-safe. */
  public static final class Builder {
    private final Map<String, MessageRules> rules = new HashMap<>();
    private final Map<String, Glance> glances = new HashMap<>();
    private final Map<String, String> uncompilable = new HashMap<>();

    private Builder() {}

    /** Sets the rules of a message; an IllegalArgumentException if it has some already. */
    public Builder message(String protoFullName, MessageRules messageRules) {
      if (rules.putIfAbsent(protoFullName, Objects.requireNonNull(messageRules)) != null) {
        throw new IllegalArgumentException("rules of message " + protoFullName + " twice");
      }
      return this;
    }

    /** Says how to see at a glance that a message is right; an error if that was said already. */
    public Builder glance(String protoFullName, Glance glance) {
      if (glances.putIfAbsent(protoFullName, Objects.requireNonNull(glance)) != null) {
        throw new IllegalArgumentException("glance at message " + protoFullName + " twice");
      }
      return this;
    }

    /** Says that the rules of a message contradict the schema, so that no verdict is possible. */
    public Builder uncompilable(String protoFullName, String error) {
      uncompilable.put(protoFullName, Objects.requireNonNull(error));
      return this;
    }

    /** The table. */
    public RuleTable build() {
      return new RuleTable(this);
    }
  }
}
