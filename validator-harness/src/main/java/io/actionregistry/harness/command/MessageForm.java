package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.DynamicMessage;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How maps of parameters become messages of one type. */
final class MessageForm {
  private final DynamicMessage empty;
  private final RegistryNames names;
  private final Map<String, FieldForm> fields = new HashMap<>();
  private final Map<String, FieldForm> bySpelling = new HashMap<>();

  MessageForm(Descriptor type, Forms forms) {
    empty = DynamicMessage.getDefaultInstance(type);
    names = forms.names();
    for (FieldDescriptor field : type.getFields()) {
      fields.put(names.parameter(field), new FieldForm(field, forms));
    }
    fields.forEach((name, form) -> bySpelling.putIfAbsent(Spelling.of(name), form));
    fields
        .values()
        .forEach(form -> bySpelling.putIfAbsent(Spelling.of(form.field().getName()), form));
  }

  /** A message of what is given, which has to be a map; required fields of proto2 may be absent. */
  DynamicMessage read(Object given, int level, Budget budget) throws BuildException {
    if (!(given instanceof Map<?, ?> map)) {
      throw BuildException.wrongType(given, "a map");
    }
    Budget.level(level);
    DynamicMessage.Builder builder = empty.newBuilderForType();
    // Two keys of one parameter are possible where keys of two kinds are.
    Map<FieldForm, Boolean> seen = new HashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      budget.value();
      FieldForm form = form(entry.getKey());
      String name = names.parameter(form.field());
      try {
        if (seen.put(form, true) != null) {
          throw new BuildException(
              BuildException.Kind.DUPLICATE_PARAMETER, "given under keys of two kinds");
        }
        refuseSecondMember(builder, form.field());
        form.set(builder, entry.getValue(), level, budget);
      } catch (BuildException e) {
        throw e.within(name);
      }
    }
    return builder.buildPartial();
  }

  private FieldForm form(@Nullable Object key) throws BuildException {
    String name = Keys.nameOf(key);
    FieldForm form = name == null ? null : fields.get(name);
    if (form != null) {
      return form;
    }
    if (name == null) {
      throw new BuildException(
          BuildException.Kind.UNKNOWN_PARAMETER, Shown.of(key) + " is no parameter's name");
    }
    FieldForm meant = bySpelling.get(Spelling.of(name));
    if (meant == null) {
      String nearest = Nearest.of(name, fields.keySet());
      throw new BuildException(
              BuildException.Kind.UNKNOWN_PARAMETER,
              "there is no such parameter"
                  + (nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?"))
          .within(Nearest.shorten(name));
    }
    String right = names.parameter(meant.field());
    throw new BuildException(
            BuildException.Kind.NON_CANONICAL_NAME,
            Shown.of(name) + " is written \"" + right + "\"")
        .within(right);
  }

  private void refuseSecondMember(DynamicMessage.Builder builder, FieldDescriptor field)
      throws BuildException {
    OneofDescriptor oneof = field.getRealContainingOneof();
    if (oneof != null && builder.hasOneof(oneof)) {
      FieldDescriptor other = builder.getOneofFieldDescriptor(oneof);
      throw new BuildException(
          BuildException.Kind.ONEOF,
          "only one of '"
              + oneof.getName()
              + "' can be given, and '"
              + (other == null ? "" : names.parameter(other))
              + "' is");
    }
  }
}
