package io.actionregistry.consumers.names;

import clojure.lang.IPersistentMap;
import clojure.lang.IPersistentVector;
import clojure.lang.Keyword;
import io.actionregistry.consumers.clojure.Clj;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names in schemas for Malli. */
final class EdnNames {
  private static final String COMMAND = "command/";

  private final Map<?, ?> registry;
  private final Names names = new Names();

  private EdnNames(String text) {
    registry = (Map<?, ?>) Objects.requireNonNull(Clj.get(Clj.edn(text), "registry"));
  }

  static Names of(String text) {
    EdnNames edn = new EdnNames(text);
    edn.registry.keySet().stream()
        .map(String::valueOf)
        .filter(name -> name.startsWith(COMMAND))
        .forEach(name -> edn.add(name.substring(COMMAND.length())));
    return edn.names;
  }

  private void add(String action) {
    List<?> schema = (List<?>) Objects.requireNonNull(registry.get(COMMAND + action));
    if (!isMap(schema)) {
      return; // Another name of an action, which has it in its own list.
    }
    names.action(action);
    if (Clj.get(schema.get(1), "aliases") instanceof List<?> aliases) {
      aliases.forEach(alias -> names.alias(action, String.valueOf(alias)));
    }
    List<?> params = resolved(registry.get("params/" + action));
    for (Object entry : params.subList(1, params.size())) {
      if (entry instanceof IPersistentVector param) {
        addParam(action, (List<?>) param);
      }
    }
  }

  private void addParam(String action, List<?> param) {
    String name = ((Keyword) param.get(0)).getName();
    names.param(action, name);
    if (param.get(param.size() - 1) instanceof List<?> form
        && Keyword.intern(null, "enum").equals(form.get(0))) {
      form.stream()
          .filter(String.class::isInstance)
          .forEach(value -> names.value(action, name, (String) value));
    }
  }

  /** The map itself, without the conditions on more than one of its parameters behind it. */
  private List<?> resolved(@Nullable Object schema) {
    Object form = schema;
    while (form instanceof List<?> list && !Clj.key("map").equals(list.get(0))) {
      form = Clj.key("ref").equals(list.get(0)) ? registry.get(list.get(1)) : list.get(1);
    }
    return (List<?>) Objects.requireNonNull(form);
  }

  private static boolean isMap(List<?> schema) {
    return Keyword.intern(null, "map").equals(schema.get(0))
        && schema.get(1) instanceof IPersistentMap;
  }
}
