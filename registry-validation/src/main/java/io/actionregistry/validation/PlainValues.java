package io.actionregistry.validation;

import io.actionregistry.runtime.Key;
import io.actionregistry.runtime.ParamType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decodes Struct, Value, ListValue and Any. What is wrong somewhere inside is reported at the
 * field: rules do not go inside either.
 */
final class PlainValues {
  private final Decoding run;
  private final Scalars scalars;

  PlainValues(Decoding run, Scalars scalars) {
    this.run = run;
    this.scalars = scalars;
  }

  /** A value that is not null. */
  @Nullable Object decode(ParamType type, Object given, int level) {
    return switch (type) {
      case ANY -> any(given);
      case STRUCT -> given instanceof Map<?, ?> map ? struct(map, level) : run.wrongType(given);
      case LIST_VALUE -> {
        Iterator<?> items = Items.of(given, run.profile);
        yield items == null ? run.wrongType(given) : list(items, level);
      }
      default -> value(given, level);
    };
  }

  /** Null, Boolean, Double, String, List or Map; null itself stands for an error. */
  private @Nullable Object value(@Nullable Object given, int level) {
    if (given == null) {
      return MessageValue.NULL;
    }
    if (given instanceof Boolean) {
      return given;
    }
    if (given instanceof Number) {
      return FloatingPoint.decode(run, given, false);
    }
    if (given instanceof String text) {
      return scalars.text(text);
    }
    if (given instanceof Map<?, ?> map) {
      return struct(map, level);
    }
    Iterator<?> items = Items.of(given, run.profile);
    return items == null ? inside(given) : list(items, level);
  }

  private @Nullable Object inside(Object given) {
    return run.error(ShapeError.WRONG_TYPE, given, Note.INSIDE);
  }

  private @Nullable Object list(Iterator<?> items, int level) {
    if (level > run.limits.depth()) {
      return run.error(ShapeError.TOO_DEEP, null, Note.NONE);
    }
    List<@Nullable Object> list = new ArrayList<>();
    while (items.hasNext()) {
      run.spendValue();
      Object item = value(items.next(), level + 1);
      if (item == null) {
        return null;
      }
      list.add(item == MessageValue.NULL ? null : item);
    }
    return Collections.unmodifiableList(list);
  }

  private @Nullable Object struct(Map<?, ?> given, int level) {
    if (level > run.limits.depth()) {
      return run.error(ShapeError.TOO_DEEP, null, Note.NONE);
    }
    Map<Object, @Nullable Object> map = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : given.entrySet()) {
      run.spendValue();
      Object key = scalars.key(ParamType.STRING, entry.getKey());
      Object value = key == null ? null : value(entry.getValue(), level + 1);
      if (key == null || value == null) {
        return null;
      }
      if (map.containsKey(key)) {
        return run.error(ShapeError.DUPLICATE_PARAMETER, entry.getKey(), Note.KEY);
      }
      map.put(key, value == MessageValue.NULL ? null : value);
    }
    return Collections.unmodifiableMap(map);
  }

  /** A map of {@code type-url} and {@code value}; the latter may be left out for no bytes. */
  private @Nullable Object any(Object given) {
    if (!(given instanceof Map<?, ?> map)) {
      return run.wrongType(given);
    }
    Object typeUrl = null;
    Object value = null;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      run.spendValue();
      String name = Key.nameOf(entry.getKey());
      if ("type-url".equals(name) && typeUrl == null) {
        typeUrl = entry.getValue();
      } else if ("value".equals(name) && value == null) {
        value = entry.getValue();
      } else {
        return run.error(ShapeError.WRONG_TYPE, entry.getKey(), Note.KEY);
      }
    }
    if (!(typeUrl instanceof String url)) {
      return typeUrl == null ? run.wrongType(given) : inside(typeUrl);
    }
    Object text = scalars.text(url);
    Object bytes = value == null ? new byte[0] : scalars.bytes(value, Note.INSIDE);
    return text instanceof String good && bytes instanceof byte[] content
        ? new AnyValue(good, content)
        : null;
  }
}
