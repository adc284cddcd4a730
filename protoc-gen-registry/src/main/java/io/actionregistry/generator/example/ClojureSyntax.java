package io.actionregistry.generator.example;

import io.actionregistry.generator.example.Layout.Group;
import io.actionregistry.generator.example.Layout.Labelled;
import io.actionregistry.generator.example.Layout.Leaf;
import io.actionregistry.generator.model.Numbers;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The payload of a message. */
final class ClojureSyntax implements Syntax {
  private static final Pattern KEYWORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  @Override
  public String leaf(ExampleValue value) {
    if (value instanceof ExampleValue.Numeric number) {
      return number.value() instanceof Double
          ? Numbers.text(number.value())
          : number.value() + (number.value() instanceof BigInteger ? "N" : "");
    }
    if (value instanceof ExampleValue.Flag flag) {
      return Boolean.toString(flag.value());
    }
    if (value instanceof ExampleValue.Nothing) {
      return "nil";
    }
    if (value instanceof ExampleValue.Binary binary) {
      byte[] bytes = Base64.getDecoder().decode(binary.value().base64());
      return IntStream.range(0, bytes.length)
          .mapToObj(i -> Byte.toString(bytes[i]))
          .collect(Collectors.joining(" ", "(byte-array [", "])"));
    }
    if (value instanceof ExampleValue.Moment moment) {
      return "(java.time.Instant/parse " + Quoted.of(moment.value().toString()) + ")";
    }
    if (value instanceof ExampleValue.Span span) {
      return "(java.time.Duration/parse " + Quoted.of(span.value().toString()) + ")";
    }
    if (value instanceof ExampleValue.Mask mask) {
      return mask.paths().stream().map(Quoted::of).collect(Collectors.joining(" ", "[", "]"));
    }
    return Quoted.of(ExampleJson.written(value));
  }

  @Override
  public Group list(List<Layout> items) {
    return new Group("[", items, "", "]", true);
  }

  @Override
  public Layout member(String name, Layout value) {
    return new Labelled(
        (KEYWORD.matcher(name).matches() ? ":" + name : Quoted.of(name)) + " ", value);
  }

  @Override
  public Layout entry(ExampleValue key, Layout value) {
    return new Labelled(leaf(key) + " ", value);
  }

  @Override
  public Group members(List<Layout> members) {
    return new Group("{", members, "", "}", true);
  }

  @Override
  public Layout command(String action, Layout params) {
    return members(
        List.of(member("action", new Leaf(Quoted.of(action))), member("params", params)));
  }
}
