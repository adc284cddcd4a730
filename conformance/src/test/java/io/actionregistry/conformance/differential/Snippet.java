package io.actionregistry.conformance.differential;

import build.buf.validate.FieldPath;
import build.buf.validate.FieldPathElement;
import build.buf.validate.FieldRules;
import build.buf.validate.Rule;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.TextFormat;
import io.actionregistry.conformance.Contest.Entry;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts of a schema that violations come from. */
final class Snippet {
  private Snippet() {}

  static String of(Descriptor type, Collection<Entry> some, Collection<Entry> others) {
    Set<String> parts = new LinkedHashSet<>();
    for (Collection<Entry> entries : List.of(some, others)) {
      entries.stream().limit(4).forEach(entry -> add(type, entry, parts));
    }
    if (parts.isEmpty()) {
      parts.add(type.getOptions().getExtension(ValidateProto.message).toString());
      type.getFields()
          .forEach(
              field ->
                  parts.add(
                      field.getName()
                          + ": "
                          + field.getType()
                          + " "
                          + field.getOptions().getExtension(ValidateProto.field)));
    }
    return String.join("", parts);
  }

  private static void add(Descriptor root, Entry entry, Set<String> parts) {
    Descriptor message = root;
    FieldDescriptor field = null;
    FieldPath path = entry.violation().getField();
    for (FieldPathElement element : path.getElementsList()) {
      field = message.findFieldByNumber(element.getFieldNumber());
      if (field == null) {
        break;
      }
      if (field.isMapField()) {
        FieldDescriptor value = field.getMessageType().findFieldByNumber(2);
        message =
            value.getJavaType() == FieldDescriptor.JavaType.MESSAGE ? value.getMessageType() : root;
      } else if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
        message = field.getMessageType();
      }
    }
    boolean whole = entry.violation().getRule().getElementsCount() == 0;
    if (field == null || whole) {
      for (Rule rule : message.getOptions().getExtension(ValidateProto.message).getCelList()) {
        if (rule.getId().equals(entry.violation().getRuleId())) {
          parts.add("rule " + rule.getExpression() + "\n");
        }
      }
    }
    if (field != null) {
      FieldRules rules = field.getOptions().getExtension(ValidateProto.field);
      parts.add(
          field.getType()
              + (field.isMapField() ? " map" : field.isRepeated() ? " repeated" : "")
              + (field.hasPresence() ? " presence " : " ")
              + (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
                  ? field.getMessageType().getFullName()
                  : "")
              + " "
              + field.getFullName()
              + " {"
              + TextFormat.printer()
                  .escapingNonAscii(false)
                  .emittingSingleLine(true)
                  .printToString(rules)
              + "}\n");
    }
  }
}
