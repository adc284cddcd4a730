package io.actionregistry.runtime;

import java.util.Locale;

/**
 * What can change about an action between two versions of its registry. The names are those of
 * {@code protoc-gen-registry diff}.
 */
public enum ChangeKind {
  /** There was no such action. */
  ACTION_ADDED,
  /** There is no such action any more. */
  ACTION_REMOVED,
  /** Another name, on the same path of field numbers. */
  ACTION_RENAMED,
  /** A single command became a group, or steps to others, or the other way round. */
  ACTION_RECLASSIFIED,
  /** One more name. */
  ALIAS_ADDED,
  /** One name less. */
  ALIAS_REMOVED,
  /** It should no longer be used. */
  DEPRECATED,
  /** It may be used again. */
  UNDEPRECATED,
  /** Another action is to be used instead of it. */
  REPLACEMENT_CHANGED,
  /** It is more or less dangerous, or for another reason. */
  HAZARD_CHANGED,
  /** It belongs to another module. */
  MODULE_CHANGED,
  /** Its message, or one inside, or an enum, has another full name. */
  DEFINITION_RENAMED,
  /** One parameter more. */
  PARAMETER_ADDED,
  /** One parameter less. */
  PARAMETER_REMOVED,
  /** Another name, and the same field number. */
  PARAMETER_RENAMED,
  /** Values, items or keys are of another type. */
  TYPE_CHANGED,
  /** One value became a list or a map, or the other way round. */
  SHAPE_CHANGED,
  /** What had to be given may be left out, or the other way round. */
  PRESENCE_CHANGED,
  /** Whether protobuf tells absent from zero. */
  ZERO_CHANGED,
  /** It is in another oneof, in none or in one, or the oneof has another name. */
  ONEOF_CHANGED,
  /** There was no such rule. */
  RULE_ADDED,
  /** There is no such rule any more. */
  RULE_REMOVED,
  /** More values are admitted. */
  RULE_WIDENED,
  /** Fewer values are admitted. */
  RULE_NARROWED,
  /** Some values are admitted no longer, others newly. */
  RULE_MOVED,
  /** No program can say in which values the two differ: patterns and expressions. */
  RULE_REPLACED,
  /** The same values in other words. */
  RULE_RESTATED,
  /** A value that the enum had is admitted newly. */
  VALUE_OFFERED,
  /** A value that the enum still has is admitted no longer. */
  VALUE_NO_LONGER_OFFERED,
  /** Another default, one where there was none, or none where there was one. */
  DEFAULT_CHANGED,
  /** Other examples. */
  EXAMPLES_CHANGED,
  /** Another unit. */
  UNIT_CHANGED,
  /** Whether the value may be shown. */
  SENSITIVITY_CHANGED,
  /** Something that protobuf's bytes alone show. */
  ENCODING_CHANGED,
  /** Another name in the schema alone. */
  PROTO_NAME_CHANGED,
  /** Whether numbers without a value are refused. */
  ENUM_OPENNESS_CHANGED,
  /** One value more. */
  ENUM_VALUE_ADDED,
  /** One value less. */
  ENUM_VALUE_REMOVED,
  /** Another name, and the same number. */
  ENUM_VALUE_RENAMED,
  /** The same name, and another number. */
  ENUM_VALUE_RENUMBERED,
  /** Another documentation. */
  DOCUMENTATION_CHANGED;

  private final String name = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name as data: {@code "rule-narrowed"}. */
  public String getName() {
    return name;
  }

  String words() {
    return name.replace('-', ' ');
  }
}
