package io.actionregistry.generator.diff;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a manifest that knows where it stands.
 *
 * <p>Everything throws {@link UnreadableManifest} where the manifest does not have what it should.
 */
record Node(String path, JsonObject json) {
  private static final int MOST_DIGITS = 40;

  private static UnreadableManifest failure(String path, String expected) {
    return new UnreadableManifest(
        "'" + path + "' should be " + expected + "; it is no manifest of a registry, or damaged");
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  boolean has(String name) {
    return json.has(name);
  }

  @Nullable JsonElement element(String name) {
    return json.get(name);
  }

  String text(String name) {
    if (json.get(name) instanceof JsonPrimitive value && value.isString()) {
      return value.getAsString();
    }
    throw failure(at(name), "a string");
  }

  String textOrNone(String name) {
    return has(name) ? text(name) : "";
  }

  boolean flag(String name) {
    if (!has(name)) {
      return false;
    }
    if (json.get(name) instanceof JsonPrimitive value && value.isBoolean()) {
      return value.getAsBoolean();
    }
    throw failure(at(name), "true or false");
  }

  int integer(String name) {
    try {
      if (json.get(name) instanceof JsonPrimitive value
          && value.isNumber()
          && value.getAsString().length() <= MOST_DIGITS) {
        return Integer.parseInt(value.getAsString());
      }
    } catch (NumberFormatException e) {
      throw failure(at(name), "a whole number of 32 bits");
    }
    throw failure(at(name), "a whole number of 32 bits");
  }

  /** An object's members in their order; none where there is no object. */
  <T> Map<String, T> members(String name, BiFunction<String, Node, T> read) {
    Map<String, T> members = new LinkedHashMap<>();
    for (var member : childOrNone(name).json.entrySet()) {
      String at = at(name) + "." + member.getKey();
      members.put(member.getKey(), read.apply(member.getKey(), object(at, member.getValue())));
    }
    return members;
  }

  Node childOrNone(String name) {
    return has(name) ? object(at(name), json.get(name)) : new Node(at(name), new JsonObject());
  }

  /** The objects of a list; none where there is no list. */
  <T> List<T> objects(String name, Function<Node, T> read) {
    List<T> all = new ArrayList<>();
    for (JsonElement item : array(name)) {
      all.add(read.apply(object(at(name) + "[" + all.size() + "]", item)));
    }
    return List.copyOf(all);
  }

  /** The strings of a list; none where there is no list. */
  List<String> texts(String name) {
    List<String> all = new ArrayList<>();
    for (JsonElement item : array(name)) {
      if (!(item instanceof JsonPrimitive value) || !value.isString()) {
        throw failure(at(name) + "[" + all.size() + "]", "a string");
      }
      all.add(value.getAsString());
    }
    return List.copyOf(all);
  }

  private JsonArray array(String name) {
    if (!has(name)) {
      return new JsonArray();
    }
    if (json.get(name) instanceof JsonArray array) {
      return array;
    }
    throw failure(at(name), "a list");
  }

  private static Node object(String path, @Nullable JsonElement element) {
    if (element instanceof JsonObject object) {
      return new Node(path, object);
    }
    throw failure(path, "an object");
  }

  UnreadableManifest wrong(String name, String expected) {
    return failure(at(name), expected);
  }
}
