package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The same schema, whose rules are expressions and nothing else. */
final class WithoutForms {
  private WithoutForms() {}

  static Schema of(Schema schema) {
    return (Schema) copy(schema);
  }

  private static Object copy(Object value) {
    if (value instanceof Check check) {
      return new Check(
          check.id(),
          check.path(),
          check.message(),
          check.settings(),
          check.source(),
          check.expression(),
          null,
          check.place());
    }
    if (value instanceof List<?> list) {
      List<Object> copies = new ArrayList<>();
      list.forEach(item -> copies.add(copy(item)));
      return copies;
    }
    boolean model = value != null && value.getClass().getPackage() == Schema.class.getPackage();
    return model && value.getClass().isRecord() ? copyRecord(value) : value;
  }

  private static Object copyRecord(Object value) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] parts = new Object[components.length];
    try {
      for (int i = 0; i < parts.length; i++) {
        parts[i] = copy(components[i].getAccessor().invoke(value));
      }
      return value.getClass().getDeclaredConstructor(types).newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
