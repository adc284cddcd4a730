package io.actionregistry.harness.command;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads messages into maps by registry names, and notes what has no name there. */
final class ValueReader {
  private final RegistryNames names;
  private final List<String> unknown = new ArrayList<>();

  ValueReader(RegistryNames names) {
    this.names = names;
  }

  /** Fields of the wire that the schema does not know, so far. */
  List<String> unknown() {
    return unknown;
  }

  void noteUnknown(Message message, String place) {
    message
        .getUnknownFields()
        .asMap()
        .keySet()
        .forEach(number -> unknown.add(place + "#" + number));
  }

  /**
   * All fields of a message.
   *
   * @param place of the message, in proto names
   */
  Map<String, @Nullable Object> read(Message message, String place) throws BuildException {
    noteUnknown(message, place);
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (FieldDescriptor field : message.getDescriptorForType().getFields()) {
      read(message, field, place, values);
    }
    return values;
  }

  /** One field, if it is there; the value null stands for a null of protobuf's. */
  void read(
      Message message, FieldDescriptor field, String place, Map<String, @Nullable Object> values)
      throws BuildException {
    boolean there =
        field.isRepeated()
            ? message.getRepeatedFieldCount(field) > 0
            : !field.hasPresence() || message.hasField(field);
    if (!there) {
      return;
    }
    String name = names.parameter(field);
    String here = place.isEmpty() ? field.getName() : place + "." + field.getName();
    try {
      values.put(name, value(message.getField(field), field, here));
    } catch (BuildException e) {
      throw e.within(name);
    }
  }

  private @Nullable Object value(Object value, FieldDescriptor field, String place)
      throws BuildException {
    if (field.isMapField()) {
      return map((List<?>) value, field, place);
    }
    if (!field.isRepeated()) {
      return one(value, field, place);
    }
    List<@Nullable Object> items = new ArrayList<>();
    for (Object item : (List<?>) value) {
      try {
        items.add(one(item, field, place + "[" + items.size() + "]"));
      } catch (BuildException e) {
        throw e.within((Object) items.size());
      }
    }
    return items;
  }

  private Map<Object, @Nullable Object> map(List<?> entries, FieldDescriptor field, String place)
      throws BuildException {
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    FieldDescriptor keyField = FieldForm.entryField(field, 1);
    FieldDescriptor valueField = FieldForm.entryField(field, 2);
    for (Object each : entries) {
      Message entry = (Message) each;
      Object key = scalar(entry.getField(keyField), keyField);
      String subscript = "[" + Shown.of(key) + "]";
      try {
        map.put(
            java.util.Objects.requireNonNull(key),
            one(entry.getField(valueField), valueField, place + subscript));
      } catch (BuildException e) {
        throw e.within(subscript);
      }
    }
    return map;
  }

  private @Nullable Object one(Object value, FieldDescriptor field, String place)
      throws BuildException {
    if (!(value instanceof Message message)) {
      return scalar(value, field);
    }
    WellKnown type = WellKnown.of(message.getDescriptorForType());
    if (type == WellKnown.NONE) {
      return read(message, place);
    }
    noteUnknown(message, place);
    return WellKnownValues.read(type, message);
  }

  private @Nullable Object scalar(Object value, FieldDescriptor field) {
    if (value instanceof EnumValueDescriptor enumValue) {
      EnumDescriptor type = field.getEnumType();
      return WellKnown.isNull(field)
          ? null
          : names
              .enumValue(type, enumValue.getNumber())
              .<Object>map(name -> name)
              .orElse((long) enumValue.getNumber());
    }
    return plain(value, field);
  }

  /** What is neither enum nor message. */
  static Object plain(Object value, FieldDescriptor field) {
    return switch (field.getType()) {
      case UINT32, FIXED32 -> Integer.toUnsignedLong((Integer) value);
      case UINT64, FIXED64 -> Integers.unsignedValue((Long) value);
      case INT32, SINT32, SFIXED32 -> (long) (Integer) value;
      case BYTES -> ((ByteString) value).toByteArray();
      default -> value;
    };
  }
}
