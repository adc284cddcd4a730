package io.actionregistry.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way from {@code buf.validate.FieldRules} (or {@code MessageRules}) to a rule's
 * setting, as violations report it.
 *
 * @param name the field's name; an extension's full name in brackets
 * @param number field number
 * @param type protobuf's name of the field's type, in capitals: {@code FLOAT}, {@code MESSAGE}
 * @param index which element of a repeated setting; null for the setting as a whole
 */
public record RulePathStep(String name, int number, String type, @Nullable Integer index) {

  @Override
  public String toString() {
    return index == null ? name : name + "[" + index + "]";
  }
}
