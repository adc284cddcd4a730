package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.DefaultSource;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Naming;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.TypeRef;
import io.actionregistry.generator.model.ValueType;
import io.actionregistry.options.v1.FieldOptions;
import io.actionregistry.options.v1.Presence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one field as a parameter. */
final class ParameterReader {
  private final OptionTable options;
  private final SourceInfo source;
  private final EnumReader enums;
  private final RuleReader rules;
  private final CheckReader checks;
  private final Naming naming;
  private final Set<String> optional;
  private final Diagnostics diagnostics;
  private final Set<FieldDescriptor> read = new LinkedHashSet<>();

  ParameterReader(
      OptionTable options,
      SourceInfo source,
      EnumReader enums,
      RuleExpressions expressions,
      ReadOptions settings,
      Diagnostics diagnostics) {
    this.options = options;
    this.source = source;
    this.enums = enums;
    this.rules = new RuleReader();
    this.checks = new CheckReader(expressions);
    this.naming = settings.naming();
    this.optional = settings.optional();
    this.diagnostics = diagnostics;
  }

  /** Fields that have been read as parameters. */
  Set<FieldDescriptor> fields() {
    return read;
  }

  /**
   * Reads a field.
   *
   * @param problems gets what is wrong with its rules
   */
  Parameter read(FieldDescriptor field, Diagnostics problems) {
    read.add(field);
    SourceLocation place = source.place(field);
    Diagnostics.Subject errors = diagnostics.at(field.getFullName(), place);
    FieldOptions own = options.of(field);
    TypeRef type = TypeReader.type(field);
    Shape shape = TypeReader.shape(field);
    EnumType enumType = type.type() == ValueType.ENUM ? enums.read(enumOf(field)) : null;
    boolean exclusive = CheckReader.exclusive(field.getContainingType()).contains(field.getName());
    RuleReader.FieldRuleSet declared = rules.read(field, exclusive, place, problems);
    boolean finite = finite(field, own, type, errors);
    OneofDescriptor oneof = field.getRealContainingOneof();
    return new Parameter(
        name(field, own, errors),
        field.getName(),
        field.getNumber(),
        shape,
        type,
        isDelimited(field),
        oneof == null ? "" : oneof.getName(),
        isRequired(field, own, declared, type, errors),
        finite,
        source.comment(field),
        own.getUnit(),
        defaultValue(own, shape, type, enumType, errors),
        defaultFrom(own, shape, type, errors),
        examples(own, declared, type, enumType, errors),
        enumType == null ? List.of() : OfferedValues.of(enumType, declared.rules()),
        field.getOptions().getDeprecated(),
        field.getOptions().getDebugRedact(),
        declared.rules(),
        new RangeReader(shape, type, declared.rules(), declared.zeroExempt(), finite, own.getUnit())
            .read(),
        checks.read(field, exclusive, declared.rules(), place, problems),
        place);
  }

  private static boolean isDelimited(FieldDescriptor field) {
    FieldDescriptor one = field.isMapField() ? field.getMessageType().getFields().get(1) : field;
    return one.getType() == FieldDescriptor.Type.GROUP;
  }

  private static EnumDescriptor enumOf(FieldDescriptor field) {
    return field.isMapField()
        ? field.getMessageType().getFields().get(1).getEnumType()
        : field.getEnumType();
  }

  /** Registry name of a field, as parameter or as step. */
  String name(FieldDescriptor field, FieldOptions own, Diagnostics.Subject errors) {
    if (own.hasName()) {
      Names.check(own.getName(), errors);
      return own.getName();
    }
    // A proto2 group's field is its message's name in lower case; the message has the humps.
    String proto =
        field.getType() == FieldDescriptor.Type.GROUP
                && field.getName().equalsIgnoreCase(field.getMessageType().getName())
            ? field.getMessageType().getName()
            : field.getName();
    String name = naming.of(proto);
    Names.refuseEmpty(name, field.getName(), "field", errors);
    return name;
  }

  private boolean finite(
      FieldDescriptor field, FieldOptions own, TypeRef type, Diagnostics.Subject errors) {
    if (!type.type().isFloating()) {
      if (own.hasFinite()) {
        errors.error(
            "misplaced-option", "finite is for float and double, not " + type.type().label());
      }
      return false;
    }
    return own.hasFinite() ? own.getFinite() : options.of(field.getFile()).getFinite();
  }

