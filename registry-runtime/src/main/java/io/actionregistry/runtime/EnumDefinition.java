package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An enum of the schema: its values in order of declaration, by name and by number. */
public final class EnumDefinition {
  private final String name;
  private final String description;
  private final String prefix;
  private final boolean closed;
  private final List<EnumValue> values;
  private final List<String> names;
  private final Map<String, EnumValue> byName;
  private final Map<Long, EnumValue> byNumber = new HashMap<>();

  private EnumDefinition(Builder builder) {
    name = builder.name;
    description = builder.description;
    prefix = builder.prefix;
    closed = builder.closed;
    List<EnumValue> linked = new ArrayList<>();
    for (EnumValue value : builder.values) {
      linked.add(value.as(byNumber.putIfAbsent((long) value.getNumber(), value)));
    }
    values = List.copyOf(linked);
    String what = "enum " + name + ": value";
    byName = Checks.ordered(what, values, EnumValue::getName, EnumValue::toString);
    Checks.ordered(what, values, EnumValue::getProtoName, EnumValue::toString);
    names = values.stream().filter(EnumValue::isCanonical).map(EnumValue::getName).toList();
  }

  /**
   * Begins an enum.
   *
   * @param protoFullName its full name in the schema, {@code "ser.JonGuiDataVideoChannel"}
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

  /** What was taken off the values' proto names, trailing underscore included; maybe empty. */
  public String getPrefix() {
    return prefix;
  }

  /** Whether numbers without a value are refused by protobuf itself, as proto2 enums do. */
  public boolean isClosed() {
    return closed;
  }

  /** All values, further names of the same number included. */
  public List<EnumValue> getValues() {
    return values;
  }

  /** The canonical names. */
  public List<String> getNames() {
    return names;
  }

  /**
   * The value of that name.
   *
   * @param nameOrKeyword see {@link Key#nameOf}
   * @return null if there is none
   */
  public @Nullable EnumValue getValue(@Nullable Object nameOrKeyword) {
    return byName.get(Key.nameOf(nameOrKeyword));
  }

  /** The canonical value of that number, or null. */
  public @Nullable EnumValue getValueByNumber(long number) {
    return byNumber.get(number);
  }

  /** The enum as plain data, as manifests have it. */
  public Map<String, Object> toMap() {
    return PlainDefinitions.of(this);
  }

  @Override
  public String toString() {
    return "enum " + name;
  }

  /** Collects what an enum consists of. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final List<EnumValue> values = new ArrayList<>();
    private String description = "";
    private String prefix = "";
    private boolean closed;

    private Builder(String name) {
      this.name = Checks.notEmpty("name of an enum", name);
    }

    /** Sets the documentation. */
    public Builder description(String description) {
      this.description = Objects.requireNonNull(description);
      return this;
    }

    /** Sets what was taken off the values' proto names. */
    public Builder prefix(String prefix) {
      this.prefix = Objects.requireNonNull(prefix);
      return this;
    }

    /** Says that protobuf itself refuses numbers without a value. */
    public Builder closed() {
      closed = true;
      return this;
    }

    /** Adds a value without description. */
    public Builder value(String name, String protoName, int number) {
      return value(EnumValue.of(name, protoName, number));
    }

    /** Adds a value; the first one of a number is canonical. */
    public Builder value(EnumValue value) {
      values.add(Objects.requireNonNull(value));
      return this;
    }

    /**
     * The enum.
     *
     * @throws IllegalArgumentException if it has no value, or two of the same name
     */
    public EnumDefinition build() {
      Checks.that(!values.isEmpty(), "enum " + name + " has no value");
      return new EnumDefinition(this);
    }
  }
}
