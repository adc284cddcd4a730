package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a registry knows about one parameter; what the rules say about it is data, too. */
public final class ParamDefinition {
  private final String name;
  private final Keyword keyword;
  private final ParamType type;
  private final Cardinality cardinality;
  private final @Nullable ParamType keyType;
  private final String description;
  private final String protoName;
  private final int protoNumber;
  private final @Nullable String enumName;
  private final @Nullable String messageName;
  private final List<String> enumValues;
  private final boolean required;
  private final boolean presence;
  private final boolean wrapper;
  private final @Nullable String oneof;
  private final @Nullable Object defaultValue;
  private final @Nullable DefaultSource defaultFrom;
  private final @Nullable String unit;
  private final List<Object> examples;
  private final List<Range> ranges;
  private final Map<String, Object> rules;
  private final boolean deprecated;
  private final boolean sensitive;
  private final boolean delimited;

  private ParamDefinition(Builder from) {
    name = from.name;
    keyword = Checks.keyword(name);
    type = from.type;
    cardinality = from.cardinality;
    keyType = from.keyType;
    description = from.description;
    protoName = from.protoName;
    protoNumber = from.protoNumber;
    enumName = from.enumName;
    messageName = from.messageName;
    enumValues = Checks.distinct("parameter '" + name + "': value", from.enumValues);
    required = from.required;
    presence = from.presence;
    wrapper = from.wrapper;
    oneof = from.oneof;
    defaultValue = from.defaultValue;
    defaultFrom = from.defaultFrom;
    unit = from.unit;
    examples = List.copyOf(from.examples);
    ranges = List.copyOf(from.ranges);
    rules = from.rules.build();
    deprecated = from.deprecated;
    sensitive = from.sensitive;
    delimited = from.delimited;
  }

  /**
   * Begins a parameter, singular and optional unless said otherwise.
   *
   * @param name its name in the registry: {@code "frame-time"}
   * @param type the type of its value, of its items or of its map's values
   * @throws IllegalArgumentException if the name cannot be a keyword or has a dot
   */
  public static Builder builder(String name, ParamType type) {
    return new Builder(name, type);
  }

  /** The name in the registry. */
  public String getName() {
    return name;
  }

  /** The name as a Transit keyword. */
  public Keyword getKeyword() {
    return keyword;
  }

  /** The type of the value, of a list's items or of a map's values. */
  public ParamType getType() {
    return type;
  }

  /** How many values there are. */
  public Cardinality getCardinality() {
    return cardinality;
  }

  /** The type of a map's keys; null if the parameter is no map. */
  public @Nullable ParamType getKeyType() {
    return keyType;
  }

  /** The documentation, maybe empty. */
  public String getDescription() {
    return description;
  }

  /** The field's name in the {@code .proto} file; empty if the parameter comes from none. */
  public String getProtoName() {
    return protoName;
  }

  /** The field's number in the {@code .proto} file; 0 if the parameter comes from none. */
  public int getProtoNumber() {
    return protoNumber;
  }

  /** The full name of the enum; null if the type is none, or its values are all that is known. */
  public @Nullable String getEnumName() {
    return enumName;
  }

  /** The full name of the message; null if the type is another. */
  public @Nullable String getMessageName() {
    return messageName;
  }

  /** The names of the enum's values that the rules admit, in order; empty if the type is none. */
  public List<String> getEnumValues() {
    return enumValues;
  }

  /** Whether the parameter has to be given. */
  public boolean isRequired() {
    return required;
  }

  /** Whether protobuf tells an absent value from a zero one. */
  public boolean hasPresence() {
    return presence;
  }

  /**
   * Whether the field is one of protobuf's wrappers, such as {@code google.protobuf.FloatValue}.
   */
  public boolean isWrapper() {
    return wrapper;
  }

  /** The name of the oneof that the parameter belongs to, or null. */
  public @Nullable String getOneof() {
    return oneof;
  }

