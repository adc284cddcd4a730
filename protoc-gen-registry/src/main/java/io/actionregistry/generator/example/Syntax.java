package io.actionregistry.generator.example;

import io.actionregistry.generator.example.Layout.Group;
import io.actionregistry.generator.example.Layout.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a language writes values. */
interface Syntax {
  /** A value that has no parts. */
  String leaf(ExampleValue value);

  /** A list. */
  Group list(List<Layout> items);

  /** A message, or an object of Struct: what is under a name. */
  Layout member(String name, Layout value);

  /** The members of a message. */
  Group members(List<Layout> members);

  /** What is under a key of a map; as under a name unless there is another way. */
  default Layout entry(ExampleValue key, Layout value) {
    return member(ExampleJson.of(key).getAsString(), value);
  }

  /** A command. */
  Layout command(String action, Layout params);

  /** A value. */
  default Layout of(ExampleValue value) {
    List<Layout> parts = new ArrayList<>();
    if (value instanceof ExampleValue.Items list) {
      list.values().forEach(item -> parts.add(of(item)));
      return list(parts);
    }
    if (value instanceof ExampleValue.Pairs pairs) {
      for (Map.Entry<ExampleValue, ExampleValue> pair : pairs.values().entrySet()) {
        parts.add(entry(pair.getKey(), of(pair.getValue())));
      }
      return members(parts);
    }
    if (value instanceof ExampleValue.Fields fields) {
      fields.values().forEach((name, one) -> parts.add(member(name, of(one))));
      return members(parts);
    }
    return new Leaf(leaf(value));
  }
}
