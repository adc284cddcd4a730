package io.actionregistry.generator.diff;

import java.util.Locale;

/** What can change. */
public enum Kind {
  SETTING_CHANGED,
  ACTION_ADDED,
  ACTION_REMOVED,
  ACTION_RENAMED,
  ACTION_RECLASSIFIED,
  ALIAS_ADDED,
  ALIAS_REMOVED,
  DEPRECATED,
  UNDEPRECATED,
  REPLACEMENT_CHANGED,
  HAZARD_CHANGED,
  MODULE_CHANGED,
  MESSAGE_ADDED,
  MESSAGE_REMOVED,
  DEFINITION_RENAMED,
  PARAMETER_ADDED,
  PARAMETER_REMOVED,
  PARAMETER_RENAMED,
  TYPE_CHANGED,
  SHAPE_CHANGED,
  PRESENCE_CHANGED,
  /** Whether protobuf tells absent from zero. */
  ZERO_CHANGED,
  ONEOF_CHANGED,
  RULE_ADDED,
  RULE_REMOVED,
  RULE_WIDENED,
  RULE_NARROWED,
  /** Some values are admitted no longer, others newly. */
  RULE_MOVED,
  /** No one can say which values the two differ in: patterns and expressions. */
  RULE_REPLACED,
  /** The same values in other words. */
  RULE_RESTATED,
  VALUE_OFFERED,
  VALUE_NO_LONGER_OFFERED,
  DEFAULT_CHANGED,
  EXAMPLES_CHANGED,
  UNIT_CHANGED,
  SENSITIVITY_CHANGED,
  ENCODING_CHANGED,
  PROTO_NAME_CHANGED,
  ENUM_ADDED,
  ENUM_REMOVED,
  ENUM_OPENNESS_CHANGED,
  ENUM_VALUE_ADDED,
  ENUM_VALUE_REMOVED,
  ENUM_VALUE_RENAMED,
  ENUM_VALUE_RENUMBERED,
  DOCUMENTATION_CHANGED;

  /** The name in JSON: {@code rule-narrowed}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
