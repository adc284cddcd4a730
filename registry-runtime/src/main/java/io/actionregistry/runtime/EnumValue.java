package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One name of an enum's number. Where protobuf's {@code allow_alias} gives a number several names,
 * each is a value of its own, and the first is the canonical one.
 */
public final class EnumValue {
  private final String name;
  private final Keyword keyword;
  private final String protoName;
  private final int number;
  private final String description;
  private final boolean deprecated;
  private final String canonicalName;

  private EnumValue(Builder builder, String canonicalName) {
    name = builder.name;
    keyword = Checks.keyword(name);
    protoName = builder.protoName;
    number = builder.number;
    description = builder.description;
    deprecated = builder.deprecated;
    this.canonicalName = canonicalName;
  }

  /** A value without description, as most are. */
  public static EnumValue of(String name, String protoName, int number) {
    return builder(name, protoName, number).build();
  }

  /**
   * Begins a value.
   *
   * @param name the name in the registry, {@code "heat"}
   * @param protoName the name in the {@code .proto} file
   * @param number the number that protobuf sends
   * @throws IllegalArgumentException if a name is empty or cannot be a keyword
   */
  public static Builder builder(String name, String protoName, int number) {
    return new Builder(name, protoName, number);
  }

  /** The name in the registry: {@code "heat"}. */
  public String getName() {
    return name;
  }

  /** The name as a Transit keyword. */
  public Keyword getKeyword() {
    return keyword;
  }

  /** The name in the {@code .proto} file. */
  public String getProtoName() {
    return protoName;
  }

  /** The number that protobuf sends. */
  public int getNumber() {
    return number;
  }

  /** The documentation, maybe empty. */
  public String getDescription() {
    return description;
  }

  /** Whether the schema advises against the value. */
  public boolean isDeprecated() {
    return deprecated;
  }

  /** The first name of the number: the value's own, unless it is a further one. */
  public String getCanonicalName() {
    return canonicalName;
  }

  /** Whether this is the first name of its number. */
  boolean isCanonical() {
    return canonicalName.equals(name);
  }

  EnumValue as(@Nullable EnumValue first) {
    if (first == null) {
      return this;
    }
    Builder copy = new Builder(name, protoName, number).description(description);
    copy.deprecated = deprecated;
    return new EnumValue(copy, first.name);
  }

  /** The value as plain data, as manifests have it. */
  public Map<String, Object> toMap() {
    return PlainDefinitions.of(this);
  }

  @Override
  public String toString() {
    return protoName + " = " + number;
  }

  /** Collects what a value consists of. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final String protoName;
    private final int number;
    private String description = "";
    private boolean deprecated;

    private Builder(String name, String protoName, int number) {
      this.name = Checks.name("enum value", name);
      this.protoName = Checks.notEmpty("proto name of enum value '" + name + "'", protoName);
      this.number = number;
    }

    /** Sets the documentation. */
    public Builder description(String description) {
      this.description = Objects.requireNonNull(description);
      return this;
    }

    /** Says that the schema advises against the value. */
    public Builder deprecated() {
      deprecated = true;
      return this;
    }

    /** The value. */
    public EnumValue build() {
      return new EnumValue(this, name);
    }
  }
}
