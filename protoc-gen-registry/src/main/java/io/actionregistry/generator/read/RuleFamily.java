package io.actionregistry.generator.read;

import build.buf.validate.FieldRules;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.generator.model.RuleSubject;
import java.util.Locale;
import java.util.Map;

/**
 * Which member of {@code FieldRules.type} may speak of a value.
 *
 * @param name {@code float}, {@code repeated}, …; empty where none may
 */
record RuleFamily(String name) {
  private static final Map<String, String> WELL_KNOWN =
      Map.ofEntries(
          Map.entry("google.protobuf.DoubleValue", "double"),
          Map.entry("google.protobuf.FloatValue", "float"),
          Map.entry("google.protobuf.Int32Value", "int32"),
          Map.entry("google.protobuf.Int64Value", "int64"),
          Map.entry("google.protobuf.UInt32Value", "uint32"),
          Map.entry("google.protobuf.UInt64Value", "uint64"),
          Map.entry("google.protobuf.BoolValue", "bool"),
          Map.entry("google.protobuf.StringValue", "string"),
          Map.entry("google.protobuf.BytesValue", "bytes"),
          Map.entry("google.protobuf.Any", "any"),
          Map.entry("google.protobuf.Duration", "duration"),
          Map.entry("google.protobuf.Timestamp", "timestamp"),
          Map.entry("google.protobuf.FieldMask", "field_mask"));

  /** Rules for the field as a whole. */
  static RuleFamily of(FieldDescriptor field) {
    if (field.isMapField()) {
      return new RuleFamily("map");
    }
    return field.isRepeated() ? new RuleFamily("repeated") : ofOne(field);
  }

  /** Rules for the field's items, keys or values. */
  static RuleFamily of(FieldDescriptor field, RuleSubject subject) {
    if (!field.isMapField()) {
      return ofOne(field);
    }
    Descriptor entry = field.getMessageType();
    return ofOne(entry.getFields().get(subject == RuleSubject.KEY ? 0 : 1));
  }

  /** Rules for one value of the field's type. */
  static RuleFamily ofOne(FieldDescriptor field) {
    return switch (field.getType()) {
      case MESSAGE, GROUP ->
          new RuleFamily(WELL_KNOWN.getOrDefault(field.getMessageType().getFullName(), ""));
      default -> new RuleFamily(field.getType().name().toLowerCase(Locale.ROOT));
    };
  }

  /** Whether it is a message of the schema, whose rules stand on its own fields. */
  boolean isMessage() {
    return name.isEmpty();
  }

  /** Whether rules are for values of this kind. */
  boolean admits(FieldRules rules) {
    return admits(rules.getTypeCase().name().toLowerCase(Locale.ROOT));
  }

  boolean admits(String rules) {
    return !name.isEmpty() && name.equals(rules);
  }

  /**
   * What to write instead.
   *
   * @param path of the rules below {@code FieldRules}, with a final dot: {@code repeated.items.}
   */
  String hint(String path) {
    return name.isEmpty()
        ? "a message takes its rules on its own fields"
        : "use (buf.validate.field)." + path + name;
  }
}
