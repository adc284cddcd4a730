package io.actionregistry.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One parameter before and after, without what its messages and enums hold. */
final class ParamChanges {
  private final ChangeList.Place changes;

  ParamChanges(ChangeList.Place changes) {
    this.changes = changes;
  }

  /**
   * Compares.
   *
   * @param oldOneof the oneof that it was in, by its new name; null for none
   */
  void compare(ParamDefinition was, ParamDefinition now, @Nullable String oldOneof) {
    names(was, now);
    types(was, now);
    if (was.isRequired() != now.isRequired()) {
      changes.add(ChangeKind.PRESENCE_CHANGED, presence(was), presence(now));
    } else if (isLike(was, now)) {
      changes.compareFlag(ChangeKind.ZERO_CHANGED, was.hasPresence(), now.hasPresence());
    }
    changes.compare(ChangeKind.ONEOF_CHANGED, oldOneof, now.getOneof());
    RangeChanges.compare(was, now, changes);
    RuleChanges.compare(otherRules(was, now), otherRules(now, was), changes);
    changes.compare(ChangeKind.UNIT_CHANGED, was.getUnit(), now.getUnit());
    changes.compare(ChangeKind.DEFAULT_CHANGED, defaultOf(was), defaultOf(now));
    changes.compare(ChangeKind.EXAMPLES_CHANGED, examples(was), examples(now));
    changes.compareFlag(ChangeKind.SENSITIVITY_CHANGED, was.isSensitive(), now.isSensitive());
    changes.compareDeprecation(was.isDeprecated(), now.isDeprecated(), null);
    changes.compare(ChangeKind.DOCUMENTATION_CHANGED, was.getDescription(), now.getDescription());
  }

  private static String defaultOf(ParamDefinition param) {
    DefaultSource from = param.getDefaultFrom();
    return from == null ? RuleText.of(param.getDefault()) : from.getName();
  }

  private void names(ParamDefinition was, ParamDefinition now) {
    if (was.getName().equals(now.getName())) {
      changes.compare(ChangeKind.PROTO_NAME_CHANGED, was.getProtoName(), now.getProtoName());
    } else {
      changes.add(
          ChangeKind.PARAMETER_RENAMED,
          was.getName(),
          now.getName(),
          "number " + now.getProtoNumber());
    }
    changes.compare(
        ChangeKind.ENCODING_CHANGED,
        "number " + was.getProtoNumber(),
        "number " + now.getProtoNumber());
    changes.compareFlag(ChangeKind.ENCODING_CHANGED, was.isDelimited(), now.isDelimited());
  }

  private void types(ParamDefinition was, ParamDefinition now) {
    if (was.getCardinality() != now.getCardinality()) {
      changes.add(ChangeKind.SHAPE_CHANGED, type(was), type(now));
    } else if (!isLike(was, now)
        || was.getKeyType() != now.getKeyType()
        || !reference(was).equals(reference(now))) {
      changes.addRule(
          ChangeKind.TYPE_CHANGED, "", type(was), type(now), RangeChanges.ofTypes(was, now));
    } else {
      changes.compareFlag(ChangeKind.ENCODING_CHANGED, was.isWrapper(), now.isWrapper());
    }
  }

  private static boolean isLike(ParamDefinition was, ParamDefinition now) {
    return was.getType() == now.getType() && was.getCardinality() == now.getCardinality();
  }

  private static String reference(ParamDefinition param) {
    String name = param.getType() == ParamType.ENUM ? param.getEnumName() : param.getMessageName();
    return Objects.requireNonNullElse(name, "");
  }

  /** {@code float}, {@code list of t.Mode}, {@code map of string to int32}. */
  private static String type(ParamDefinition param) {
    String one =
        reference(param).isEmpty()
            ? param.getType().getName() + (param.isWrapper() ? " wrapper" : "")
            : reference(param);
    ParamType key = param.getKeyType();
    return switch (param.getCardinality()) {
      case SINGULAR -> one;
      case REPEATED -> "list of " + one;
      case MAP -> "map of " + (key == null ? "?" : key.getName()) + " to " + one;
    };
  }

  private static String presence(ParamDefinition param) {
    return param.isRequired() ? "required" : "optional";
  }

  /** Without what is compared elsewhere. */
  private static Map<String, Object> otherRules(ParamDefinition param, ParamDefinition other) {
    Map<String, Object> rules = new LinkedHashMap<>(param.getRules());
    rules.keySet().removeIf(EnumChanges::speaksOf);
    if (param.isRequired() != other.isRequired()) {
      rules.remove("required");
    }
    return rules;
  }

  private static String examples(ParamDefinition param) {
    return param.getExamples().isEmpty() ? "" : RuleText.of(param.getExamples());
  }

  /** {@code double, required, in deg; value in [-90, 90]}. */
  static String describe(ParamDefinition param) {
    StringBuilder text = new StringBuilder(type(param)).append(", ").append(presence(param));
    if (param.getUnit() != null) {
      text.append(", in ").append(param.getUnit());
    }
    RangeChanges.texts(param).forEach(range -> text.append("; ").append(range));
    if (!param.getEnumValues().isEmpty()) {
      text.append("; one of ").append(String.join(", ", param.getEnumValues()));
    }
    otherRules(param, param)
        .forEach((id, value) -> text.append("; ").append(id + " = " + RuleText.of(value)));
    return text.toString();
  }
}
