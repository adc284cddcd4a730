package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a root's fields beside its payload, the same for all commands. Immutable; of a
 * service it is empty.
 */
public final class Envelope {
  private final Map<FieldDescriptor, Object> fields;

  private Envelope(Map<FieldDescriptor, Object> fields) {
    this.fields = fields;
  }

  /** An envelope of which nothing is set. */
  public static Envelope empty() {
    return new Envelope(Map.of());
  }

  /**
   * An envelope of what is given, and nothing else.
   *
   * @param given values by registry or proto name, as text: {@code 1.5}, {@code true}, {@code
   *     heat}, {@code 2020-02-29T12:00:00Z}, {@code PT1.5S}
   * @throws SchemaException if there is no such field, or the text is no value of it
   */
  public static Envelope of(CommandSet set, Map<String, String> given) {
    return ofValues(set, values(set, given));
  }

  /**
   * The same with values as {@link CommandBuilder#build} takes them.
   *
   * @param given values by registry name
   * @throws SchemaException if there is no such field, or the value is none of it
   */
  public static Envelope ofValues(CommandSet set, Map<String, @Nullable Object> given) {
    if (!(set.root() instanceof CommandRoot.OfMessage root)) {
      given.keySet().forEach(name -> find(set, name));
      return empty();
    }
    Forms forms = new Forms(set.names());
    DynamicMessage.Builder message = DynamicMessage.newBuilder(root.message());
    given.forEach((name, value) -> set(message, new FieldForm(find(set, name), forms), value));
    return new Envelope(message.buildPartial().getAllFields());
  }

  /**
   * Texts as the values that they stand for, by registry name.
   *
   * @throws SchemaException as {@link #of} says
   */
  public static Map<String, @Nullable Object> values(CommandSet set, Map<String, String> given) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    given.forEach(
        (name, text) -> {
          FieldDescriptor field = find(set, name);
          values.put(set.names().parameter(field), EnvelopeTexts.value(field, text));
        });
    return values;
  }

  /** Sets the fields of a root message. */
  void addTo(Message.Builder root) {
    fields.forEach(root::setField);
  }

  private static FieldDescriptor find(CommandSet set, String name) {
    List<String> known = set.envelope().stream().map(set.names()::parameter).toList();
    for (FieldDescriptor field : set.envelope()) {
      if (field.getName().equals(name) || set.names().parameter(field).equals(name)) {
        return field;
      }
    }
    throw new SchemaException(
        "the envelope of "
            + set.root().fullName()
            + " has no '"
            + name
            + "'; it has "
            + (known.isEmpty() ? "nothing" : String.join(", ", known)));
  }

  private static void set(DynamicMessage.Builder message, FieldForm form, @Nullable Object value) {
    try {
      form.set(message, value, 1, new Budget());
    } catch (BuildException e) {
      throw new SchemaException(
          "'" + form.field().getName() + "' of the envelope cannot be " + Shown.of(value), e);
    }
  }
}
