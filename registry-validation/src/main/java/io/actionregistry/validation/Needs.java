package io.actionregistry.validation;

import io.actionregistry.runtime.Cardinality;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.ValueText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be given at a place, in words: {@code a number, 0 ≤ value < 360 deg}. */
final class Needs {
  private static final int MOST_NAMES = 12;

  private Needs() {}

  static String of(@Nullable Place place, Profile profile) {
    Field field = place == null ? null : place.field;
    if (place == null || field == null) {
      return "a map";
    }
    ParamType keyType = field.param.getKeyType();
    if (place.kind == Place.Kind.KEY && keyType != null) {
      return type(field, keyType, profile) + ranges(field, Range.Subject.KEY);
    }
    if (place.kind == Place.Kind.FIELD && field.cardinality != Cardinality.SINGULAR) {
      return (field.cardinality == Cardinality.MAP ? "a map" : "a list")
          + ranges(field, Range.Subject.VALUE);
    }
    return type(field, field.type, profile) + ranges(field, subject(place));
  }

  /** What ranges have to speak about to be about a place. */
  static Range.Subject subject(Place place) {
    return switch (place.kind) {
      case ITEM -> Range.Subject.ITEM;
      case VALUE -> Range.Subject.MAP_VALUE;
      case KEY -> Range.Subject.KEY;
      default -> Range.Subject.VALUE;
    };
  }

  private static String ranges(Field field, Range.Subject subject) {
    StringBuilder text = new StringBuilder();
    for (Range range : field.param.getRanges()) {
      if (range.getSubject() == subject) {
        text.append(", ").append(range.describe());
      }
    }
    return text.toString();
  }

  private static String type(Field field, ParamType type, Profile profile) {
    boolean json = profile == Profile.JSON;
    return switch (type) {
      case DOUBLE, FLOAT -> "a number" + unit(field);
      case INT32, SINT32, SFIXED32 -> "an integer of 32 bits" + unit(field);
      case UINT32, FIXED32 -> "an integer of 32 bits from 0 on" + unit(field);
      case INT64, SINT64, SFIXED64 -> "an integer of 64 bits" + unit(field);
      case UINT64, FIXED64 -> "an integer of 64 bits from 0 on" + unit(field);
      case BOOL -> "true or false";
      case STRING -> "a text";
      case BYTES -> json ? "a text in base64" : "an array of bytes";
      case ENUM -> names(field);
      case TIMESTAMP ->
          json ? "a time such as \"2000-01-31T12:00:00.5Z\"" : "a time between 0001 and 9999";
      case DURATION -> json ? "a duration such as \"1.5s\"" : "a duration within 10000 years";
      case FIELD_MASK -> json ? "paths joined by commas" : "a list of paths";
      case ANY -> "a map of 'type-url' and 'value'";
      case VALUE -> "null, true or false, a number, a text, a list or a map";
      case LIST_VALUE -> "a list";
      case NULL_VALUE -> "null";
      case MESSAGE, STRUCT, EMPTY -> "a map";
    };
  }

  /** Where there is no range that says it. */
  private static String unit(Field field) {
    String unit = field.param.getUnit();
    return unit == null || !field.param.getRanges().isEmpty() ? "" : " (" + unit + ")";
  }

  private static String names(Field field) {
    List<String> names = field.enumNames().offers();
    return names.size() > MOST_NAMES ? "a name" : ValueText.alternatives(names);
  }
}
