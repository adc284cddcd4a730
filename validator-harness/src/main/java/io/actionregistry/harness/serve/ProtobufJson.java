package io.actionregistry.harness.serve;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import io.actionregistry.harness.command.LinkedSchema;
import org.jspecify.annotations.Nullable;

/** Messages as protobuf's JSON: proto field names, and fields without presence always there. */
final class ProtobufJson {
  private final JsonFormat.Printer printer;
  private final PlainFields plain = new PlainFields();

  ProtobufJson(LinkedSchema schema) {
    TypeRegistry.Builder types = TypeRegistry.newBuilder();
    schema.files().forEach(file -> types.add(file.getMessageTypes()));
    printer =
        JsonFormat.printer()
            .usingTypeRegistry(types.build())
            .preservingProtoFieldNames()
            .alwaysPrintFieldsWithNoPresence()
            .omittingInsignificantWhitespace();
  }

  /** The message; null if JSON has no form for it, as for a NaN in a Struct or an unknown Any. */
  @Nullable String of(Message message) {
    try {
      return printer.print(plain.of(message));
    } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
      return null;
    }
  }
}
