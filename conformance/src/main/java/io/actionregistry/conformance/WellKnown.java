package io.actionregistry.conformance;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a JVM program gives for messages that have a meaning of their own. */
final class WellKnown {
  private static final String PACKAGE = "google.protobuf.";

  private WellKnown() {}

  /** Whether a message is there for its one scalar. */
  static boolean isWrapper(String fullName) {
    return switch (shortName(fullName)) {
      case "DoubleValue", "FloatValue", "Int32Value", "Int64Value", "UInt32Value", "UInt64Value" ->
          true;
      case "BoolValue", "StringValue", "BytesValue" -> true;
      default -> false;
    };
  }

  /** Whether {@link #value} knows the message. */
  static boolean has(String fullName) {
    return switch (shortName(fullName)) {
      case "Timestamp", "Duration", "FieldMask", "Any", "Empty" -> true;
      case "Struct", "Value", "ListValue" -> true;
      default -> false;
    };
  }

  /**
   * The value that a message stands for; null for the null that a {@code Value} can be.
   *
   * @throws java.time.DateTimeException if a timestamp is beyond what Java can say
   */
  static @Nullable Object value(Message message) {
    return switch (shortName(message.getDescriptorForType().getFullName())) {
      case "Timestamp" -> Instant.ofEpochSecond(seconds(message), nanos(message));
      case "Duration" -> Duration.ofSeconds(seconds(message), nanos(message));
      case "FieldMask" -> List.copyOf((List<?>) get(message, 1));
      case "Any" -> any(message);
      case "Empty" -> Map.of();
      case "Struct" -> struct(message);
      case "ListValue" -> list(message);
      case "Value" -> dynamic(message);
      default -> throw new IllegalArgumentException("not well known: " + message);
    };
  }

  private static Map<String, Object> any(Message message) {
    Map<String, Object> any = new LinkedHashMap<>();
    any.put("type-url", get(message, 1));
    any.put("value", ((ByteString) get(message, 2)).toByteArray());
    return any;
  }

  private static Map<String, @Nullable Object> struct(Message message) {
    Map<String, @Nullable Object> struct = new LinkedHashMap<>();
    for (Object entry : (List<?>) get(message, 1)) {
      struct.put((String) get((Message) entry, 1), dynamic((Message) get((Message) entry, 2)));
    }
    return struct;
  }

  private static List<@Nullable Object> list(Message message) {
    List<@Nullable Object> list = new ArrayList<>();
    ((List<?>) get(message, 1)).forEach(item -> list.add(dynamic((Message) item)));
    return Collections.unmodifiableList(list);
  }

  private static @Nullable Object dynamic(Message message) {
    FieldDescriptor kind =
        message.getOneofFieldDescriptor(message.getDescriptorForType().getOneofs().get(0));
    if (kind == null) {
      return null;
    }
    return switch (kind.getName()) {
      case "null_value" -> null;
      case "struct_value" -> struct((Message) message.getField(kind));
      case "list_value" -> list((Message) message.getField(kind));
      default -> message.getField(kind);
    };
  }

  private static long seconds(Message message) {
    return (Long) get(message, 1);
  }

  private static int nanos(Message message) {
    return (Integer) get(message, 2);
  }

  private static Object get(Message message, int number) {
    return message.getField(message.getDescriptorForType().findFieldByNumber(number));
  }

  private static String shortName(String fullName) {
    return fullName.startsWith(PACKAGE) ? fullName.substring(PACKAGE.length()) : "";
  }
}
