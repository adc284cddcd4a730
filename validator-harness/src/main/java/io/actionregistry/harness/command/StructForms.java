package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of {@code google.protobuf.Value}, and of the two types that are made of it. */
final class StructForms implements ValueForm {
  private final FieldDescriptor nullValue;
  private final FieldDescriptor number;
  private final FieldDescriptor text;
  private final FieldDescriptor bool;
  private final FieldDescriptor struct;
  private final FieldDescriptor list;
  private final Descriptor type;

  StructForms(Descriptor value) {
    type = value;
    nullValue = value.findFieldByNumber(1);
    number = value.findFieldByNumber(2);
    text = value.findFieldByNumber(3);
    bool = value.findFieldByNumber(4);
    struct = value.findFieldByNumber(5);
    list = value.findFieldByNumber(6);
  }

  /** The type of the values in a Struct or ListValue. */
  static Descriptor valueType(Descriptor type) {
    FieldDescriptor values = type.findFieldByNumber(1);
    FieldDescriptor value = values.isMapField() ? FieldForm.entryField(values, 2) : values;
    return value.getMessageType();
  }

  @Override
  public Object read(Object given, int level, Budget budget) throws BuildException {
    return value(given, level + 1, budget);
  }

  @Override
  public @Nullable Object ofNull() {
    return of(nullValue, nullValue.getEnumType().findValueByNumber(0));
  }

  ValueForm struct(Descriptor structType) {
    return (given, level, budget) -> {
      if (!(given instanceof Map<?, ?> map)) {
        throw BuildException.wrongType(given, "a map");
      }
      return struct(structType, map, level + 1, budget);
    };
  }

  ValueForm list(Descriptor listType) {
    return (given, level, budget) -> list(listType, Items.of(given), level + 1, budget);
  }

  private DynamicMessage of(FieldDescriptor field, Object value) {
    return DynamicMessage.newBuilder(type).setField(field, value).buildPartial();
  }

  private DynamicMessage value(@Nullable Object given, int level, Budget budget)
      throws BuildException {
    if (given == null) {
      return of(nullValue, nullValue.getEnumType().findValueByNumber(0));
    }
    if (given instanceof Boolean) {
      return of(bool, given);
    }
    if (given instanceof Number) {
      return of(number, Scalars.number(given, "a double"));
    }
    if (given instanceof String) {
      return of(text, Scalars.text(given, budget));
    }
    if (given instanceof Map<?, ?> map) {
      return of(struct, struct(struct.getMessageType(), map, level, budget));
    }
    return of(list, list(list.getMessageType(), Items.of(given), level, budget));
  }

  private DynamicMessage struct(Descriptor structType, Map<?, ?> given, int level, Budget budget)
      throws BuildException {
    Budget.level(level);
    FieldDescriptor fields = structType.findFieldByNumber(1);
    DynamicMessage.Builder made = DynamicMessage.newBuilder(structType);
    Set<String> keys = new HashSet<>();
    for (Map.Entry<?, ?> entry : given.entrySet()) {
      budget.value();
      String key = key(entry.getKey(), budget);
      if (!keys.add(key)) {
        throw new BuildException(
            BuildException.Kind.DUPLICATE_PARAMETER, Shown.of(key) + " is given more than once");
      }
      made.addRepeatedField(
          fields,
          DynamicMessage.newBuilder(fields.getMessageType())
              .setField(FieldForm.entryField(fields, 1), key)
              .setField(FieldForm.entryField(fields, 2), value(entry.getValue(), level + 1, budget))
              .buildPartial());
    }
    return made.buildPartial();
  }

  private static String key(@Nullable Object given, Budget budget) throws BuildException {
    if (given == null) {
      throw new BuildException(BuildException.Kind.NULL, "null as a key");
    }
    String name = Keys.nameOf(given);
    if (name == null) {
      throw BuildException.wrongType(given, "a text");
    }
    return Scalars.text(name, budget);
  }

  private DynamicMessage list(Descriptor listType, Iterator<?> items, int level, Budget budget)
      throws BuildException {
    Budget.level(level);
    FieldDescriptor values = listType.findFieldByNumber(1);
    DynamicMessage.Builder made = DynamicMessage.newBuilder(listType);
    while (items.hasNext()) {
      budget.value();
      made.addRepeatedField(values, value(items.next(), level + 1, budget));
    }
    return made.buildPartial();
  }
}
