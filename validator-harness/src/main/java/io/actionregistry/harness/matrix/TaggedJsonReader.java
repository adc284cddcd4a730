package io.actionregistry.harness.matrix;

import com.cognitect.transit.TransitFactory;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@link TaggedJson} writes. */
final class TaggedJsonReader {
  private TaggedJsonReader() {}

  static @Nullable Object read(String json) {
    try {
      return value(JsonParser.parseString(json));
    } catch (JsonParseException | DateTimeException e) {
      throw new IllegalArgumentException("no tagged JSON: " + e.getMessage(), e);
    }
  }

  private static @Nullable Object value(JsonElement element) {
    if (element instanceof JsonArray array) {
      List<@Nullable Object> list = new ArrayList<>();
      array.forEach(item -> list.add(value(item)));
      return Collections.unmodifiableList(list);
    }
    if (element instanceof JsonObject object) {
      return object(object);
    }
    return element instanceof JsonPrimitive primitive ? primitive(primitive) : null;
  }

  private static Object primitive(JsonPrimitive primitive) {
    if (primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    String text = primitive.getAsString();
    if (primitive.isString()) {
      return text;
    }
    boolean whole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    return whole ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
  }

  private static Object object(JsonObject object) {
    String first = object.size() == 1 ? object.keySet().iterator().next() : "";
    if (first.equals("$map")) {
      return pairs(object.getAsJsonArray(first));
    }
    if (first.startsWith("$")) {
      return tagged(first, object.get(first).getAsString());
    }
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    object.entrySet().forEach(entry -> map.put(entry.getKey(), value(entry.getValue())));
    return Collections.unmodifiableMap(map);
  }

  private static Map<Object, @Nullable Object> pairs(JsonArray pairs) {
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (JsonElement pair : pairs) {
      Object key = value(pair.getAsJsonArray().get(0));
      if (key == null) {
        throw new IllegalArgumentException("no tagged JSON: a key is null");
      }
      map.put(key, value(pair.getAsJsonArray().get(1)));
    }
    return Collections.unmodifiableMap(map);
  }

  private static Object tagged(String tag, String text) {
    return switch (tag) {
      case "$double" -> Double.valueOf(text);
      case "$float" -> Float.valueOf(text);
      case "$long" -> Long.valueOf(text);
      case "$int" -> Integer.valueOf(text);
      case "$short" -> Short.valueOf(text);
      case "$byte" -> Byte.valueOf(text);
      case "$bigint" -> new BigInteger(text);
      case "$decimal" -> new BigDecimal(text);
      case "$keyword" -> TransitFactory.keyword(text);
      case "$char" -> text.charAt(0);
      case "$bytes" -> Base64.getDecoder().decode(text);
      case "$instant" -> Instant.parse(text);
      case "$duration" -> Duration.parse(text);
      case "$date" -> Date.from(Instant.ofEpochMilli(Long.parseLong(text)));
      default -> throw new IllegalArgumentException("no tagged JSON: unknown tag " + tag);
    };
  }
}
