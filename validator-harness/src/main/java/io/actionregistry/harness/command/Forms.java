package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Forms of types, each made when it is first needed; safe for use by many threads. */
final class Forms {
  private final RegistryNames names;
  private final Map<Descriptor, MessageForm> messages = new ConcurrentHashMap<>();

  Forms(RegistryNames names) {
    this.names = names;
  }

  RegistryNames names() {
    return names;
  }

  /** Not {@code computeIfAbsent}: messages may contain themselves. */
  MessageForm message(Descriptor type) {
    MessageForm known = messages.get(type);
    if (known == null) {
      known = new MessageForm(type, this);
      messages.put(type, known);
    }
    return known;
  }

  /** The form of a field's value, of one of its items or of its map's values. */
  ValueForm value(FieldDescriptor field) {
    if (field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
      return Scalars.form(field, names);
    }
    Descriptor type = field.getMessageType();
    return switch (WellKnown.of(type)) {
      case NONE -> (given, level, budget) -> message(type).read(given, level + 1, budget);
      case WRAPPER -> WellKnownForms.wrapper(type, names);
      case TIMESTAMP -> WellKnownForms.timestamp(type);
      case DURATION -> WellKnownForms.duration(type);
      case FIELD_MASK -> WellKnownForms.fieldMask(type);
      case ANY -> WellKnownForms.any(type);
      case STRUCT -> new StructForms(StructForms.valueType(type)).struct(type);
      case LIST_VALUE -> new StructForms(StructForms.valueType(type)).list(type);
      case VALUE -> new StructForms(type);
    };
  }
}
