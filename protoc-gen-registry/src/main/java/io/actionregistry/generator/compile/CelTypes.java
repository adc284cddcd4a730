package io.actionregistry.generator.compile;

import com.google.protobuf.Descriptors.FieldDescriptor;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import io.actionregistry.generator.model.CelType;
import java.util.Map;

/** Types of protobuf fields as CEL sees them, for CEL's checker and for the model. */
final class CelTypes {
  private static final Map<String, dev.cel.common.types.CelType> WELL_KNOWN =
      Map.ofEntries(
          Map.entry("google.protobuf.BoolValue", NullableType.create(SimpleType.BOOL)),
          Map.entry("google.protobuf.BytesValue", NullableType.create(SimpleType.BYTES)),
          Map.entry("google.protobuf.DoubleValue", NullableType.create(SimpleType.DOUBLE)),
          Map.entry("google.protobuf.FloatValue", NullableType.create(SimpleType.DOUBLE)),
          Map.entry("google.protobuf.Int32Value", NullableType.create(SimpleType.INT)),
          Map.entry("google.protobuf.Int64Value", NullableType.create(SimpleType.INT)),
          Map.entry("google.protobuf.StringValue", NullableType.create(SimpleType.STRING)),
          Map.entry("google.protobuf.UInt32Value", NullableType.create(SimpleType.UINT)),
          Map.entry("google.protobuf.UInt64Value", NullableType.create(SimpleType.UINT)),
          Map.entry("google.protobuf.Any", SimpleType.ANY),
          Map.entry("google.protobuf.Duration", SimpleType.DURATION),
          Map.entry("google.protobuf.Timestamp", SimpleType.TIMESTAMP),
          Map.entry("google.protobuf.ListValue", ListType.create(SimpleType.DYN)),
          Map.entry("google.protobuf.Struct", MapType.create(SimpleType.STRING, SimpleType.DYN)),
          Map.entry("google.protobuf.Value", SimpleType.DYN));

  private CelTypes() {}

  /** The type of a field: of a list or map as a whole. */
  static dev.cel.common.types.CelType of(FieldDescriptor field) {
    if (field.isMapField()) {
      return MapType.create(
          ofOne(field.getMessageType().getFields().get(0)),
          ofOne(field.getMessageType().getFields().get(1)));
    }
    return field.isRepeated() ? ListType.create(ofOne(field)) : ofOne(field);
  }

  /** The type of a field, or of a list's elements. */
  static dev.cel.common.types.CelType ofOne(FieldDescriptor field) {
    return switch (field.getType()) {
      case FLOAT, DOUBLE -> SimpleType.DOUBLE;
      case INT32, INT64, SINT32, SINT64, SFIXED32, SFIXED64, ENUM -> SimpleType.INT;
      case UINT32, UINT64, FIXED32, FIXED64 -> SimpleType.UINT;
      case BOOL -> SimpleType.BOOL;
      case STRING -> SimpleType.STRING;
      case BYTES -> SimpleType.BYTES;
      case MESSAGE, GROUP -> message(field.getMessageType().getFullName());
    };
  }

  private static dev.cel.common.types.CelType message(String fullName) {
    dev.cel.common.types.CelType known = WELL_KNOWN.get(fullName);
    return known == null ? StructTypeReference.create(fullName) : known;
  }

  /** The model's name for a type of CEL's checker. */
  static CelType ofChecked(dev.cel.common.types.CelType type) {
    if (type instanceof NullableType nullable) {
      return CelType.wrapperOf(ofChecked(nullable.targetType()));
    }
    return switch (type.kind()) {
      case BOOL -> CelType.BOOL;
      case INT -> CelType.INT;
      case UINT -> CelType.UINT;
      case DOUBLE -> CelType.DOUBLE;
      case STRING -> CelType.STRING;
      case BYTES -> CelType.BYTES;
      case TIMESTAMP -> CelType.TIMESTAMP;
      case DURATION -> CelType.DURATION;
      case NULL_TYPE -> CelType.NULL;
      case LIST -> CelType.listOf(ofChecked(((ListType) type).elemType()));
      case MAP ->
          CelType.mapOf(
              ofChecked(((MapType) type).keyType()), ofChecked(((MapType) type).valueType()));
      case STRUCT -> CelType.message(type.name());
      default -> CelType.DYN;
    };
  }
}
