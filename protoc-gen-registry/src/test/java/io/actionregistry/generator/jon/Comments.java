package io.actionregistry.generator.jon;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leading comments of messages, fields and enums, by full name. */
final class Comments {
  private final Map<String, String> comments = new HashMap<>();

  Comments(Iterable<FileDescriptorProto> files) {
    for (FileDescriptorProto file : files) {
      for (Location location : file.getSourceCodeInfo().getLocationList()) {
        String name = name(file, location.getPathList());
        String comment = location.getLeadingComments().strip();
        if (!name.isEmpty() && !comment.isEmpty()) {
          comments.put(file.getPackage() + "." + name, comment);
        }
      }
    }
  }

  /** The comment, or an empty string. */
  String of(String fullName) {
    return comments.getOrDefault(fullName, "");
  }

  /** What a path leads to, after the comments of {@code SourceCodeInfo} in descriptor.proto. */
  private static String name(FileDescriptorProto file, List<Integer> path) {
    if (path.size() == 2 && path.get(0) == FileDescriptorProto.ENUM_TYPE_FIELD_NUMBER) {
      return file.getEnumType(path.get(1)).getName();
    }
    if (path.isEmpty() || path.get(0) != FileDescriptorProto.MESSAGE_TYPE_FIELD_NUMBER) {
      return "";
    }
    if (path.size() == 2) {
      return file.getMessageType(path.get(1)).getName();
    }
    if (path.size() == 4 && path.get(2) == DescriptorProto.FIELD_FIELD_NUMBER) {
      DescriptorProto message = file.getMessageType(path.get(1));
      return message.getName() + "." + message.getField(path.get(3)).getName();
    }
    return "";
  }
}