  /**
   * Whether a default is declared, be it a constant or not; it is added by {@link
   * Registry#withDefaults} alone.
   */
  public boolean hasDefault() {
    return defaultValue != null || defaultFrom != null;
  }

  /** Where the default comes from if it is no constant, or null. */
  public @Nullable DefaultSource getDefaultFrom() {
    return defaultFrom;
  }

  /** The default that is to be added now; null if none is declared. Bytes are a copy. */
  @Nullable Object defaultOf(DefaultValues values) {
    return defaultFrom == null ? getDefault() : values.get(defaultFrom);
  }

  /** The declared default if it is a constant, or null. Bytes are a copy. */
  public @Nullable Object getDefault() {
    return defaultValue == null ? null : Frozen.copy(defaultValue);
  }

  /** The unit of the value as shown to people, {@code "deg"}, or null. */
  public @Nullable String getUnit() {
    return unit;
  }

  /** Values that make sense, maybe none. Bytes are copies. */
  public List<Object> getExamples() {
    return examples.stream().map(Frozen::copy).toList();
  }

  /** The ranges that the rules admit, of the value, its length, its items and so on. */
  public List<Range> getRanges() {
    return ranges;
  }

  /** The range of the value's own number, or null if there is none. */
  public @Nullable Range getRange() {
    return ranges.stream().filter(Range::isOfValue).findFirst().orElse(null);
  }

  /**
   * The rules that are no ranges, by id, {@code "enum.defined_only"}, with declared values. Bytes
   * are copies.
   */
  public Map<String, Object> getRules() {
    return Frozen.copies(rules);
  }

  /** Whether the schema advises against the parameter. */
  public boolean isDeprecated() {
    return deprecated;
  }

  /** Whether the value must not be shown, as protobuf's {@code debug_redact} says. */
  public boolean isSensitive() {
    return sensitive;
  }

  /** Whether the field's message is written between delimiters, as a group of proto2 is. */
  public boolean isDelimited() {
    return delimited;
  }

  /** The parameter as plain data, as manifests have it. */
  public Map<String, Object> toMap() {
    return PlainDefinitions.of(this);
  }

  /** This parameter, required or not. */
  ParamDefinition asRequired(boolean flag) {
    Builder copy = new Builder(this);
    return flag == required ? this : (flag ? copy.required() : copy.optional()).build();
  }

  @Override
  public String toString() {
    return "parameter '" + name + "'";
  }

  /** Collects what a parameter consists of. Not thread-safe. */
  public static final class Builder {
    private final String name;
    private final ParamType type;
    private final List<String> enumValues = new ArrayList<>();
    private final List<Object> examples = new ArrayList<>();
    private final List<Range> ranges = new ArrayList<>();
    private final RuleSettings rules = new RuleSettings();
    private Cardinality cardinality = Cardinality.SINGULAR;
    private @Nullable ParamType keyType;
    private String description = "";
    private String protoName = "";
    private int protoNumber;
    private @Nullable String enumName;
    private @Nullable String messageName;
    private boolean required;
    private boolean presence;
    private boolean wrapper;
    private @Nullable String oneof;
    private @Nullable Object defaultValue;
    private @Nullable DefaultSource defaultFrom;
    private @Nullable String unit;
    private boolean deprecated;
    private boolean sensitive;
    private boolean delimited;

    private Builder(String name, ParamType type) {
      this.name = Checks.paramName(name);
      this.type = Objects.requireNonNull(type);
    }

    private Builder(ParamDefinition from) {
      name = from.name;
      type = from.type;
      enumValues.addAll(from.enumValues);
      examples.addAll(from.examples);
      ranges.addAll(from.ranges);
      from.rules.forEach(rules::set);
      cardinality = from.cardinality;
      keyType = from.keyType;
      description = from.description;
      protoName = from.protoName;
      protoNumber = from.protoNumber;
      enumName = from.enumName;
      messageName = from.messageName;
      presence = from.presence;
      wrapper = from.wrapper;
      oneof = from.oneof;
      defaultValue = from.defaultValue;
      defaultFrom = from.defaultFrom;
      unit = from.unit;
      deprecated = from.deprecated;
      sensitive = from.sensitive;
      delimited = from.delimited;
    }

