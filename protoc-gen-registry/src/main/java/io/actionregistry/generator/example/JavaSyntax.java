package io.actionregistry.generator.example;

import io.actionregistry.generator.example.Layout.Group;
import io.actionregistry.generator.example.Layout.Labelled;
import io.actionregistry.generator.example.Layout.Leaf;
import io.actionregistry.generator.model.Numbers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The maps that a dispatcher takes. What is no map without null has no form. */
final class JavaSyntax implements Syntax {
  /** What {@code Map.of} takes. */
  private static final int MOST_PAIRS = 10;

  @Override
  public String leaf(ExampleValue value) {
    if (value instanceof ExampleValue.Numeric number) {
      return number(number.value());
    }
    if (value instanceof ExampleValue.Flag flag) {
      return Boolean.toString(flag.value());
    }
    if (value instanceof ExampleValue.Binary binary) {
      byte[] bytes = Base64.getDecoder().decode(binary.value().base64());
      return IntStream.range(0, bytes.length)
          .mapToObj(i -> Byte.toString(bytes[i]))
          .collect(Collectors.joining(", ", "new byte[] {", "}"));
    }
    if (value instanceof ExampleValue.Moment moment) {
      return "Instant.parse(" + Quoted.of(moment.value().toString()) + ")";
    }
    if (value instanceof ExampleValue.Span span) {
      return "Duration.parse(" + Quoted.of(span.value().toString()) + ")";
    }
    if (value instanceof ExampleValue.Mask mask) {
      return mask.paths().stream()
          .map(Quoted::of)
          .collect(Collectors.joining(", ", "List.of(", ")"));
    }
    return Quoted.of(ExampleJson.written(value));
  }

  private static String number(Number number) {
    if (number instanceof BigInteger) {
      return "new BigInteger(" + Quoted.of(number.toString()) + ")";
    }
    if (number instanceof Double) {
      return Numbers.text(number);
    }
    long value = number.longValue();
    return value == (int) value ? Long.toString(value) : value + "L";
  }

  @Override
  public Group list(List<Layout> items) {
    return new Group("List.of(", items, ",", ")", false);
  }

  @Override
  public Layout member(String name, Layout value) {
    return new Labelled(Quoted.of(name) + ", ", value);
  }

  @Override
  public Layout entry(ExampleValue key, Layout value) {
    return new Labelled(leaf(key) + ", ", value);
  }

  @Override
  public Group members(List<Layout> members) {
    if (members.size() <= MOST_PAIRS) {
      return new Group("Map.of(", members, ",", ")", false);
    }
    List<Layout> entries = new ArrayList<>();
    members.forEach(one -> entries.add(new Group("Map.entry(", List.of(one), ",", ")", false)));
    return new Group("Map.ofEntries(", entries, ",", ")", false);
  }

  @Override
  public Layout command(String action, Layout params) {
    return members(
        List.of(member("action", new Leaf(Quoted.of(action))), member("params", params)));
  }
}
