package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message's schema: a closed map of its parameters, and what holds between them. */
final class MessageForms {
  private final Message message;
  private final Definitions definitions;

  MessageForms(Message message, Definitions definitions) {
    this.message = message;
    this.definitions = definitions;
  }

  Form form() {
    List<Object> entries = new ArrayList<>();
    for (Parameter parameter : message.parameters()) {
      Part part = new ParameterForms(parameter, definitions).part();
      entries.add(
          new Form.Entry(parameter.name(), properties(parameter, part.admitsZero()), part.form()));
    }
    Form map = Form.of("map", entries.toArray()).with("closed", true);
    if (!message.documentation().isEmpty()) {
      map = map.with("description", message.documentation());
    }
    List<Form> demands = new ArrayList<>(List.of(map));
    message.oneofs().forEach(oneof -> demands.addAll(oneof(oneof)));
    Exclusions exclusions = new Exclusions(message, definitions);
    List<AtMostOne> exclusive = message.checks().oneofs();
    exclusive.forEach(oneof -> demands.addAll(exclusions.demands(oneof)));
    Form all = Form.and(demands).unchecked(message.checks().checks());
    if (!message.checks().problem().isEmpty()) {
      all = all.unchecked("cannot-compile", "", message.checks().problem());
    }
    return exclusive.stream().anyMatch(exclusions::isSigned)
        ? all.unchecked("message.oneof", "", "-0.0 is taken for 0.0, which is not set")
        : all;
  }

  /** Whether it cannot be empty, as far as its schema tells. */
  boolean needsSomething() {
    Exclusions exclusions = new Exclusions(message, definitions);
    return message.oneofs().stream().anyMatch(Oneof::required)
        || message.checks().oneofs().stream()
            .anyMatch(oneof -> oneof.required() && !exclusions.isSigned(oneof))
        || message.parameters().stream()
            .anyMatch(p -> !new ParameterForms(p, definitions).part().admitsZero());
  }

  private List<Form> oneof(Oneof oneof) {
    if (oneof.members().size() == message.parameters().size()) {
      Form entries = Form.of("map-of", Form.of("any"), Form.of("any"));
      Form one = entries.with("max", 1L);
      return List.of(oneof.required() ? entries.with("min", 1L).with("max", 1L) : one);
    }
    return exclusive(oneof.members().stream().map(MessageForms::given).toList(), oneof.required());
  }

  /** At most one of these maps' entries, or exactly one. */
  static List<Form> exclusive(List<Form.Entry> members, boolean required) {
    List<Form> demands = new ArrayList<>();
    if (required) {
      demands.add(Form.or(members.stream().map(member -> Form.of("map", member)).toList()));
    }
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        demands.add(Form.not(Form.of("map", members.get(i), members.get(j))));
      }
    }
    return demands;
  }

  private static Form.Entry given(String name) {
    return new Form.Entry(name, Map.of(), Form.of("any"));
  }

  private static Map<String, Object> properties(Parameter parameter, boolean optional) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (optional) {
      properties.put("optional", true);
    }
    if (!parameter.documentation().isEmpty()) {
      properties.put("description", parameter.documentation());
    }
    if (!parameter.unit().isEmpty()) {
      properties.put("unit", parameter.unit());
    }
    if (parameter.defaultValue() != null && !(parameter.defaultValue() instanceof Bytes)) {
      properties.put("default", parameter.defaultValue());
    }
    if (parameter.examples().stream().noneMatch(Bytes.class::isInstance)
        && !parameter.examples().isEmpty()) {
      properties.put("examples", parameter.examples());
    }
    if (parameter.deprecated()) {
      properties.put("deprecated", true);
    }
    return properties;
  }
}
