package io.actionregistry.generator.read;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places and comments of descriptors, from {@code SourceCodeInfo} (descriptor.proto), whose paths
 * are field numbers and indices from the file's descriptor down.
 */
final class SourceInfo {
  private final Map<String, Map<List<Integer>, Location>> files = new HashMap<>();

  /** Where the element is declared; the file where nothing more is known. */
  SourceLocation place(GenericDescriptor element) {
    Location location = find(element);
    String file = element.getFile().getName();
    return location == null || location.getSpanCount() < 3
        ? SourceLocation.of(file)
        : new SourceLocation(file, location.getSpan(0) + 1, location.getSpan(1) + 1);
  }

  /** The leading comment without comment marks; empty if there is none. */
  String comment(GenericDescriptor element) {
    Location location = find(element);
    return location == null ? "" : clean(location.getLeadingComments());
  }

  /** The comment before a file's package statement, or before its syntax statement. */
  String fileComment(FileDescriptor file) {
    Map<List<Integer>, Location> locations = locations(file);
    for (int statement :
        new int[] {
          FileDescriptorProto.PACKAGE_FIELD_NUMBER,
          FileDescriptorProto.SYNTAX_FIELD_NUMBER,
          FileDescriptorProto.EDITION_FIELD_NUMBER
        }) {
      Location location = locations.get(List.of(statement));
      if (location != null && location.hasLeadingComments()) {
        return clean(location.getLeadingComments());
      }
    }
    return "";
  }

  private @Nullable Location find(GenericDescriptor element) {
    return locations(element.getFile()).get(path(element));
  }

  private Map<List<Integer>, Location> locations(FileDescriptor file) {
    return files.computeIfAbsent(
        file.getName(),
        name -> {
          Map<List<Integer>, Location> byPath = new HashMap<>();
          for (Location location : file.toProto().getSourceCodeInfo().getLocationList()) {
            byPath.putIfAbsent(location.getPathList(), location);
          }
          return byPath;
        });
  }

  private static List<Integer> path(GenericDescriptor element) {
    List<Integer> path = new ArrayList<>();
    addPath(element, path);
    return path;
  }

  private static void addPath(GenericDescriptor element, List<Integer> path) {
    if (element instanceof Descriptor message) {
      Descriptor outer = message.getContainingType();
      add(
          path,
          outer,
          outer == null
              ? FileDescriptorProto.MESSAGE_TYPE_FIELD_NUMBER
              : DescriptorProto.NESTED_TYPE_FIELD_NUMBER,
          message.getIndex());
    } else if (element instanceof FieldDescriptor field) {
      // The field's index counts extensions apart; those are never asked for.
      add(path, field.getContainingType(), DescriptorProto.FIELD_FIELD_NUMBER, field.getIndex());
    } else if (element instanceof EnumDescriptor type) {
      Descriptor outer = type.getContainingType();
      add(
          path,
          outer,
          outer == null
              ? FileDescriptorProto.ENUM_TYPE_FIELD_NUMBER
              : DescriptorProto.ENUM_TYPE_FIELD_NUMBER,
          type.getIndex());
    } else if (element instanceof EnumValueDescriptor value) {
      add(path, value.getType(), EnumDescriptorProto.VALUE_FIELD_NUMBER, value.getIndex());
    } else if (element instanceof OneofDescriptor oneof) {
      int number = DescriptorProto.ONEOF_DECL_FIELD_NUMBER;
      add(path, oneof.getContainingType(), number, oneof.getIndex());
    } else if (element instanceof ServiceDescriptor service) {
      add(path, null, FileDescriptorProto.SERVICE_FIELD_NUMBER, service.getIndex());
    } else if (element instanceof MethodDescriptor method) {
      add(path, method.getService(), ServiceDescriptorProto.METHOD_FIELD_NUMBER, method.getIndex());
    }
  }

  private static void add(
      List<Integer> path, @Nullable GenericDescriptor outer, int fieldNumber, int index) {
    if (outer != null) {
      addPath(outer, path);
    }
    path.add(fieldNumber);
    path.add(index);
  }

  private static String clean(String comment) {
    return CommentText.clean(comment);
  }
}
