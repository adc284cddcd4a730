package io.actionregistry.conformance.differential;

import build.buf.validate.FieldPathElement;
import build.buf.validate.ValidateProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.actionregistry.conformance.Contest.Entry;
import io.actionregistry.conformance.Contest.Verdict;
import java.util.List;
import java.util.Set;

/**
 * Where protovalidate for Java, even in its CEL mode, does not do what the rules say. Everything
 * else that differs is a mistake of the generated validators.
 */
enum KnownDifference {
  UNSIGNED_32(
      "`uint32` and `fixed32` values from 2³¹ on are sign-extended: an expression of the schema's"
          + " own sees 2⁶⁴ − … as `this`, and the path of a violation has such a map key",
      "unsigned numbers are what they are") {
    @Override
    boolean explains(Entry entry, boolean ours, Message message) {
      return Contents.hasLarge32(message) && (isCustom(entry) || hasUnsigned32Key(entry));
    }

    @Override
    boolean spoils(Verdict verdict, Message message) {
      return verdict.kind().equals("RUNTIME_ERROR") && Contents.hasLarge32(message);
    }
  },

  UNSIGNED_ELEMENTS(
      "elements of lists and keys of maps that are unsigned are signed numbers to an expression about"
          + " a message: large ones are negative, and comparing them with other numbers is an error",
      "unsigned numbers are what they are") {
    @Override
    boolean explains(Entry entry, boolean ours, Message message) {
      return isCustom(entry)
          && Contents.mentionsUnsignedElements(message.getDescriptorForType(), entry);
    }

    @Override
    boolean spoils(Verdict verdict, Message message) {
      return verdict.text().contains("No matching overload")
          && Contents.hasUnsignedElements(message);
    }
  },

  UNSIGNED_LISTS(
      "64-bit unsigned numbers from 2⁶³ − 1 on in a rule's `in` or `not_in` are taken for negative ones:"
          + " the message shows those, and such a value is not found",
      "unsigned numbers are what they are") {
    @Override
    boolean explains(Entry entry, boolean ours, Message message) {
      FieldDescriptor field = Contents.field(message.getDescriptorForType(), entry);
      return LISTS.contains(entry.violation().getRuleId())
          && field != null
          && RandomRules.constants(field.getOptions().getExtension(ValidateProto.field)).stream()
              .anyMatch(
                  setting ->
                      setting instanceof Long number && (number < 0 || number == Long.MAX_VALUE));
    }
  },

  UNSIGNED_ZERO_ITEMS(
      "`IGNORE_IF_ZERO_VALUE` on the items of a list does not skip an unsigned zero",
      "zero is skipped, as it is for every other type") {
    @Override
    boolean explains(Entry entry, boolean ours, Message message) {
      List<FieldPathElement> path = entry.violation().getField().getElementsList();
      return !ours
          && hasRulePath(entry, "repeated", "items")
          && UNSIGNED.contains(path.get(path.size() - 1).getFieldType());
    }
  },

  LISTS_OF_WRAPPERS(
      "`repeated.min_items` and `repeated.max_items` are not evaluated on lists of wrappers",
      "they are, as the documentation of these rules says") {
    @Override
    boolean explains(Entry entry, boolean ours, Message message) {
      FieldDescriptor field = Contents.field(message.getDescriptorForType(), entry);
      return ours
          && (hasRulePath(entry, "repeated", "min_items")
              || hasRulePath(entry, "repeated", "max_items"))
          && field != null
          && field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
          && field.getMessageType().getFullName().startsWith("google.protobuf.");
    }
  },

  UNKNOWN_FIELDS(
      "a message that has unknown fields alone is not zero to `IGNORE_IF_ZERO_VALUE`",
      "parameters have no unknown fields") {
    @Override
    boolean explains(Entry entry, boolean ours, Message message) {
      return !ours && Contents.hasUnknownFields(message);
    }
  },

  FIELD_MASKS(
      "an expression about a message cannot select `paths` of a field mask that is absent: a run-time"
          + " error",
      "its paths are an empty list") {
    @Override
    boolean spoils(Verdict verdict, Message message) {
      return verdict.text().contains("Error resolving field 'paths'");
    }
  },

  ANY(
      "an expression that meets an `Any` unpacks it, and fails where that is not possible, or even"
          + " throws what is no `ValidationException`",
      "an `Any` is not unpacked") {
    @Override
    boolean spoils(Verdict verdict, Message message) {
      return verdict.text().contains("Unpacking failed for message: google.protobuf.Any")
          || (verdict.kind().equals("CRASH") && verdict.text().contains("AssertionError"));
    }
  };

  private static final Set<String> LISTS =
      Set.of("uint64.in", "uint64.not_in", "fixed64.in", "fixed64.not_in");
  private static final Set<Type> UNSIGNED =
      Set.of(Type.TYPE_UINT32, Type.TYPE_UINT64, Type.TYPE_FIXED32, Type.TYPE_FIXED64);

  private final String what;
  private final String instead;

  KnownDifference(String what, String instead) {
    this.what = what;
    this.instead = instead;
  }

  /** What protovalidate for Java does. */
  String what() {
    return what;
  }

  /** What generated validators do. */
  String instead() {
    return instead;
  }

  /**
   * Whether it is why only one side has a violation.
   *
   * @param ours whether that is the generated validator
   */
  boolean explains(Entry entry, boolean ours, Message message) {
    return false;
  }

  /** Whether it is why protovalidate has come to no verdict, where the other side has. */
  boolean spoils(Verdict verdict, Message message) {
    return false;
  }

  private static boolean isCustom(Entry entry) {
    return entry.violation().getRule().getElementsList().stream()
            .anyMatch(element -> element.getFieldName().startsWith("cel"))
        || (entry.violation().getRule().getElementsCount() == 0
            && !entry.violation().getRuleId().equals("required"));
  }

  private static boolean hasUnsigned32Key(Entry entry) {
    return entry.violation().getField().getElementsList().stream()
        .anyMatch(
            element ->
                element.getKeyType() == Type.TYPE_UINT32
                    || element.getKeyType() == Type.TYPE_FIXED32);
  }

  private static boolean hasRulePath(Entry entry, String first, String second) {
    List<FieldPathElement> path = entry.violation().getRule().getElementsList();
    return path.size() >= 2
        && path.get(0).getFieldName().equals(first)
        && path.get(1).getFieldName().equals(second);
  }
}
