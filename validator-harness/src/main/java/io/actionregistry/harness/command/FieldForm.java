package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How what is given for a parameter becomes the value of its field. */
final class FieldForm {
  private final FieldDescriptor field;
  private final ValueForm value;
  private final @Nullable ValueForm key;

  FieldForm(FieldDescriptor field, Forms forms) {
    this.field = field;
    boolean map = field.isMapField();
    this.key = map ? Scalars.keyForm(entryField(field, 1), forms.names()) : null;
    this.value = forms.value(map ? entryField(field, 2) : field);
  }

  /** The key (1) or value (2) of a map field's entries. */
  static FieldDescriptor entryField(FieldDescriptor map, int number) {
    return map.getMessageType().findFieldByNumber(number);
  }

  FieldDescriptor field() {
    return field;
  }

  void set(DynamicMessage.Builder builder, @Nullable Object given, int level, Budget budget)
      throws BuildException {
    if (key != null) {
      map(builder, key, given, level, budget);
    } else if (field.isRepeated()) {
      list(builder, given, level, budget);
    } else {
      builder.setField(field, one(given, level, budget));
    }
  }

  private Object one(@Nullable Object given, int level, Budget budget) throws BuildException {
    Object made = given == null ? value.ofNull() : value.read(given, level, budget);
    if (made == null) {
      throw isNull();
    }
    return made;
  }

  private static BuildException isNull() {
    return new BuildException(BuildException.Kind.NULL, "null");
  }

  private void list(
      DynamicMessage.Builder builder, @Nullable Object given, int level, Budget budget)
      throws BuildException {
    Iterator<?> items = items(given);
    for (int index = 0; items.hasNext(); index++) {
      budget.value();
      try {
        builder.addRepeatedField(field, one(items.next(), level, budget));
      } catch (BuildException e) {
        throw e.within((Object) index);
      }
    }
  }

  private static Iterator<?> items(@Nullable Object given) throws BuildException {
    if (given == null) {
      throw isNull();
    }
    return Items.of(given);
  }

  private void map(
      DynamicMessage.Builder builder,
      ValueForm keyForm,
      @Nullable Object given,
      int level,
      Budget budget)
      throws BuildException {
    if (given == null) {
      throw isNull();
    }
    if (!(given instanceof Map<?, ?> map)) {
      throw BuildException.wrongType(given, "a map");
    }
    Set<Object> keys = new HashSet<>();
    DynamicMessage entryType = DynamicMessage.getDefaultInstance(field.getMessageType());
    for (Map.Entry<?, ?> pair : map.entrySet()) {
      budget.value();
      if (pair.getKey() == null) {
        throw isNull();
      }
      Object madeKey = keyForm.read(pair.getKey(), level, budget);
      try {
        if (!keys.add(madeKey)) {
          throw new BuildException(
              BuildException.Kind.DUPLICATE_PARAMETER, "the key is given more than once");
        }
        builder.addRepeatedField(
            field,
            entryType
                .newBuilderForType()
                .setField(entryField(field, 1), madeKey)
                .setField(entryField(field, 2), one(pair.getValue(), level, budget))
                .buildPartial());
      } catch (BuildException e) {
        throw e.within((Object) Shown.of(madeKey));
      }
    }
  }
}
