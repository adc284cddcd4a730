package io.actionregistry.harness.command;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads descriptor sets, as {@code protoc --include_imports --descriptor_set_out} writes them. */
public final class DescriptorSets {
  /** No schema that people wrote comes near; 64 MiB. */
  public static final int LARGEST = 64 << 20;

  /** Descriptors nest as deep as the messages that they describe; protobuf's default is 100. */
  private static final int DEEPEST = 1_000;

  private static final String JON = "/io/actionregistry/harness/jon.binpb";

  private final Map<String, FileDescriptorProto> protos = new LinkedHashMap<>();
  private final Map<String, FileDescriptor> linked = new LinkedHashMap<>();
  private final Set<String> linking = new LinkedHashSet<>();

  private DescriptorSets() {}

  /** The set of the jon commands, whose root is {@code cmd.Root}. */
  public static LinkedSchema jon() {
    return read(jonBytes());
  }

  /** The same as bytes. */
  public static byte[] jonBytes() {
    try (InputStream in = DescriptorSets.class.getResourceAsStream(JON)) {
      if (in == null) {
        throw new IllegalStateException("the jar was built without " + JON);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a set and links its files.
   *
   * @throws SchemaException if the bytes are no descriptor set, files are missing, or do not fit
   *     together
   */
  public static LinkedSchema read(byte[] bytes) {
    DescriptorSets sets = new DescriptorSets();
    parse(bytes).getFileList().forEach(sets::add);
    if (sets.protos.isEmpty()) {
      throw new SchemaException("there is no file in the descriptor set");
    }
    sets.protos.keySet().forEach(sets::link);
    return new LinkedSchema(new ArrayList<>(sets.linked.values()));
  }

  private static FileDescriptorSet parse(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new SchemaException(
          "a descriptor set of " + bytes.length + " bytes; " + LARGEST + " at most");
    }
    try {
      CodedInputStream in = CodedInputStream.newInstance(bytes);
      in.setRecursionLimit(DEEPEST);
      return FileDescriptorSet.parseFrom(in);
    } catch (InvalidProtocolBufferException e) {
      throw new SchemaException("not a descriptor set, or cut off: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(FileDescriptorProto file) {
    FileDescriptorProto other = protos.putIfAbsent(file.getName(), file);
    if (other != null && !other.equals(file)) {
      throw new SchemaException(file.getName() + " is there twice, and not the same");
    }
  }

  private FileDescriptor link(String name) {
    FileDescriptor known = linked.get(name);
    if (known != null) {
      return known;
    }
    if (!linking.add(name)) {
      throw new SchemaException(name + " imports itself, by way of others");
    }
    if (linking.size() > DEEPEST) {
      throw new SchemaException("imports more than " + DEEPEST + " files deep");
    }
    FileDescriptorProto proto = protos.get(name);
    if (proto == null) {
      throw new SchemaException(name + " is imported and missing: compile with --include_imports");
    }
    List<FileDescriptor> imports = new ArrayList<>();
    proto.getDependencyList().forEach(imported -> imports.add(link(imported)));
    linking.remove(name);
    FileDescriptor file = build(proto, imports);
    linked.put(name, file);
    return file;
  }

  private static FileDescriptor build(FileDescriptorProto proto, List<FileDescriptor> imports) {
    try {
      return FileDescriptor.buildFrom(proto, imports.toArray(FileDescriptor[]::new));
    } catch (DescriptorValidationException | RuntimeException e) {
      throw new SchemaException(proto.getName() + " does not hold together: " + e.getMessage(), e);
    }
  }
}
