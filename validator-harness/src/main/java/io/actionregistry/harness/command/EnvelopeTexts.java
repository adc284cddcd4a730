package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.FieldDescriptor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Values of an envelope's fields as people write them on a command line. */
final class EnvelopeTexts {
  private EnvelopeTexts() {}

  /**
   * The value that a text stands for, as {@link CommandBuilder#build} takes it.
   *
   * @throws SchemaException if it stands for none
   */
  static Object value(FieldDescriptor field, String text) {
    if (field.isRepeated()) {
      throw notSingle(field);
    }
    try {
      return parse(field, text);
    } catch (NumberFormatException | DateTimeException e) {
      throw new SchemaException(
          "'" + field.getName() + "' of the envelope cannot be '" + text + "'", e);
    }
  }

  private static Object parse(FieldDescriptor field, String text) {
    return switch (field.getJavaType()) {
      case INT, LONG -> new BigInteger(text);
      case FLOAT, DOUBLE ->
          text.endsWith("NaN") || text.endsWith("Infinity")
              ? (Object) Double.valueOf(text)
              : new BigDecimal(text);
      case BOOLEAN ->
          switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> text;
          };
      case ENUM -> text.matches("-?[0-9]+") ? (Object) new BigInteger(text) : text;
      case BYTE_STRING -> text.getBytes(StandardCharsets.UTF_8);
      case STRING -> text;
      case MESSAGE ->
          switch (WellKnown.of(field.getMessageType())) {
            case TIMESTAMP -> Instant.parse(text);
            case DURATION -> Duration.parse(text);
            case WRAPPER -> parse(field.getMessageType().findFieldByNumber(1), text);
            default -> throw notSingle(field);
          };
    };
  }

  private static SchemaException notSingle(FieldDescriptor field) {
    return new SchemaException(
        "'" + field.getName() + "' of the envelope is no single value, and cannot be given");
  }
}
