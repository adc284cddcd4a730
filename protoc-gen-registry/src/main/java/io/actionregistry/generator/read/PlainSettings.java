package io.actionregistry.generator.read;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import io.actionregistry.generator.compile.RuleValues;
import io.actionregistry.generator.model.Bytes;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** A rule's setting without protobuf's classes, as manifests and violations show it. */
final class PlainSettings {
  private PlainSettings() {}

  /**
   * A setting's value; a list where it is repeated.
   *
   * @return as in {@link io.actionregistry.generator.model.Rule.OneOf}; durations and timestamps as
   *     ProtoJSON writes them, field masks as lists of paths
   */
  static Object of(FieldDescriptor setting, Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> one(setting, item)).toList();
    }
    return one(setting, value);
  }

  private static Object one(FieldDescriptor setting, Object value) {
    return switch (setting.getType()) {
      case UINT32, FIXED32 -> Integer.toUnsignedLong((Integer) value);
      case INT32, SINT32, SFIXED32 -> Long.valueOf((Integer) value);
      case UINT64, FIXED64 -> unsigned((Long) value);
      case ENUM -> (long) ((EnumValueDescriptor) value).getNumber();
      case BYTES ->
          new Bytes(Base64.getEncoder().encodeToString(((ByteString) value).toByteArray()));
      case MESSAGE, GROUP -> message(setting, (Message) value);
      default -> value;
    };
  }

  private static Object message(FieldDescriptor setting, Message value) {
    try {
      Object plain =
          RuleValues.constant(setting, setting.isRepeated() ? List.of(value) : value).value();
      Object one = setting.isRepeated() && plain instanceof List<?> list ? list.get(0) : plain;
      return one instanceof java.time.Duration duration
          ? seconds(duration)
          : text(Objects.requireNonNull(one));
    } catch (IllegalArgumentException e) {
      return TextFormat.printer().emittingSingleLine(true).printToString(value);
    }
  }

  private static Object text(Object value) {
    return value instanceof java.time.Instant ? value.toString() : value;
  }

  /** As ProtoJSON has it: {@code 1.5s}. */
  private static String seconds(java.time.Duration duration) {
    return new java.math.BigDecimal(duration.getSeconds())
            .add(java.math.BigDecimal.valueOf(duration.getNano(), 9))
            .stripTrailingZeros()
            .toPlainString()
        + "s";
  }

  private static Number unsigned(long bits) {
    return bits >= 0 ? (Number) bits : new BigInteger(Long.toUnsignedString(bits));
  }
}
