package potatoclient.transit.facts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that a registry should say about a parameter, derived from the recorded facts. */
final class ParamLines {
  private final List<String> lines = new ArrayList<>();
  private final FieldFacts field;

  private ParamLines(FieldFacts field) {
    this.field = field;
  }

  static List<String> of(FieldFacts field) {
    ParamLines text = new ParamLines(field);
    text.identity();
    text.presence();
    text.values();
    text.lines.addAll(RangeFacts.lines(field));
    return text.lines;
  }

  private void identity() {
    lines.add("name " + Kebab.of(field.name()));
    lines.add("keyword :" + Kebab.of(field.name()));
    lines.add("proto " + field.name() + " = " + field.number());
    lines.add("type " + (isEnum() ? "enum" : isMessage() ? "message" : field.type()));
    lines.add("enum " + (isEnum() ? field.type() : null));
    lines.add("message " + (isMessage() ? field.type() : null));
    lines.add("unit " + unit());
  }

  private void presence() {
    boolean inOneof = !field.oneof().isEmpty();
    boolean required = listed("required") || !(isMessage() || inOneof || listed("optional"));
    lines.add("required " + required);
    lines.add("presence " + (isMessage() || inOneof));
    lines.add("oneof " + (inOneof ? field.oneof() : null));
  }

  private void values() {
    List<Integer> excluded = field.ruleItems("not_in").stream().map(JsonElement::getAsInt).toList();
    lines.add(
        "values "
            + (isEnum()
                ? JonFacts.JON.enums().get(field.type()).namesWithout(excluded)
                : List.of()));
    lines.add(
        "examples "
            + field.ruleItems("example").stream().map(n -> Text.of(n.getAsFloat())).toList());
    if (isEnum()) {
      field.rules().forEach((rule, value) -> lines.add("rule enum." + rule + " = " + value));
    }
  }

  private boolean isEnum() {
    return JonFacts.JON.enums().containsKey(field.type());
  }

  private boolean isMessage() {
    return JonFacts.JON.messages().containsKey(field.type());
  }

  private boolean listed(String list) {
    return JonFacts.REGISTRY.getAsJsonArray(list).contains(new JsonPrimitive(field.fullName()));
  }

  private String unit() {
    for (Map.Entry<String, JsonElement> unit :
        JonFacts.REGISTRY.getAsJsonObject("units").entrySet()) {
      if (((JsonArray) unit.getValue()).contains(new JsonPrimitive(field.fullName()))) {
        return unit.getKey();
      }
    }
    return null;
  }
}
