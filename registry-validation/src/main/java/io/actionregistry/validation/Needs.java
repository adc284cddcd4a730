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
    if (place.kind == Place.Kind.KEY) {
      return key(place, profile);
    }
    if (place.kind == Place.Kind.FIELD && field.cardinality != Cardinality.SINGULAR) {
      return (field.cardinality == Cardinality.MAP ? "a map" : "a list")
          + limits(field, Range.Subject.VALUE);
    }
    return type(field.type, field, profile) + limits(field, subject(place));
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

  /** What has to be given for the key of a map. */
  static String key(@Nullable Place place, Profile profile) {
    Field field = place == null ? null : place.field;
    ParamType keyType = field == null ? null : field.param.getKeyType();
    if (field != null && keyType != null) {
      return type(keyType, field, profile) + limits(field, Range.Subject.KEY);
    }
    return field != null && field.type == ParamType.ANY ? "'type-url' or 'value'" : "a text";
  }

  /** What has to be given inside a value that has no parameters. */
  static String inside(@Nullable Place place, Profile profile) {
    Field field = place == null ? null : place.field;
    if (field != null && field.type == ParamType.ANY) {
      return "a text for 'type-url' and " + type(ParamType.BYTES, field, profile) + " for 'value'";
    }
    return field != null && field.type == ParamType.FIELD_MASK
        ? "a text"
        : "null, true or false, a number, a text, a list or a map";
  }

  /** What has to be given where NaN or an infinity is. */
  static String finite(@Nullable Place place) {
    Field field = place == null ? null : place.field;
    return "a finite number"
        + (place == null || field == null
            ? ""
            : limits(field, subject(place)).replace(", finite", "").replace(" (any value)", ""));
  }

  /** What can be given where something is beyond what the type holds. */
  static String representable(@Nullable Place place) {
    Field field = place == null ? null : place.field;
    if (place == null || field == null) {
      return "a map";
    }
    ParamType keyType = place.kind == Place.Kind.KEY ? field.param.getKeyType() : null;
    return switch (keyType == null ? field.type : keyType) {
      case DOUBLE, VALUE, STRUCT, LIST_VALUE -> "a number that a double can hold";
      case FLOAT -> "a number that a float can hold";
      case INT32, SINT32, SFIXED32 -> "an integer from -2147483648 to 2147483647";
      case UINT32, FIXED32 -> "an integer from 0 to 4294967295";
      case INT64, SINT64, SFIXED64 -> "an integer from -9223372036854775808 to 9223372036854775807";
      case UINT64, FIXED64 -> "an integer from 0 to 18446744073709551615";
      case TIMESTAMP -> "a time from the year 0001 to 9999";
      case DURATION -> "a duration of at most 315576000000 seconds";
      default -> of(place, Profile.JVM);
    };
  }

  /** The ranges in brackets, or the unit where no range says it. */
  private static String limits(Field field, Range.Subject subject) {
    StringBuilder text = new StringBuilder();
    for (Range range : field.param.getRanges()) {
      if (range.getSubject() == subject && !range.getDeclared().isEmpty()) {
        boolean size = range.getMeasure() != Range.Measure.VALUE;
        text.append(text.length() == 0 ? " (" : ", ");
        text.append(size ? SizeText.needed(range) : range.describe());
      }
    }
    String unit = field.param.getUnit();
    boolean ofNumber = field.type.isNumeric() && subject != Range.Subject.KEY;
    if (text.length() == 0) {
      return unit != null && ofNumber ? " (" + unit + ")" : "";
    }
    return text.append(')').toString();
  }

  private static String type(ParamType type, Field field, Profile profile) {
    boolean json = profile == Profile.JSON;
    return switch (type) {
      case DOUBLE, FLOAT -> "a number";
      case INT32, SINT32, SFIXED32, INT64, SINT64, SFIXED64 -> "an integer";
      case UINT32, FIXED32, UINT64, FIXED64 -> "an integer from 0 on";
      case BOOL -> "true or false";
      case STRING -> "a text";
      case BYTES -> json ? "a text in base64" : "an array of bytes";
      case ENUM -> names(field);
      case TIMESTAMP -> json ? "a time such as \"2000-01-31T12:00:00.5Z\"" : "a java.time.Instant";
      case DURATION -> json ? "a duration such as \"1.5s\"" : "a java.time.Duration";
      case FIELD_MASK -> json ? "a text of paths joined by commas" : "a list of paths";
      case ANY -> "a map of 'type-url' and 'value'";
      case VALUE -> "null, true or false, a number, a text, a list or a map";
      case LIST_VALUE -> "a list";
      case NULL_VALUE -> "null";
      case MESSAGE, STRUCT, EMPTY -> "a map";
    };
  }

  private static String names(Field field) {
    List<String> names = field.enumNames().offers();
    return names.size() > MOST_NAMES ? "a name" : ValueText.alternatives(names);
  }
}
