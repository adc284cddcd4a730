package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The values of a root's fields beside its payload, the same for all commands. Immutable.
 *
 * <p>What is not given is what {@link EnvelopeDefaults} says.
 */
public final class Envelope {
  private final Message message;

  private Envelope(Message message) {
    this.message = message;
  }

  /** An envelope of defaults alone. */
  public static Envelope defaults(CommandSet set) {
    return of(set, Map.of());
  }

  /**
   * An envelope with some values given.
   *
   * @param given values by registry or proto name, as text: {@code 1.5}, {@code true}, {@code heat}
   * @throws SchemaException if there is no such field, or the text is no value of it
   */
  public static Envelope of(CommandSet set, Map<String, String> given) {
    DynamicMessage.Builder message = DynamicMessage.newBuilder(set.root());
    set.envelope().forEach(field -> EnvelopeDefaults.set(message, field));
    given.forEach((name, text) -> set(message, find(set, name), text, set.names()));
    return new Envelope(message.buildPartial());
  }

  /** The root message without a payload. */
  public Message message() {
    return message;
  }

  private static FieldDescriptor find(CommandSet set, String name) {
    List<String> known = set.envelope().stream().map(set.names()::parameter).toList();
    for (FieldDescriptor field : set.envelope()) {
      if (field.getName().equals(name) || set.names().parameter(field).equals(name)) {
        return field;
      }
    }
    throw new SchemaException(
        "the envelope of "
            + set.root().getFullName()
            + " has no '"
            + name
            + "'; it has "
            + (known.isEmpty() ? "nothing" : String.join(", ", known)));
  }

  private static void set(
      DynamicMessage.Builder message, FieldDescriptor field, String text, RegistryNames names) {
    String name = names.parameter(field);
    if (field.isRepeated() || field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
      throw new SchemaException(name + " of the envelope is no single value, and cannot be given");
    }
    try {
      message.setField(field, Scalars.form(field, names).read(parse(field, text), 1, new Budget()));
    } catch (BuildException | NumberFormatException e) {
      throw new SchemaException(name + " of the envelope cannot be '" + text + "'", e);
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
      case BYTE_STRING -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      default -> text;
    };
  }
}
