package io.actionregistry.conformance;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.MessageOrBuilder;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Registry;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns protobuf messages into parameters as a JVM program would give them: names are the
 * registry's, an enum is its number, a wrapper its scalar, and {@link WellKnown} says what other
 * messages with a meaning of their own become.
 *
 * <p>What protobuf has no presence for is always there, zero or not; the rest is there if it was
 * set. Unknown fields, extensions included, are left out, because no registry has them.
 */
final class Params {
  private final Registry registry;

  Params(Registry registry) {
    this.registry = registry;
  }

  /**
   * The parameters of a message.
   *
   * @throws IllegalArgumentException if the registry does not have the message or one of its fields
   */
  Map<String, @Nullable Object> of(MessageOrBuilder message) {
    String fullName = message.getDescriptorForType().getFullName();
    MessageDefinition definition = registry.getMessage(fullName);
    if (definition == null) {
      throw new IllegalArgumentException("the registry has no message " + fullName);
    }
    Map<Integer, ParamDefinition> byNumber = new LinkedHashMap<>();
    definition.getParams().values().forEach(param -> byNumber.put(param.getProtoNumber(), param));
    Map<String, @Nullable Object> params = new LinkedHashMap<>();
    for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
      if (isGiven(message, field)) {
        ParamDefinition param = byNumber.get(field.getNumber());
        if (param == null) {
          throw new IllegalArgumentException("the registry has no field " + field.getFullName());
        }
        params.put(param.getName(), value(message.getField(field), field));
      }
    }
    return params;
  }

  private static boolean isGiven(MessageOrBuilder message, FieldDescriptor field) {
    if (field.isRepeated()) {
      return message.getRepeatedFieldCount(field) > 0;
    }
    return !field.hasPresence() || message.hasField(field);
  }

  private @Nullable Object value(Object value, FieldDescriptor field) {
    if (field.isMapField()) {
      return map((List<?>) value, field);
    }
    if (!field.isRepeated()) {
      return single(value, field);
    }
    List<@Nullable Object> list = new ArrayList<>();
    ((List<?>) value).forEach(item -> list.add(single(item, field)));
    return list;
  }

  /** A map arrives as its entries; of two with the same key, the last one counts. */
  private Map<Object, @Nullable Object> map(List<?> entries, FieldDescriptor field) {
    FieldDescriptor key = field.getMessageType().findFieldByNumber(1);
    FieldDescriptor value = field.getMessageType().findFieldByNumber(2);
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (Object entry : entries) {
      Message pair = (Message) entry;
      map.put(
          Objects.requireNonNull(single(pair.getField(key), key)),
          single(pair.getField(value), value));
    }
    return map;
  }

  private @Nullable Object single(Object value, FieldDescriptor field) {
    return switch (field.getType()) {
      case DOUBLE, FLOAT, BOOL, STRING -> value;
      case INT32, SINT32, SFIXED32, INT64, SINT64, SFIXED64 -> ((Number) value).longValue();
      case UINT32, FIXED32 -> Integer.toUnsignedLong((Integer) value);
      case UINT64, FIXED64 -> unsigned((Long) value);
      case BYTES -> ((ByteString) value).toByteArray();
      case ENUM -> (long) ((EnumValueDescriptor) value).getNumber();
      case MESSAGE, GROUP -> message((Message) value);
    };
  }

  private static Object unsigned(long bits) {
    return bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
  }

  private @Nullable Object message(Message message) {
    String fullName = message.getDescriptorForType().getFullName();
    if (WellKnown.isWrapper(fullName)) {
      FieldDescriptor wrapped = message.getDescriptorForType().findFieldByNumber(1);
      return single(message.getField(wrapped), wrapped);
    }
    return WellKnown.has(fullName) ? WellKnown.value(message) : of(message);
  }
}
