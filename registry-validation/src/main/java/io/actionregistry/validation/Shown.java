package io.actionregistry.validation;

import io.actionregistry.runtime.ParamType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Canonical values as violations show them: enum values by name, unsigned numbers as such, messages
 * as maps with the registry's names and without what must not be shown.
 */
final class Shown {
  private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(Long.SIZE);

  private static final Shown WITHOUT_SENSITIVE = new Shown(false);
  private static final Shown COMPLETE = new Shown(true);

  private final boolean complete;

  private Shown(boolean complete) {
    this.complete = complete;
  }

  /** All of a message, for whom it is meant. */
  static Map<String, Object> all(MessageValue message) {
    return COMPLETE.message(message);
  }

  /** A value at a place: the whole field's, an item, a key or a map's value. */
  static Object value(@Nullable Place place, Object value) {
    return WITHOUT_SENSITIVE.at(place, value);
  }

  private Object at(@Nullable Place place, Object value) {
    if (place == null || place.field == null) {
      return plain(value);
    }
    if (place.kind == Place.Kind.KEY) {
      ParamType keyType = place.field.param.getKeyType();
      return keyType == null ? plain(value) : scalar(keyType, null, value);
    }
    return ofField(place.field, value);
  }

  private Object ofField(Field field, Object value) {
    if (value instanceof List<?> list && !isListItself(field)) {
      List<Object> items = new ArrayList<>();
      list.forEach(item -> items.add(one(field, item)));
      return Collections.unmodifiableList(items);
    }
    ParamType keyType = field.param.getKeyType();
    if (keyType != null && value instanceof Map<?, ?> map) {
      Map<Object, Object> pairs = new LinkedHashMap<>();
      map.forEach((key, item) -> pairs.put(scalar(keyType, null, key), one(field, item)));
      return Collections.unmodifiableMap(pairs);
    }
    return one(field, value);
  }

  private static boolean isListItself(Field field) {
    return field.type == ParamType.VALUE
        || field.type == ParamType.LIST_VALUE
        || field.type == ParamType.STRUCT;
  }

  private Object one(Field field, Object value) {
    return scalar(field.type, field.enumNames, value);
  }

  private Object scalar(ParamType type, @Nullable EnumNames names, Object value) {
    if (names != null && value instanceof Long number) {
      String name = names.name(number);
      return name == null ? number : name;
    }
    if (type == ParamType.FLOAT && value instanceof Double number) {
      return number.floatValue();
    }
    boolean unsigned = type == ParamType.UINT64 || type == ParamType.FIXED64;
    if (unsigned && value instanceof Long bits && bits < 0) {
      return BigInteger.valueOf(bits).add(TWO_TO_64);
    }
    return plain(value);
  }

  private Object plain(Object value) {
    if (value instanceof MessageValue message) {
      return message(message);
    }
    if (value instanceof AnyValue any) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("type-url", any.typeUrl());
      map.put("value", any.value().clone());
      return Collections.unmodifiableMap(map);
    }
    return value instanceof byte[] bytes ? bytes.clone() : value;
  }

  private Map<String, Object> message(MessageValue message) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Field field : message.shape().fields()) {
      Object value = message.get(field.slot);
      if (value != null && (complete || !field.sensitive)) {
        map.put(field.name, ofField(field, value));
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
