package io.actionregistry.generator.emit.jsonschema;

import io.actionregistry.generator.model.ValueType;

/** How far {@code uniqueItems} agrees with {@code repeated.unique}. */
final class Uniqueness {
  private Uniqueness() {}

  /**
   * Whether items that differ to protobuf differ as JSON. Integers of 64 bits need not, where a
   * validator holds numbers as doubles; NaN differs from itself.
   */
  static boolean differsAsJson(ValueType type) {
    return !type.isFloating() && !IntegerSchema.is64Bit(type);
  }

  /**
   * Whether items that are the same to protobuf are the same JSON, too. A value of an enum has a
   * name and a number, bytes have several spellings.
   */
  static boolean isExact(ValueType type) {
    return type == ValueType.STRING || type == ValueType.BOOL || type.isIntegral();
  }
}
