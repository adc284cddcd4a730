package io.actionregistry.harness.command;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads well-known types into the Java values that stand for them. */
final class WellKnownValues {
  private static final int NANOS = 1_000_000_000;

  private WellKnownValues() {}

  static @Nullable Object read(WellKnown type, Message message) throws BuildException {
    return switch (type) {
      case WRAPPER -> ValueReader.plain(field(message, 1), descriptor(message, 1));
      case TIMESTAMP -> timestamp((Long) field(message, 1), (Integer) field(message, 2));
      case DURATION -> duration((Long) field(message, 1), (Integer) field(message, 2));
      case FIELD_MASK -> new ArrayList<Object>((List<?>) field(message, 1));
      case ANY -> any(message);
      case STRUCT -> struct(message);
      case LIST_VALUE -> list(message);
      case VALUE -> value(message);
      case NONE -> throw new IllegalArgumentException("not well known");
    };
  }

  private static FieldDescriptor descriptor(Message message, int number) {
    return message.getDescriptorForType().findFieldByNumber(number);
  }

  private static Object field(Message message, int number) {
    return message.getField(descriptor(message, number));
  }

  private static Instant timestamp(long seconds, int nanos) throws BuildException {
    boolean fits =
        seconds >= WellKnownForms.EARLIEST.getEpochSecond()
            && seconds <= WellKnownForms.LATEST.getEpochSecond()
            && nanos >= 0
            && nanos < NANOS;
    if (!fits) {
      throw noTime("timestamp", seconds, nanos);
    }
    return Instant.ofEpochSecond(seconds, nanos);
  }

  private static Duration duration(long seconds, int nanos) throws BuildException {
    long most = WellKnownForms.LONGEST.toSeconds();
    boolean mixed = (seconds > 0 && nanos < 0) || (seconds < 0 && nanos > 0);
    // At the very end there is no room for a fraction.
    boolean inside = seconds > -most && seconds < most;
    boolean fits =
        !mixed
            && nanos > -NANOS
            && nanos < NANOS
            && (inside || (nanos == 0 && (seconds == most || seconds == -most)));
    if (!fits) {
      throw noTime("duration", seconds, nanos);
    }
    return Duration.ofSeconds(seconds, nanos);
  }

  private static BuildException noTime(String type, long seconds, int nanos) {
    return new BuildException(
        BuildException.Kind.NOT_REPRESENTABLE,
        seconds + " s and " + nanos + " ns are no " + type + " by its definition");
  }

  private static Map<String, Object> any(Message message) {
    Map<String, Object> any = new LinkedHashMap<>();
    any.put(WellKnownForms.TYPE_URL, field(message, 1));
    any.put(WellKnownForms.VALUE, ((ByteString) field(message, 2)).toByteArray());
    return any;
  }

  private static Map<String, @Nullable Object> struct(Message message) throws BuildException {
    Map<String, @Nullable Object> struct = new LinkedHashMap<>();
    for (Object entry : (List<?>) field(message, 1)) {
      struct.put((String) field((Message) entry, 1), value((Message) field((Message) entry, 2)));
    }
    return struct;
  }

  private static List<@Nullable Object> list(Message message) throws BuildException {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object item : (List<?>) field(message, 1)) {
      list.add(value((Message) item));
    }
    return list;
  }

  private static @Nullable Object value(Message message) throws BuildException {
    FieldDescriptor kind =
        message.getOneofFieldDescriptor(message.getDescriptorForType().getOneofs().get(0));
    if (kind == null) {
      throw new BuildException(
          BuildException.Kind.NOT_REPRESENTABLE, "a google.protobuf.Value without any value");
    }
    Object content = message.getField(kind);
    return switch (kind.getNumber()) {
      case 1 -> null;
      case 5 -> struct((Message) content);
      case 6 -> list((Message) content);
      default -> content;
    };
  }
}
