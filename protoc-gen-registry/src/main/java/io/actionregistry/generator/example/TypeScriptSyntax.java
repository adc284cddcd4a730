package io.actionregistry.generator.example;

import io.actionregistry.generator.example.Layout.Group;
import io.actionregistry.generator.example.Layout.Labelled;
import java.util.List;
import java.util.regex.Pattern;

/** A call of the generated module's {@code command}. */
final class TypeScriptSyntax implements Syntax {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  @Override
  public String leaf(ExampleValue value) {
    if (value instanceof ExampleValue.Numeric number) {
      return switch (number.type()) {
        case INT64, UINT64, SINT64, FIXED64, SFIXED64 -> number.value() + "n";
        default -> ExampleJson.text(value);
      };
    }
    return value instanceof ExampleValue.Flag || value instanceof ExampleValue.Nothing
        ? ExampleJson.text(value)
        : Quoted.of(ExampleJson.written(value));
  }

  @Override
  public Group list(List<Layout> items) {
    return new Group("[", items, ",", "]", false);
  }

  @Override
  public Layout member(String name, Layout value) {
    boolean plain = IDENTIFIER.matcher(name).matches();
    return new Labelled((plain ? name : Quoted.of(name)) + ": ", value);
  }

  @Override
  public Group members(List<Layout> members) {
    return new Group("{", members, ",", "}", false);
  }

  @Override
  public Layout command(String action, Layout params) {
    String start = "command(" + Quoted.of(action) + ", ";
    Group object = (Group) params;
    return new Group(start + object.open(), object.parts(), ",", object.close() + ")", false);
  }
}
