package io.actionregistry.conformance.differential;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;

/** Content for {@code Struct}, {@code ListValue} and {@code Value}. */
final class RandomJson {
  private final Dice dice;

  RandomJson(Dice dice) {
    this.dice = dice;
  }

  void fill(DynamicMessage.Builder message, int depth) {
    Descriptor type = message.getDescriptorForType();
    switch (type.getName()) {
      case "Struct" -> fillStruct(message, depth);
      case "ListValue" -> {
        FieldDescriptor values = type.findFieldByNumber(1);
        for (int count = dice.below(3); count > 0; count--) {
          message.addRepeatedField(values, value(values.getMessageType(), depth));
        }
      }
      default -> fillValue(message, depth);
    }
  }

  private void fillStruct(DynamicMessage.Builder message, int depth) {
    FieldDescriptor fields = message.getDescriptorForType().findFieldByNumber(1);
    Descriptor entry = fields.getMessageType();
    for (String key : new String[] {"a", "", "é"}) {
      if (dice.chance(40)) {
        FieldDescriptor value = entry.findFieldByNumber(2);
        message.addRepeatedField(
            fields,
            DynamicMessage.newBuilder(entry)
                .setField(entry.findFieldByNumber(1), key)
                .setField(value, value(value.getMessageType(), depth))
                .build());
      }
    }
  }

  private DynamicMessage value(Descriptor type, int depth) {
    DynamicMessage.Builder value = DynamicMessage.newBuilder(type);
    fillValue(value, depth);
    return value.build();
  }

  private void fillValue(DynamicMessage.Builder value, int depth) {
    Descriptor type = value.getDescriptorForType();
    int kind = 1 + dice.below(depth > 0 ? 6 : 4);
    FieldDescriptor field = type.findFieldByNumber(kind);
    if (field.getJavaType() == FieldDescriptor.JavaType.ENUM) {
      EnumValueDescriptor none = field.getEnumType().findValueByNumber(0);
      value.setField(field, none);
    } else if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
      DynamicMessage.Builder nested = DynamicMessage.newBuilder(field.getMessageType());
      fill(nested, depth - 1);
      value.setField(field, nested.build());
    } else {
      Object content = EdgeValues.of(field.getType(), dice);
      boolean number = content instanceof Double wide && !Double.isFinite(wide);
      value.setField(field, number ? (Object) 1.5 : content);
    }
  }
}
