package io.actionregistry.harness.compare;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Cardinality;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.PathElement;
import io.actionregistry.runtime.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the message that protobuf made, as it prints it, against the parameters that were given:
 * the same values under the same names, after narrowing to the fields' types. The names are
 * translated by the registry's own definitions, so that these are compared as well.
 */
final class JsonComparison {
  private final Registry registry;
  private final JsonValues values;

  JsonComparison(Registry registry) {
    this.registry = registry;
    this.values = new JsonValues(registry, this::compare);
  }

  /** In what they differ; empty if in nothing. */
  List<String> compare(Case one, String json) {
    List<String> differences = new ArrayList<>();
    ActionDefinition action = registry.getAction(one.action());
    if (action == null) {
      return List.of("there is no action " + one.action());
    }
    Map<?, ?> params = one.params() instanceof Map<?, ?> map ? map : Map.of();
    try {
      JsonElement message = JsonParser.parseString(json);
      for (PathElement step : Paths.fields(action)) {
        if (!(message instanceof JsonObject object && object.has(step.field()))) {
          return List.of("it has no " + Paths.place(action));
        }
        message = object.get(step.field());
      }
      compare(action.getParams(), params, message, "", differences);
    } catch (JsonParseException e) {
      differences.add("it is no JSON: " + e.getMessage());
    }
    return differences;
  }

  private void compare(
      Map<String, ParamDefinition> definitions,
      Map<?, ?> params,
      JsonElement json,
      String place,
      List<String> differences) {
    if (!(json instanceof JsonObject object)) {
      differences.add((place.isEmpty() ? "the message" : place) + " is no object");
      return;
    }
    Map<String, Object> given = new HashMap<>();
    params.forEach((key, value) -> given.put(Keys.name(key), value));
    Set<String> unknown = new HashSet<>(object.keySet());
    for (ParamDefinition definition : definitions.values()) {
      String name = definition.getName();
      String at = place.isEmpty() ? name : place + "." + name;
      JsonElement got = object.get(definition.getProtoName());
      unknown.remove(definition.getProtoName());
      Object value = given.get(name);
      if (!given.containsKey(name)) {
        addAbsent(definition, got, at, differences);
      } else if (value == null) {
        if (got == null || !got.isJsonNull()) {
          differences.add(at + ": given null, it is " + got);
        }
      } else {
        values.compare(definition, value, got == null ? JsonNull.INSTANCE : got, at, differences);
      }
    }
    unknown.forEach(
        name ->
            differences.add(
                (place.isEmpty() ? "the message" : place)
                    + " has '"
                    + name
                    + "', which has no definition"));
  }

  /** Without presence, defaults are printed. */
  private void addAbsent(
      ParamDefinition definition, JsonElement got, String at, List<String> differences) {
    boolean printed =
        definition.getCardinality() != Cardinality.SINGULAR || !definition.hasPresence();
    if (got == null
        ? printed && definition.getOneof() == null
        : !printed || !values.isZero(definition, got)) {
      differences.add(at + " was not given, and is " + got);
    }
  }
}
