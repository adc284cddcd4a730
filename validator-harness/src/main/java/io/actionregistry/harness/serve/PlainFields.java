package io.actionregistry.harness.serve;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Messages of well-known types as messages of nothing but their fields, which is what they are
 * where a method takes one: the fields are the action's parameters, and JSON has no other way to
 * say them.
 */
final class PlainFields {
  private static final String PACKAGE = "google.protobuf";

  private final Map<Descriptor, Descriptor> types = new ConcurrentHashMap<>();

  /** The same fields in a message of an ordinary type; any other message as it is. */
  Message of(Message message) throws InvalidProtocolBufferException {
    Descriptor type = message.getDescriptorForType();
    return type.getFile().getPackage().equals(PACKAGE)
        ? DynamicMessage.parseFrom(
            types.computeIfAbsent(type, PlainFields::plain), message.toByteString())
        : message;
  }

  private static Descriptor plain(Descriptor type) {
    FileDescriptor file = type.getFile();
    FileDescriptorProto proto =
        FileDescriptorProto.newBuilder()
            .setName("plain/" + type.getName())
            .setPackage("plain")
            .setSyntax("proto3")
            .addDependency(file.getName())
            .addMessageType(type.toProto())
            .build();
    try {
      return FileDescriptor.buildFrom(proto, new FileDescriptor[] {file}).getMessageTypes().get(0);
    } catch (DescriptorValidationException e) {
      throw new IllegalArgumentException(type.getFullName() + " has no fields to be shown", e);
    }
  }
}
