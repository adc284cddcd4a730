package io.actionregistry.harness.example;

import io.actionregistry.generator.example.ExampleValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Example values as a program on the JVM gives them. */
final class PlainForm {
  private PlainForm() {}

  static Object of(ExampleValue value) {
    if (value instanceof ExampleValue.Numeric number) {
      return number.value();
    }
    if (value instanceof ExampleValue.Text text) {
      return text.value();
    }
    if (value instanceof ExampleValue.Flag flag) {
      return flag.value();
    }
    if (value instanceof ExampleValue.Name name) {
      return name.value();
    }
    if (value instanceof ExampleValue.Binary binary) {
      return Base64.getDecoder().decode(binary.value().base64());
    }
    if (value instanceof ExampleValue.Moment moment) {
      return moment.value();
    }
    if (value instanceof ExampleValue.Span span) {
      return span.value();
    }
    if (value instanceof ExampleValue.Mask mask) {
      return mask.paths();
    }
    if (value instanceof ExampleValue.Items items) {
      List<Object> list = new ArrayList<>();
      items.values().forEach(item -> list.add(of(item)));
      return list;
    }
    if (value instanceof ExampleValue.Pairs pairs) {
      Map<Object, Object> map = new LinkedHashMap<>();
      pairs.values().forEach((key, one) -> map.put(of(key), of(one)));
      return map;
    }
    if (value instanceof ExampleValue.Fields fields) {
      Map<Object, Object> map = new LinkedHashMap<>();
      fields.values().forEach((name, one) -> map.put(name, of(one)));
      return map;
    }
    return null; // ExampleValue.Nothing
  }
}