    /** Sets the documentation. */
    public Builder description(String description) {
      this.description = Objects.requireNonNull(description);
      return this;
    }

    /** Sets the field's name and number in the {@code .proto} file. */
    public Builder proto(String fieldName, int number) {
      protoName = Checks.notEmpty("proto name of parameter '" + name + "'", fieldName);
      Checks.that(number > 0, "parameter '" + name + "' has the field number " + number);
      protoNumber = number;
      return this;
    }

    /** Sets the full name of the enum. */
    public Builder enumName(String protoFullName) {
      enumName = Checks.notEmpty("enum of parameter '" + name + "'", protoFullName);
      return this;
    }

    /** Sets the full name of the message. */
    public Builder messageName(String protoFullName) {
      messageName = Checks.notEmpty("message of parameter '" + name + "'", protoFullName);
      return this;
    }

    /** Adds names of enum values that the rules admit. */
    public Builder offers(String... enumValueNames) {
      enumValues.addAll(List.of(enumValueNames));
      return this;
    }

    /** Makes it a list. */
    public Builder repeated() {
      cardinality = Cardinality.REPEATED;
      return this;
    }

    /** Makes it a map with keys of that type: an integer, a boolean or a string. */
    public Builder map(ParamType keyType) {
      Checks.that(keyType.canBeMapKey(), "parameter '" + name + "': no map key: " + keyType);
      this.keyType = keyType;
      cardinality = Cardinality.MAP;
      return this;
    }

    /** Says that protobuf tells an absent value from a zero one. */
    public Builder presence() {
      presence = true;
      return this;
    }

    /** Says that the field is one of protobuf's wrappers. */
    public Builder wrapper() {
      wrapper = true;
      return this;
    }

    /** Puts the parameter into a oneof, which its message or action has to list. */
    public Builder oneof(String oneofName) {
      oneof = Checks.notEmpty("oneof of parameter '" + name + "'", oneofName);
      return this;
    }

    /** Sets the default; lists, maps and bytes are copied. */
    public Builder defaultValue(Object plain) {
      defaultValue = Frozen.copy(plain);
      return this;
    }

    /** Sets where the default comes from if it is no constant. */
    public Builder defaultFrom(DefaultSource source) {
      defaultFrom = Objects.requireNonNull(source);
      return this;
    }

    /** Sets the unit as shown to people. */
    public Builder unit(@Nullable String unit) {
      this.unit = unit;
      return this;
    }

    /** Adds a value that makes sense. */
    public Builder example(Object plain) {
      examples.add(Frozen.copy(plain));
      return this;
    }

    /** Adds a range. */
    public Builder range(Range range) {
      ranges.add(Objects.requireNonNull(range));
      return this;
    }

    /** Adds a rule that is no range, under an id that is new, with plain data for its value. */
    public Builder rule(String id, Object plain) {
      rules.set(id, plain);
      return this;
    }

    /** Adds plain data to the list that a rule is set to; the rule may be new. */
    public Builder ruleValues(String id, Object... plain) {
      rules.add(id, plain);
      return this;
    }

    /** Says that the schema advises against the parameter. */
    public Builder deprecated() {
      deprecated = true;
      return this;
    }

    /** Says that the value must not be shown. */
    public Builder sensitive() {
      sensitive = true;
      return this;
    }

    /** Says that the field's message is written between delimiters. */
    public Builder delimited() {
      delimited = true;
      return this;
    }

    /** Says that the parameter has to be given. */
    public Builder required() {
      required = true;
      return this;
    }

    /** Says that the parameter may be left out. */
    public Builder optional() {
      required = false;
      return this;
    }

    /** The parameter; an IllegalArgumentException if its parts contradict each other. */
    public ParamDefinition build() {
      ParamDefinition param = new ParamDefinition(this);
      ParamChecks.check(param);
      return param;
    }
  }
}
