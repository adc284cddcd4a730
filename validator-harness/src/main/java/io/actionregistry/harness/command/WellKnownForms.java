package io.actionregistry.harness.command;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms of well-known types; limits are those of timestamp.proto and duration.proto. */
final class WellKnownForms {
  static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /** 315,576,000,000 seconds. */
  static final Duration LONGEST = Duration.ofDays(3_652_500);

  static final String TYPE_URL = "type-url";
  static final String VALUE = "value";

  private WellKnownForms() {}

  static ValueForm wrapper(Descriptor type, RegistryNames names) {
    FieldDescriptor value = type.findFieldByNumber(1);
    ValueForm form = Scalars.form(value, names);
    return (given, level, budget) ->
        DynamicMessage.newBuilder(type)
            .setField(value, form.read(given, level, budget))
            .buildPartial();
  }

  static ValueForm timestamp(Descriptor type) {
    return (given, level, budget) -> {
      Instant instant = given instanceof Date date ? date.toInstant() : instant(given);
      if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
        throw BuildException.notRepresentable(instant, "a timestamp");
      }
      return time(type, instant.getEpochSecond(), instant.getNano());
    };
  }

  private static Instant instant(Object given) throws BuildException {
    if (given instanceof Instant instant) {
      return instant;
    }
    throw BuildException.wrongType(given, "an Instant");
  }

  static ValueForm duration(Descriptor type) {
    return (given, level, budget) -> {
      if (!(given instanceof Duration duration)) {
        throw BuildException.wrongType(given, "a Duration");
      }
      if (isTooLong(duration)) {
        throw BuildException.notRepresentable(duration, "a duration");
      }
      // Protobuf has both parts of one sign, Java the nanoseconds never negative.
      boolean borrow = duration.isNegative() && duration.getNano() > 0;
      return time(
          type,
          duration.getSeconds() + (borrow ? 1 : 0),
          duration.getNano() - (borrow ? 1_000_000_000 : 0));
    };
  }

  private static boolean isTooLong(Duration duration) {
    return duration.compareTo(LONGEST) > 0 || duration.compareTo(LONGEST.negated()) < 0;
  }

  private static DynamicMessage time(Descriptor type, long seconds, int nanos) {
    return DynamicMessage.newBuilder(type)
        .setField(type.findFieldByNumber(1), seconds)
        .setField(type.findFieldByNumber(2), nanos)
        .buildPartial();
  }

  /** Paths in proto names, one text each. */
  static ValueForm fieldMask(Descriptor type) {
    FieldDescriptor paths = type.findFieldByNumber(1);
    return (given, level, budget) -> {
      DynamicMessage.Builder mask = DynamicMessage.newBuilder(type);
      Iterator<?> items = Items.of(given);
      while (items.hasNext()) {
        budget.value();
        mask.addRepeatedField(paths, Scalars.text(notNull(items.next()), budget));
      }
      return mask.buildPartial();
    };
  }

  private static Object notNull(@Nullable Object given) throws BuildException {
    if (given == null) {
      throw BuildException.wrongType("null", "a text");
    }
    return given;
  }

  /** A map of {@code type-url} and {@code value}, not unpacked. */
  static ValueForm any(Descriptor type) {
    return (given, level, budget) -> {
      if (!(given instanceof Map<?, ?> map)) {
        throw BuildException.wrongType(given, "a map");
      }
      String url = null;
      ByteString value = null;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        budget.value();
        String name = Keys.nameOf(entry.getKey());
        Object content = notNull(entry.getValue());
        if (TYPE_URL.equals(name) && url == null) {
          url = Scalars.text(content, budget);
        } else if (VALUE.equals(name) && value == null) {
          value = Scalars.bytes(content, budget);
        } else {
          throw BuildException.wrongType(Shown.of(entry.getKey()), "type-url or value, once each");
        }
      }
      if (url == null) {
        throw BuildException.wrongType(given, "a map with a type-url");
      }
      return DynamicMessage.newBuilder(type)
          .setField(type.findFieldByNumber(1), url)
          .setField(type.findFieldByNumber(2), value == null ? ByteString.EMPTY : value)
          .buildPartial();
    };
  }
}