  /**
   * Whether a caller has to give the parameter: by rule, by proto2, by our option, or because
   * protobuf would silently send zero.
   */
  private boolean isRequired(
      FieldDescriptor field,
      FieldOptions own,
      RuleReader.FieldRuleSet declared,
      TypeRef type,
      Diagnostics.Subject errors) {
    boolean optionalBySettings =
        optional.contains(field.getFullName()) || own.getPresence() == Presence.PRESENCE_OPTIONAL;
    if (optionalBySettings) {
      if (declared.required() || field.isRequired()) {
        errors.error(
            "contradictory-rules",
            "the field is required by the schema and optional by an option",
            "drop one of the two");
      }
      return false;
    }
    if (own.getPresence() == Presence.PRESENCE_REQUIRED && field.getRealContainingOneof() != null) {
      errors.error(
          "contradictory-rules",
          "a member of a oneof cannot be required",
          "use (buf.validate.oneof).required on the oneof");
    }
    return declared.required()
        || field.isRequired()
        || own.getPresence() == Presence.PRESENCE_REQUIRED
        || (!field.isRepeated()
            && !field.hasPresence()
            && type.type().isScalar()
            && declared.zeroExempt().isEmpty());
  }

  private static @Nullable Object defaultValue(
      FieldOptions own,
      Shape shape,
      TypeRef type,
      @Nullable EnumType enumType,
      Diagnostics.Subject errors) {
    if (!own.hasDefault()) {
      return null;
    }
    if (!(shape instanceof Shape.Singular)) {
      errors.error("bad-option", "default: lists and maps cannot have one yet");
      return null;
    }
    return literal("default", own.getDefault(), type, enumType, errors);
  }

  private static @Nullable DefaultSource defaultFrom(
      FieldOptions own, Shape shape, TypeRef type, Diagnostics.Subject errors) {
    DefaultSource from =
        switch (own.getDefaultFrom()) {
          case DEFAULT_SOURCE_NOW -> DefaultSource.NOW;
          case DEFAULT_SOURCE_RANDOM_UUID -> DefaultSource.RANDOM_UUID;
          case DEFAULT_SOURCE_UNSPECIFIED -> null;
        };
    if (from == null) {
      return null;
    }
    ValueType needed = from == DefaultSource.NOW ? ValueType.TIMESTAMP : ValueType.STRING;
    if (type.type() != needed || !(shape instanceof Shape.Singular)) {
      errors.error(
          "bad-option",
          "default_from: "
              + own.getDefaultFrom()
              + " is a "
              + needed.label()
              + ", and the parameter takes "
              + (shape instanceof Shape.Singular ? type.type().label() : "lists or maps"));
    }
    if (own.hasDefault()) {
      errors.error("bad-option", "default_from: there is a default as well", "drop one of the two");
    }
    return from;
  }

  private static List<Object> examples(
      FieldOptions own,
      RuleReader.FieldRuleSet declared,
      TypeRef type,
      @Nullable EnumType enumType,
      Diagnostics.Subject errors) {
    List<Object> examples = new ArrayList<>();
    for (String text : own.getExamplesList()) {
      Object value = literal("examples", text, type, enumType, errors);
      if (value != null) {
        examples.add(value);
      }
    }
    for (Object example : declared.examples()) {
      examples.add(enumType == null ? example : enumName(enumType, (Number) example));
    }
    return examples;
  }

  /** Numbers without a name stay numbers. */
  private static Object enumName(EnumType type, Number number) {
    for (EnumType.Value value : type.values()) {
      if (value.number() == number.longValue()) {
        return value.name();
      }
    }
    return number;
  }

  private static @Nullable Object literal(
      String option,
      String text,
      TypeRef type,
      @Nullable EnumType enumType,
      Diagnostics.Subject errors) {
    try {
      return Literals.parse(text, type, enumType);
    } catch (Literals.NotALiteral e) {
      errors.error("bad-option", option + ": " + e.getMessage(), e.hint());
      return null;
    }
  }

  /** Which values of an enum the rules leave. */
  private static final class OfferedValues {
    static List<String> of(EnumType type, List<Rule> rules) {
      return type.values().stream()
          .filter(value -> !value.isAlias())
          .filter(value -> rules.stream().allMatch(rule -> admits(rule, value.number())))
          .map(EnumType.Value::name)
          .toList();
    }

    private static boolean admits(Rule rule, long number) {
      if (rule.subject() == RuleSubject.KEY) {
        return true;
      }
      if (rule instanceof Rule.OneOf oneOf) {
        return oneOf.values().contains(number);
      }
      return !(rule instanceof Rule.NoneOf noneOf && noneOf.values().contains(number));
    }
  }
}
