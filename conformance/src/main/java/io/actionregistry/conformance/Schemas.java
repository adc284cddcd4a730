package io.actionregistry.conformance;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Files that belong together, linked. */
final class Schemas {
  private final Map<String, FileDescriptor> files = new LinkedHashMap<>();
  private final Map<String, Descriptor> messages = new LinkedHashMap<>();

  private Schemas() {}

  /**
   * Links files.
   *
   * @param protos in any order, the same file maybe several times
   * @throws IllegalArgumentException if a file is missing, or two that differ have one name
   */
  static Schemas link(Collection<FileDescriptorProto> protos) {
    Map<String, FileDescriptorProto> byName = new TreeMap<>();
    for (FileDescriptorProto proto : protos) {
      FileDescriptorProto other = byName.putIfAbsent(proto.getName(), proto);
      if (other != null && !other.equals(proto)) {
        throw new IllegalArgumentException("there are two versions of " + proto.getName());
      }
    }
    Schemas schemas = new Schemas();
    byName.keySet().forEach(name -> schemas.add(name, byName));
    return schemas;
  }

  private FileDescriptor add(String name, Map<String, FileDescriptorProto> protos) {
    FileDescriptor known = files.get(name);
    if (known != null) {
      return known;
    }
    FileDescriptorProto proto = protos.get(name);
    if (proto == null) {
      throw new IllegalArgumentException("the file " + name + " is missing");
    }
    List<FileDescriptor> imports = new ArrayList<>();
    proto.getDependencyList().forEach(imported -> imports.add(add(imported, protos)));
    try {
      FileDescriptor file =
          FileDescriptor.buildFrom(proto, imports.toArray(FileDescriptor[]::new), false);
      files.put(name, file);
      file.getMessageTypes().forEach(this::addMessages);
      return file;
    } catch (DescriptorValidationException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private void addMessages(Descriptor message) {
    messages.put(message.getFullName(), message);
    message.getNestedTypes().forEach(this::addMessages);
  }

  /** All files, each after its imports; the order depends on their names alone. */
  Collection<FileDescriptor> files() {
    return files.values();
  }

  /** The message of that full name, or null. */
  @Nullable Descriptor message(String fullName) {
    return messages.get(fullName);
  }
}
