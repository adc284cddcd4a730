package io.actionregistry.conformance;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import io.actionregistry.conformance.shelf.Plain;
import java.util.ArrayList;
import java.util.List;

/** shelf.proto with all that it imports. */
final class ShelfSchema {
  private ShelfSchema() {}

  static List<FileDescriptorProto> files() {
    List<FileDescriptorProto> files = new ArrayList<>();
    add(Plain.getDescriptor().getFile(), files);
    return files;
  }

  private static void add(FileDescriptor file, List<FileDescriptorProto> files) {
    files.add(file.toProto());
    file.getDependencies().forEach(imported -> add(imported, files));
  }
}
