package io.actionregistry.generator.example;

import io.actionregistry.generator.example.Layout.Group;
import io.actionregistry.generator.example.Layout.Labelled;
import io.actionregistry.generator.example.Layout.Leaf;
import java.util.List;

/** The JSON profile. */
final class JsonSyntax implements Syntax {
  @Override
  public String leaf(ExampleValue value) {
    return ExampleJson.text(value);
  }

  @Override
  public Group list(List<Layout> items) {
    return new Group("[", items, ",", "]", false);
  }

  @Override
  public Layout member(String name, Layout value) {
    return new Labelled(Quoted.of(name) + ": ", value);
  }

  @Override
  public Group members(List<Layout> members) {
    return new Group("{", members, ",", "}", false);
  }

  @Override
  public Layout command(String action, Layout params) {
    return members(
        List.of(member("action", new Leaf(Quoted.of(action))), member("params", params)));
  }
}
