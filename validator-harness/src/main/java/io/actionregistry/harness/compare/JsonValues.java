package io.actionregistry.harness.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.runtime.Cardinality;
import io.actionregistry.runtime.EnumDefinition;
import io.actionregistry.runtime.EnumValue;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Registry;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values that were given, and what ProtoJSON says of them. */
final class JsonValues {
  private final Registry registry;
  private final Messages messages;

  /** Compares what is inside a message. */
  interface Messages {
    void compare(
        Map<String, ParamDefinition> definitions,
        Map<?, ?> params,
        JsonElement json,
        String place,
        List<String> differences);
  }

  JsonValues(Registry registry, Messages messages) {
    this.registry = registry;
    this.messages = messages;
  }

  void compare(
      ParamDefinition definition,
      Object given,
      JsonElement json,
      String at,
      List<String> differences) {
    if (definition.getCardinality() == Cardinality.REPEATED) {
      List<?> items =
          given instanceof Collection<?> all ? List.copyOf(all) : List.of((Object[]) given);
      if (!(json instanceof JsonArray array) || array.size() != items.size()) {
        differences.add(at + ": given " + given + ", it is " + json);
        return;
      }
      for (int i = 0; i < items.size(); i++) {
        one(definition, items.get(i), array.get(i), at + "[" + i + "]", differences);
      }
    } else if (definition.getCardinality() == Cardinality.MAP) {
      Map<?, ?> pairs = (Map<?, ?>) given;
      if (!(json instanceof JsonObject object) || object.size() != pairs.size()) {
        differences.add(at + ": given " + given + ", it is " + json);
        return;
      }
      pairs.forEach(
          (key, value) -> {
            JsonElement got = object.get(String.valueOf(key));
            if (got == null) {
              differences.add(at + " has no key " + key);
            } else {
              one(definition, value, got, at + "[" + key + "]", differences);
            }
          });
    } else {
      one(definition, given, json, at, differences);
    }
  }

  private void one(
      ParamDefinition definition,
      @Nullable Object given,
      JsonElement json,
      String at,
      List<String> differences) {
    if (definition.getType() == ParamType.MESSAGE) {
      MessageDefinition message =
          Objects.requireNonNull(registry.getMessage(definition.getMessageName()));
      Map<?, ?> params = given instanceof Map<?, ?> map ? map : Map.of();
      messages.compare(message.getParams(), params, json, at, differences);
    } else if (!isSame(definition, given, json)) {
      differences.add(at + ": given " + given + ", it is " + json);
    }
  }

  private boolean isSame(ParamDefinition definition, @Nullable Object given, JsonElement json) {
    if (given == null) {
      return json.isJsonNull();
    }
    if (definition.getType() == ParamType.ANY) {
      // What is inside is written out, where its type is known.
      return given instanceof Map<?, ?> map
          && json instanceof JsonObject object
          && object.has("@type")
          && Keys.get(map, "type-url") instanceof String url
          && url.equals(object.get("@type").getAsString());
    }
    if (!(json instanceof JsonPrimitive primitive)) {
      return isSamePlain(given, json);
    }
    String text = primitive.getAsString();
    return switch (definition.getType()) {
      case FLOAT ->
          Float.compare((float) ((Number) given).doubleValue(), Float.parseFloat(text)) == 0;
      case DOUBLE -> Double.compare(((Number) given).doubleValue(), Double.parseDouble(text)) == 0;
      case BOOL -> primitive.isBoolean() && given.equals(primitive.getAsBoolean());
      case STRING -> given.equals(text);
      case BYTES -> Base64.getEncoder().encodeToString((byte[]) given).equals(text);
      case ENUM -> isSameValue(definition, given, text);
      case TIMESTAMP -> instant(given).equals(Instant.parse(text));
      case DURATION -> given.equals(Duration.parse("PT" + text));
      case FIELD_MASK ->
          String.join(",", ((List<?>) given).stream().map(JsonValues::camel).toList()).equals(text);
      case INT32, INT64, UINT32, UINT64, SINT32, SINT64, FIXED32, FIXED64, SFIXED32, SFIXED64 ->
          new BigDecimal(given.toString()).compareTo(new BigDecimal(text)) == 0;
      default -> isSamePlain(given, json);
    };
  }

  private static Instant instant(Object given) {
    return given instanceof Date date ? date.toInstant() : (Instant) given;
  }

  /** As ProtoJSON writes the paths of a mask. */
  private static String camel(@Nullable Object path) {
    StringBuilder text = new StringBuilder();
    boolean up = false;
    for (char c : String.valueOf(path).toCharArray()) {
      if (c == '_') {
        up = true;
      } else {
        text.append(up ? Character.toUpperCase(c) : c);
        up = false;
      }
    }
    return text.toString();
  }

  private boolean isSameValue(ParamDefinition definition, Object given, String text) {
    EnumDefinition type = Objects.requireNonNull(registry.getEnum(definition.getEnumName()));
    String name = Keys.name(given);
    EnumValue value =
        name == null ? type.getValueByNumber(((Number) given).longValue()) : type.getValue(name);
    if (value == null) {
      return given.toString().equals(text);
    }
    EnumValue printed =
        type.getValues().stream()
            .filter(other -> other.getProtoName().equals(text))
            .findFirst()
            .orElse(null);
    return printed != null && printed.getCanonicalName().equals(value.getCanonicalName());
  }

  /** For what JSON has by itself. */
  private static boolean isSamePlain(@Nullable Object given, JsonElement json) {
    if (given == null) {
      return json.isJsonNull();
    }
    if (given instanceof List<?> list && json instanceof JsonArray array) {
      boolean same = list.size() == array.size();
      for (int i = 0; same && i < list.size(); i++) {
        same = isSamePlain(list.get(i), array.get(i));
      }
      return same;
    }
    if (given instanceof Map<?, ?> map && json instanceof JsonObject object) {
      return map.size() == object.size()
          && map.entrySet().stream()
              .allMatch(
                  entry -> {
                    JsonElement got = object.get(Keys.name(entry.getKey()));
                    return got != null && isSamePlain(entry.getValue(), got);
                  });
    }
    if (!(json instanceof JsonPrimitive primitive)) {
      return false;
    }
    return given instanceof Number number
        ? primitive.isNumber() && number.doubleValue() == primitive.getAsDouble()
        : given.toString().equals(primitive.getAsString());
  }

  /** Whether it is what protobuf prints of a field that was not set. */
  boolean isZero(ParamDefinition definition, JsonElement json) {
    if (json.isJsonNull()) {
      return definition.getType() == ParamType.NULL_VALUE;
    }
    if (json instanceof JsonArray array) {
      return array.isEmpty();
    }
    if (json instanceof JsonObject object) {
      return object.size() == 0;
    }
    if (definition.getType() == ParamType.ENUM) {
      EnumDefinition type = Objects.requireNonNull(registry.getEnum(definition.getEnumName()));
      return type.getValues().get(0).getProtoName().equals(json.getAsString());
    }
    return List.of("0", "0.0", "false", "").contains(json.getAsString());
  }
}
