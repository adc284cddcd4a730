package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Refuses schemas in which two parameters of one message, or two enum values, share a name. */
final class NameCheck {
  private NameCheck() {}

  /** Goes over all messages and enums that the root refers to, at any depth. */
  static void check(CommandRoot root, RegistryNames names) {
    Set<Descriptor> seen = new LinkedHashSet<>(root.messages());
    ArrayDeque<Descriptor> left = new ArrayDeque<>(seen);
    while (!left.isEmpty()) {
      Descriptor message = left.remove();
      Map<String, FieldDescriptor> taken = new HashMap<>();
      for (FieldDescriptor field : message.getFields()) {
        FieldDescriptor other = taken.put(names.parameter(field), field);
        if (other != null) {
          throw new SchemaException(
              other.getFullName()
                  + " and "
                  + field.getFullName()
                  + " are both called '"
                  + names.parameter(field)
                  + "'; give one of them another name by option");
        }
        switch (field.getJavaType()) {
          case ENUM -> field.getEnumType().getValues().forEach(names::enumValue);
          case MESSAGE -> {
            if (seen.add(field.getMessageType())) {
              left.add(field.getMessageType());
            }
          }
          default -> {}
        }
      }
    }
  }
}
