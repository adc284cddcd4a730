package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import com.google.protobuf.UnknownFieldSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads overlay files: options from outside the schema, as {@code actionregistry.v1.Overlay} in
 * protobuf's text format.
 */
public final class Overlays {
  private final Map<String, UnknownFieldSet> options = new HashMap<>();
  private final Set<String> elements = new HashSet<>();

  private Overlays(LinkedSchema schema) {
    for (FileDescriptor file : schema.files()) {
      elements.add(file.getName());
      file.getMessageTypes().forEach(this::addMessage);
      file.getEnumTypes().forEach(this::addEnum);
      file.getExtensions().forEach(field -> elements.add(field.getFullName()));
      file.getServices()
          .forEach(
              service ->
                  service.getMethods().forEach(method -> elements.add(method.getFullName())));
    }
  }

  private void addMessage(Descriptor message) {
    elements.add(message.getFullName());
    message.getFields().forEach(field -> elements.add(field.getFullName()));
    message.getNestedTypes().forEach(this::addMessage);
    message.getEnumTypes().forEach(this::addEnum);
  }

  private void addEnum(EnumDescriptor type) {
    elements.add(type.getFullName());
    type.getValues().forEach(value -> elements.add(type.getFullName() + "." + value.getName()));
  }

  /**
   * The schema's options below those of overlays, of which later ones win.
   *
   * @param texts by the name of their file, for errors
   * @throws SchemaException if a text is no overlay, or names what is not in the schema
   */
  public static NamingOptions read(LinkedSchema schema, Map<String, String> texts) {
    if (texts.isEmpty()) {
      return NamingOptions.DECLARED;
    }
    Overlays overlays = new Overlays(schema);
    Descriptor type = DescriptorSets.jon().message("actionregistry.v1.Overlay");
    texts.forEach((name, text) -> overlays.add(name, parse(type, name, text)));
    return new NamingOptions(overlays.options);
  }

  private static Message parse(Descriptor type, String name, String text) {
    DynamicMessage.Builder overlay = DynamicMessage.newBuilder(type);
    try {
      TextFormat.merge(text, overlay);
    } catch (TextFormat.ParseException e) {
      throw new SchemaException(name + " is no overlay: " + e.getMessage(), e);
    }
    return overlay.build();
  }

  private void add(String overlay, Message entries) {
    for (FieldDescriptor kind : entries.getAllFields().keySet()) {
      for (Object entry : (List<?>) entries.getField(kind)) {
        add(overlay, kind.getMessageType(), (Message) entry);
      }
    }
  }

  private void add(String overlay, Descriptor type, Message entry) {
    String element = (String) entry.getField(type.findFieldByName("name"));
    if (!elements.contains(element)) {
      String nearest = Nearest.of(element, elements);
      throw new SchemaException(
          overlay
              + ": there is no '"
              + Nearest.shorten(element)
              + "' in the schema"
              + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?"));
    }
    Message given = (Message) entry.getField(type.findFieldByName("options"));
    try {
      UnknownFieldSet own = UnknownFieldSet.parseFrom(given.toByteString());
      options.merge(element, own, NamingOptions::over);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("what protobuf has just written", e);
    }
  }
}
