package io.actionregistry.consumers.clojure;

import clojure.lang.Keyword;
import clojure.lang.PersistentHashMap;
import clojure.lang.PersistentVector;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueType;
import io.actionregistry.runtime.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a Clojure program would send in place of a value: its own maps, vectors and keywords, and
 * keywords as keys of parameters. Everything else stays what it is.
 */
public final class ClojureForm {
  /** Says why Clojure's data cannot say a value. */
  public static final class Inexpressible extends Exception {
    private static final long serialVersionUID = 1;

    Inexpressible(String reason) {
      super(reason);
    }
  }

  /** What has keys that are names, and not data. */
  private static final Set<ValueType> KEYED = Set.of(ValueType.MESSAGE, ValueType.ANY);

  private final Map<String, Message> messages = new HashMap<>();
  private final Map<String, Message> actions = new HashMap<>();

  /** For commands of that schema. */
  public ClojureForm(Schema schema) {
    schema.messages().forEach(message -> messages.put(message.fullName(), message));
    for (Action action : schema.actions()) {
      actions.put(action.name(), action.message());
      action.aliases().forEach(alias -> actions.put(alias, action.message()));
    }
  }

  /** An action as it is given. */
  public @Nullable Object action(@Nullable Object action) throws Inexpressible {
    return plain(action);
  }

  /** The parameters of an action, known or not. */
  public @Nullable Object params(@Nullable Object action, @Nullable Object params)
      throws Inexpressible {
    String name = Key.nameOf(action);
    return message(name == null ? null : actions.get(name), params);
  }

  private @Nullable Object message(@Nullable Message message, @Nullable Object value)
      throws Inexpressible {
    if (!(value instanceof Map<?, ?> map)) {
      return plain(value);
    }
    PersistentHashMap members = PersistentHashMap.EMPTY;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object key = plain(entry.getKey());
      Object keyword = key instanceof String name ? Keyword.intern(name) : key;
      Parameter parameter = parameter(message, keyword);
      members = with(members, keyword, parameter(parameter, entry.getValue()));
    }
    return members;
  }

  private static @Nullable Parameter parameter(@Nullable Message message, @Nullable Object key) {
    return message == null
        ? null
        : message.parameters().stream()
            .filter(parameter -> Keyword.intern(parameter.name()).equals(key))
            .findFirst()
            .orElse(null);
  }

  private @Nullable Object parameter(@Nullable Parameter parameter, @Nullable Object value)
      throws Inexpressible {
    if (parameter == null || !KEYED.contains(parameter.type().type())) {
      return plain(value);
    }
    Message inner = messages.get(parameter.type().reference());
    if (parameter.shape() instanceof Shape.Repeated && value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      for (Object item : list) {
        items.add(message(inner, item));
      }
      return PersistentVector.create(items);
    }
    if (parameter.shape() instanceof Shape.MapOf && value instanceof Map<?, ?> map) {
      PersistentHashMap pairs = PersistentHashMap.EMPTY;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        pairs = with(pairs, plain(entry.getKey()), message(inner, entry.getValue()));
      }
      return pairs;
    }
    return message(inner, value);
  }

  private static PersistentHashMap with(
      PersistentHashMap map, @Nullable Object key, @Nullable Object value) throws Inexpressible {
    if (map.containsKey(key)) {
      throw new Inexpressible("two keys that are one in Clojure");
    }
    return (PersistentHashMap) map.assoc(key, value);
  }

  private static @Nullable Object plain(@Nullable Object value) throws Inexpressible {
    if (value instanceof com.cognitect.transit.Keyword keyword) {
      return Keyword.intern(keyword.getNamespace(), keyword.getName());
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      for (Object item : list) {
        items.add(plain(item));
      }
      return PersistentVector.create(items);
    }
    if (value instanceof Map<?, ?> map) {
      PersistentHashMap pairs = PersistentHashMap.EMPTY;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        pairs = with(pairs, plain(entry.getKey()), plain(entry.getValue()));
      }
      return pairs;
    }
    return value;
  }
}
