package io.actionregistry.generator.compile;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.CelExpression.Constant;

/** The values that protobuf gives to what is absent. */
final class Zeros {
  private Zeros() {}

  /** Whether it is the zero of its type; −0.0 is not. */
  static boolean isZero(Constant constant) {
    Object value = constant.value();
    if (value instanceof Double number) {
      return Double.doubleToRawLongBits(number) == 0;
    }
    if (value instanceof Float number) {
      return Float.floatToRawIntBits(number) == 0;
    }
    return Long.valueOf(0).equals(value)
        || Boolean.FALSE.equals(value)
        || "".equals(value)
        || new Bytes("").equals(value);
  }
}
