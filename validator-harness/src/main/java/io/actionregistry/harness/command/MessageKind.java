package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import java.util.List;

/** What a message is on the way from the root to the actions. */
enum MessageKind {
  /** Walked through: a non-empty message of nothing but messages in one real oneof. */
  CHOICE,
  /** An action and walked through: a non-empty message of singular choices, without a oneof. */
  GROUP,
  /** An action. */
  ACTION;

  static MessageKind of(Descriptor message, NamingOptions options) {
    NamingOptions.Pin pin = options.pin(message);
    MessageKind shape = shape(message, options);
    return switch (pin) {
      case NONE -> shape;
      case ACTION -> ACTION;
      case CHOICE -> pinned(message, CHOICE, shape);
      case GROUP -> pinned(message, GROUP, shape);
    };
  }

  private static MessageKind pinned(Descriptor message, MessageKind pin, MessageKind shape) {
    if (pin != shape) {
      throw new SchemaException(
          message.getFullName() + " is pinned as " + pin + " and has the shape of " + shape);
    }
    return pin;
  }

  private static MessageKind shape(Descriptor message, NamingOptions options) {
    if (isChoice(message)) {
      return CHOICE;
    }
    List<FieldDescriptor> fields = message.getFields();
    boolean group =
        !fields.isEmpty()
            && message.getRealOneofs().isEmpty()
            && fields.stream().allMatch(field -> holdsChoice(field, options));
    return group ? GROUP : ACTION;
  }

  private static boolean holdsChoice(FieldDescriptor field, NamingOptions options) {
    return !field.isRepeated()
        && WellKnown.isPlainMessage(field)
        && options.pin(field.getMessageType()) != NamingOptions.Pin.ACTION
        && isChoice(field.getMessageType());
  }

  private static boolean isChoice(Descriptor message) {
    List<OneofDescriptor> oneofs = message.getRealOneofs();
    return WellKnown.of(message) == WellKnown.NONE
        && oneofs.size() == 1
        && oneofs.get(0).getFieldCount() == message.getFields().size()
        && message.getFields().stream().allMatch(WellKnown::isPlainMessage);
  }
}
