package io.actionregistry.harness.command;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options of {@code actionregistry/v1/options.proto} that names depend on, as the schema states
 * them or an overlay does.
 *
 * <p>They are read off the wire by number, so that it does not matter how the descriptors were made
 * and whether anything knows the options' types.
 */
public final class NamingOptions {
  /** What the schema says by itself. */
  public static final NamingOptions DECLARED = new NamingOptions(Map.of());

  private static final int EXTENSION = 50817;
  private static final int NAME = 1;
  private static final int ALIASES = 2;
  private static final int PRESENCE = 3;
  private static final int PRESENCE_OPTIONAL = 2;
  private static final int CLASSIFICATION = 1;
  private static final int PREFIX = 1;

  private final Map<String, UnknownFieldSet> overlay;

  /**
   * The schema's options below those of an overlay.
   *
   * @param overlay options by the full name of their element
   */
  NamingOptions(Map<String, UnknownFieldSet> overlay) {
    this.overlay = Map.copyOf(overlay);
  }

  /**
   * The same, with fields that callers may leave out, whatever the schema or an overlay says.
   *
   * @param fields full names
   */
  public NamingOptions withOptional(Collection<String> fields) {
    UnknownFieldSet optional =
        UnknownFieldSet.newBuilder()
            .addField(
                PRESENCE, UnknownFieldSet.Field.newBuilder().addVarint(PRESENCE_OPTIONAL).build())
            .build();
    Map<String, UnknownFieldSet> above = new HashMap<>(overlay);
    fields.forEach(field -> above.merge(field, optional, NamingOptions::over));
    return new NamingOptions(above);
  }

  /** What the shape of a message would otherwise decide. */
  enum Pin {
    NONE,
    CHOICE,
    GROUP,
    ACTION
  }

  Optional<String> name(FieldDescriptor field) {
    return text(of(field.getFullName(), field.getOptions()), NAME);
  }

  List<String> aliases(FieldDescriptor field) {
    return aliases(field.getFullName(), field.getOptions());
  }

  private List<String> aliases(String element, Message options) {
    return of(element, options).getField(ALIASES).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .toList();
  }

  Optional<String> name(MethodDescriptor method) {
    return text(of(method.getFullName(), method.getOptions()), NAME);
  }

  List<String> aliases(MethodDescriptor method) {
    return aliases(method.getFullName(), method.getOptions());
  }

  Optional<String> prefix(EnumDescriptor type) {
    return text(of(type.getFullName(), type.getOptions()), PREFIX);
  }

  Optional<String> name(EnumValueDescriptor value) {
    String place = value.getType().getFullName() + "." + value.getName();
    return text(of(place, value.getOptions()), NAME);
  }

  Pin pin(Descriptor message) {
    List<Long> given =
        of(message.getFullName(), message.getOptions()).getField(CLASSIFICATION).getVarintList();
    long number = given.isEmpty() ? 0 : given.get(given.size() - 1);
    return number < 0 || number >= Pin.values().length ? Pin.NONE : Pin.values()[(int) number];
  }

  UnknownFieldSet of(String element, Message options) {
    UnknownFieldSet declared = declared(element, options);
    UnknownFieldSet above = overlay.get(element);
    return above == null ? declared : over(declared, above);
  }

  /** What is set above replaces what is set below, lists included. */
  static UnknownFieldSet over(UnknownFieldSet below, UnknownFieldSet above) {
    UnknownFieldSet.Builder merged = below.toBuilder();
    above.asMap().forEach((number, field) -> merged.clearField(number).addField(number, field));
    return merged.build();
  }

  private static UnknownFieldSet declared(String element, Message options) {
    if (options.getSerializedSize() == 0) {
      return UnknownFieldSet.getDefaultInstance();
    }
    try {
      UnknownFieldSet all = UnknownFieldSet.parseFrom(options.toByteString());
      UnknownFieldSet.Builder own = UnknownFieldSet.newBuilder();
      for (ByteString part : all.getField(EXTENSION).getLengthDelimitedList()) {
        own.mergeFrom(part);
      }
      return own.build();
    } catch (InvalidProtocolBufferException e) {
      throw new SchemaException(element + ": its options are garbled", e);
    }
  }

  private static Optional<String> text(UnknownFieldSet options, int number) {
    List<ByteString> given = options.getField(number).getLengthDelimitedList();
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(given.get(given.size() - 1).toStringUtf8());
  }
}
