package io.actionregistry.harness.wire;

import static io.actionregistry.runtime.TransitKeys.MESSAGE;

import java.util.Map;

/**
 * A violation that protovalidate found.
 *
 * @param field path from the root message, in proto names
 * @param message protovalidate's own
 * @param constraint the rule's id
 * @param rule path of the field that sets the rule, within {@code buf.validate.FieldRules}
 * @param forKey whether the key of a map's entry is meant
 */
public record Finding(
    String field, String message, String constraint, String rule, boolean forKey) {
  Map<Object, Object> toPlain() {
    return Plain.entries(
        WireKeys.FIELD,
        field,
        MESSAGE,
        message,
        WireKeys.CONSTRAINT,
        constraint,
        WireKeys.RULE,
        rule,
        WireKeys.FOR_KEY,
        forKey);
  }

  static Finding of(Plain plain) {
    return new Finding(
        plain.required(WireKeys.FIELD, String.class),
        plain.required(MESSAGE, String.class),
        plain.required(WireKeys.CONSTRAINT, String.class),
        plain.required(WireKeys.RULE, String.class),
        plain.required(WireKeys.FOR_KEY, Boolean.class));
  }
}
