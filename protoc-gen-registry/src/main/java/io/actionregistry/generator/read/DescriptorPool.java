package io.actionregistry.generator.read;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The linked files of a request, and their elements by full name. */
final class DescriptorPool {
  private final Map<String, FileDescriptor> files = new LinkedHashMap<>();
  private final Set<String> broken = new HashSet<>();
  private final Map<String, GenericDescriptor> elements = new HashMap<>();

  private DescriptorPool() {}

  /**
   * Links files that come after all of their imports, as protoc sends them.
   *
   * @param protos parsed with the extensions of {@code buf.validate} and of our options
   * @param diagnostics gets an error for each file that cannot be linked
   */
  static DescriptorPool link(List<FileDescriptorProto> protos, Diagnostics diagnostics) {
    DescriptorPool pool = new DescriptorPool();
    for (FileDescriptorProto proto : protos) {
      pool.link(proto, diagnostics.at(proto.getName(), SourceLocation.of(proto.getName())));
    }
    return pool;
  }

  private void link(FileDescriptorProto proto, Diagnostics.Subject errors) {
    List<FileDescriptor> imports = new ArrayList<>();
    for (String name : proto.getDependencyList()) {
      FileDescriptor file = files.get(name);
      if (file == null) {
        if (!broken.contains(name)) {
          errors.error("missing-import", "import '" + name + "' is not in the request");
        }
        broken.add(proto.getName());
        return;
      }
      imports.add(file);
    }
    try {
      FileDescriptor file =
          FileDescriptor.buildFrom(proto, imports.toArray(FileDescriptor[]::new), false);
      if (files.put(file.getName(), file) != null) {
        errors.error("invalid-descriptor", "the file is in the request twice");
      }
      index(file);
    } catch (DescriptorValidationException e) {
      broken.add(proto.getName());
      errors.error("invalid-descriptor", String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      broken.add(proto.getName());
      // protobuf-java checks less than protoc does, and stumbles over what protoc never sends.
      errors.error("invalid-descriptor", "the file's descriptor is malformed: " + e);
    }
  }

  private void index(FileDescriptor file) {
    file.getMessageTypes().forEach(this::index);
    file.getEnumTypes().forEach(this::index);
    for (var service : file.getServices()) {
      elements.put(service.getFullName(), service);
      service.getMethods().forEach(method -> elements.put(method.getFullName(), method));
    }
  }

  private void index(Descriptor message) {
    elements.put(message.getFullName(), message);
    message.getFields().forEach(field -> elements.put(field.getFullName(), field));
    message.getEnumTypes().forEach(this::index);
    message.getNestedTypes().forEach(this::index);
  }

  private void index(EnumDescriptor type) {
    elements.put(type.getFullName(), type);
    // Values are siblings of their enum to protobuf; people look for them below it.
    type.getValues()
        .forEach(value -> elements.put(type.getFullName() + "." + value.getName(), value));
  }

  /** A file by import path. */
  @Nullable FileDescriptor file(String name) {
    return files.get(name);
  }

  /** All files, imports first. */
  Collection<FileDescriptor> files() {
    return files.values();
  }

  /** All extensions that the files declare. */
  ExtensionRegistry extensions() {
    ExtensionRegistry registry = ExtensionRegistry.newInstance();
    for (FileDescriptor file : files.values()) {
      file.getExtensions().forEach(extension -> add(extension, registry));
      file.getMessageTypes().forEach(message -> addNested(message, registry));
    }
    return registry;
  }

  private static void addNested(Descriptor message, ExtensionRegistry registry) {
    message.getExtensions().forEach(extension -> add(extension, registry));
    message.getNestedTypes().forEach(nested -> addNested(nested, registry));
  }

  private static void add(FieldDescriptor extension, ExtensionRegistry registry) {
    if (extension.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
      registry.add(extension, DynamicMessage.getDefaultInstance(extension.getMessageType()));
    } else {
      registry.add(extension);
    }
  }

  /** A message, field, enum, enum value (below its enum), service or method by full name. */
  @Nullable GenericDescriptor element(String fullName) {
    return elements.get(fullName);
  }

  /** {@code ; that is an enum}: what a name of another kind names; empty if it names nothing. */
  String otherwise(String fullName) {
    GenericDescriptor element = elements.get(fullName);
    if (element == null) {
      return "";
    }
    String kind =
        element instanceof Descriptor
            ? "a message"
            : element instanceof FieldDescriptor
                ? "a field"
                : element instanceof EnumDescriptor
                    ? "an enum"
                    : element instanceof EnumValueDescriptor
                        ? "an enum value"
                        : element instanceof ServiceDescriptor ? "a service" : "a method";
    return "; that is " + kind;
  }

  /** All full names, for suggestions. */
  Collection<String> names() {
    return elements.keySet();
  }
}
