package io.actionregistry.conformance.differential;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes away from a message what does not matter. */
final class Shrinking {
  private final Predicate<Message> matters;

  private Shrinking(Predicate<Message> matters) {
    this.matters = matters;
  }

  /**
   * A smaller message.
   *
   * @param matters holds for the message, and for what is returned
   */
  static Message shrink(Message message, Predicate<Message> matters) {
    return new Shrinking(matters).shrink(message);
  }

  private Message shrink(Message message) {
    Message best = without(message);
    for (FieldDescriptor field : List.copyOf(best.getAllFields().keySet())) {
      best = better(best, best.toBuilder().clearField(field));
      if (field.isRepeated()) {
        best = fewer(best, field);
      } else if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE && best.hasField(field)) {
        Message outer = best;
        Predicate<Message> inner =
            nested -> matters.test(outer.toBuilder().setField(field, nested).build());
        Message nested = shrink((Message) best.getField(field), inner);
        best = best.toBuilder().setField(field, nested).build();
      }
    }
    return best;
  }

  private Message without(Message message) {
    return better(
        message, message.toBuilder().setUnknownFields(UnknownFieldSet.getDefaultInstance()));
  }

  private Message fewer(Message message, FieldDescriptor field) {
    Message best = message;
    for (int i = message.getRepeatedFieldCount(field) - 1; i >= 0; i--) {
      List<Object> items = new ArrayList<>((List<?>) best.getField(field));
      if (i < items.size()) {
        items.remove(i);
        best = better(best, best.toBuilder().setField(field, items));
      }
    }
    return best;
  }

  private Message better(Message message, Message.Builder smaller) {
    Message built = smaller.build();
    return matters.test(built) ? built : message;
  }
}
