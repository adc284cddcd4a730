package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of one enum by their registry names. */
final class EnumValues {
  private final Map<EnumValueDescriptor, String> names = new HashMap<>();
  private final Map<String, EnumValueDescriptor> byName = new HashMap<>();
  private final Map<String, EnumValueDescriptor> bySpelling = new HashMap<>();

  private EnumValues() {}

  static EnumValues of(EnumDescriptor type, Function<EnumValueDescriptor, String> naming) {
    EnumValues values = new EnumValues();
    type.getValues().forEach(value -> values.add(value, naming.apply(value)));
    // Registry names first: another value's proto name must not hide them.
    values.byName.forEach((name, value) -> values.spell(name, value));
    type.getValues().forEach(value -> values.spell(value.getName(), value));
    return values;
  }

  private void add(EnumValueDescriptor value, String name) {
    EnumValueDescriptor other = byName.putIfAbsent(name, value);
    if (other != null && other.getNumber() != value.getNumber()) {
      throw new SchemaException(
          value.getType().getFullName()
              + ": "
              + other.getName()
              + " and "
              + value.getName()
              + " are both called '"
              + name
              + "'; give one of them another name by option");
    }
    names.put(value, name);
  }

  private void spell(String name, EnumValueDescriptor value) {
    bySpelling.putIfAbsent(Spelling.of(name), value);
  }

  String name(EnumValueDescriptor value) {
    String name = names.get(value);
    return name == null ? value.getName() : name;
  }

  @Nullable EnumValueDescriptor find(String name) {
    return byName.get(name);
  }

  @Nullable EnumValueDescriptor misspelt(String name) {
    return bySpelling.get(Spelling.of(name));
  }
}
