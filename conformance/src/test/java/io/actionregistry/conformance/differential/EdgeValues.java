package io.actionregistry.conformance.differential;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.List;

/** Values at which code goes wrong, by the type of a field. */
final class EdgeValues {
  private static final List<Double> DOUBLES =
      List.of(
          0.0,
          -0.0,
          1.0,
          -1.0,
          0.1,
          1.5,
          -2.5,
          100.0,
          Double.MIN_VALUE,
          -Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Double.MAX_VALUE,
          -Double.MAX_VALUE,
          (double) Float.MAX_VALUE,
          9.007199254740993E15,
          9.223372036854775807E18,
          -9.223372036854775808E18,
          1.8446744073709552E19,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  private static final List<Float> FLOATS =
      List.of(
          0.0f,
          -0.0f,
          1.0f,
          -1.0f,
          0.1f,
          359.99997f,
          360f,
          Float.MIN_VALUE,
          -Float.MIN_VALUE,
          Float.MIN_NORMAL,
          Float.MAX_VALUE,
          -Float.MAX_VALUE,
          16777217f,
          Float.POSITIVE_INFINITY,
          Float.NEGATIVE_INFINITY);

  private static final List<Integer> INTS =
      List.of(0, 1, -1, 2, 5, 10, 127, 128, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE, -2, -100);

  private static final List<Long> LONGS =
      List.of(
          0L,
          1L,
          -1L,
          2L,
          10L,
          1L << 31,
          1L << 32,
          (1L << 53) + 1,
          -(1L << 53) - 1,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          Long.MAX_VALUE - 1,
          Long.MIN_VALUE + 1,
          -2L);

  private EdgeValues() {}

  /** A value as protobuf's own Java objects have it; of an enum, its number. */
  static Object of(FieldDescriptor.Type type, Dice dice) {
    return switch (type) {
      case DOUBLE -> dice.chance(10) ? Double.valueOf(Double.NaN) : anyDouble(dice);
      case FLOAT -> dice.chance(10) ? Float.valueOf(Float.NaN) : anyFloat(dice);
      case INT32, SINT32, SFIXED32, UINT32, FIXED32 ->
          dice.chance(80) ? dice.oneOf(INTS) : Integer.valueOf((int) dice.bits());
      case INT64, SINT64, SFIXED64, UINT64, FIXED64 ->
          dice.chance(80) ? dice.oneOf(LONGS) : Long.valueOf(dice.bits());
      case BOOL -> dice.chance(50);
      case STRING -> Texts.any(dice);
      case BYTES ->
          dice.chance(50)
              ? ByteString.copyFromUtf8(Texts.any(dice))
              : ByteString.copyFrom(bytes(dice));
      case ENUM -> dice.oneOf(0, 1, 2, 3, 7, -1, 99, Integer.MAX_VALUE, Integer.MIN_VALUE);
      case MESSAGE, GROUP -> throw new IllegalArgumentException("no scalar: " + type);
    };
  }

  private static Double anyDouble(Dice dice) {
    return dice.chance(80) ? dice.oneOf(DOUBLES) : Double.longBitsToDouble(dice.bits());
  }

  private static Float anyFloat(Dice dice) {
    return dice.chance(80) ? dice.oneOf(FLOATS) : Float.intBitsToFloat((int) dice.bits());
  }

  private static byte[] bytes(Dice dice) {
    byte[] bytes = new byte[dice.oneOf(0, 1, 2, 3, 4, 5, 16, 17)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) dice.bits();
    }
    return bytes;
  }

  /** A value nearly equal, or equal. */
  static Object near(Object value, Dice dice) {
    int step = dice.below(5) - 2;
    if (value instanceof Double number) {
      return step == 0 ? number : step < 0 ? Math.nextDown(number) : Math.nextUp(number);
    }
    if (value instanceof Float number) {
      return step == 0 ? number : step < 0 ? Math.nextDown(number) : Math.nextUp(number);
    }
    if (value instanceof Integer number) {
      return number + step;
    }
    if (value instanceof Long number) {
      return number + step;
    }
    if (value instanceof String text) {
      return Texts.near(text, dice);
    }
    return value instanceof ByteString bytes && step != 0
        ? bytes.concat(ByteString.copyFrom(bytes(dice)))
        : value;
  }
}
