package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.options.v1.Classification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which messages are walked through on the way to actions. */
final class Classifier {
  private final OptionTable options;
  private final SourceInfo source;
  private final Diagnostics diagnostics;
  private final Map<String, Kind> known = new HashMap<>();

  /** What a message is on the way. */
  enum Kind {
    /** A non-empty message whose fields are all message fields of one real oneof. */
    CHOICE,
    /** A non-empty message without a oneof whose fields are all singular and all choices. */
    GROUP,
    /** Everything else. */
    ACTION
  }

  Classifier(OptionTable options, SourceInfo source, Diagnostics diagnostics) {
    this.options = options;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  Kind classify(Descriptor message) {
    Kind kind = known.get(message.getFullName());
    if (kind == null) {
      kind = classifyNew(message);
      known.put(message.getFullName(), kind);
    }
    return kind;
  }

  private Kind classifyNew(Descriptor message) {
    Classification pinned = options.of(message).getClassification();
    boolean choice = hasChoiceShape(message);
    boolean group = !choice && hasGroupShape(message);
    return switch (pinned) {
      case CLASSIFICATION_CHOICE -> pinned(message, Kind.CHOICE, choice);
      case CLASSIFICATION_GROUP -> pinned(message, Kind.GROUP, group);
      case CLASSIFICATION_ACTION -> Kind.ACTION;
      default -> choice ? Kind.CHOICE : group ? Kind.GROUP : Kind.ACTION;
    };
  }

  private Kind pinned(Descriptor message, Kind kind, boolean fits) {
    if (!fits) {
      diagnostics
          .at(message.getFullName(), source.place(message))
          .error(
              "bad-classification",
              "the message is pinned as a "
                  + (kind == Kind.CHOICE ? "choice" : "group")
                  + " and does not have the shape of one",
              kind == Kind.CHOICE
                  ? "a choice has nothing but message fields of one oneof"
                  : "a group has no oneof, and nothing but singular fields that are choices");
    }
    return fits ? kind : Kind.ACTION;
  }

  private static boolean hasChoiceShape(Descriptor message) {
    List<OneofDescriptor> oneofs = message.getRealOneofs();
    return !TypeReader.isWellKnown(message.getFullName())
        && oneofs.size() == 1
        && oneofs.get(0).getFieldCount() == message.getFields().size()
        && message.getFields().stream().allMatch(Classifier::leadsOn);
  }

  /** Whether a oneof's member can be a step: a message with no meaning but its fields, or Empty. */
  static boolean leadsOn(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        && (!TypeReader.isWellKnown(field.getMessageType().getFullName())
            || field.getMessageType().getFullName().equals("google.protobuf.Empty"));
  }

  private boolean hasGroupShape(Descriptor message) {
    return !message.getFields().isEmpty()
        && message.getRealOneofs().isEmpty()
        && message.getFields().stream().allMatch(this::isChoiceField);
  }

  private boolean isChoiceField(FieldDescriptor field) {
    if (field.isRepeated() || !leadsOn(field)) {
      return false;
    }
    Descriptor target = field.getMessageType();
    return options.of(target).getClassification() != Classification.CLASSIFICATION_ACTION
        && hasChoiceShape(target);
  }
}
