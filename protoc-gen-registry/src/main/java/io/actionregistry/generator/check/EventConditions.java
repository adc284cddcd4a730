package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Event;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.Similar;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Of a message's events, every valid command has one. */
final class EventConditions {
  private final Schema schema;
  private final Message message;
  private final Diagnostics.Subject errors;

  EventConditions(Schema schema, Message message, Diagnostics.Subject errors) {
    this.schema = schema;
    this.message = message;
    this.errors = errors;
  }

  void check() {
    List<Event.Condition> conditions =
        message.events().stream().map(Event::when).filter(Objects::nonNull).toList();
    if (conditions.size() < message.events().size() && message.events().size() > 1) {
      errors.error(
          "bad-event",
          "there are several events, and one of them is for all commands",
          "say of each of them when it holds");
    }
    List<String> deciding = conditions.stream().map(Event.Condition::parameter).distinct().toList();
    if (deciding.size() > 1) {
      errors.error(
          "bad-event",
          "events depend on '" + String.join("' and '", deciding) + "'",
          "one parameter decides which event it is");
    } else if (deciding.size() == 1) {
      Parameter parameter = Events.find(deciding.get(0), message, errors);
      if (parameter != null && decides(parameter)) {
        checkValues(parameter, conditions);
      }
    }
  }

  private boolean decides(Parameter parameter) {
    String name = "the parameter '" + parameter.name() + "' decides which event it is, and ";
    boolean isEnum =
        parameter.type().type() == ValueType.ENUM && parameter.shape() instanceof Shape.Singular;
    if (!isEnum) {
      errors.error("bad-event", name + "is no single enum value");
    } else if (!parameter.required()) {
      errors.error("bad-event", name + "may be left out", "make it required");
    }
    return isEnum;
  }

  private void checkValues(Parameter parameter, List<Event.Condition> conditions) {
    Set<String> taken = new HashSet<>();
    for (Event.Condition condition : conditions) {
      if (condition.values().isEmpty()) {
        errors.error("bad-event", "the condition of an event names no value");
      }
      for (String value : condition.values()) {
        if (!parameter.offered().contains(value)) {
          refuse(value, parameter);
        } else if (!taken.add(value)) {
          errors.error("bad-event", "there are two events for '" + value + "'");
        }
      }
    }
    List<String> missing = new ArrayList<>(parameter.offered());
    missing.removeAll(taken);
    if (!missing.isEmpty()) {
      errors.error("bad-event", "there is no event for '" + String.join("', '", missing) + "'");
    }
  }

  private void refuse(String value, Parameter parameter) {
    List<EnumType.Value> values =
        schema.enums().stream()
            .filter(type -> type.fullName().equals(parameter.type().reference()))
            .flatMap(type -> type.values().stream())
            .toList();
    boolean known = values.stream().anyMatch(one -> one.name().equals(value));
    errors.error(
        "bad-event",
        known
            ? "the rules exclude the value '" + value + "', or it is another's second name"
            : "'" + value + "' is no value of '" + parameter.name() + "'",
        values.stream()
            .filter(one -> one.protoName().equals(value))
            .findFirst()
            .map(one -> "write '" + one.name() + "'")
            .orElseGet(() -> known ? "" : Similar.hint(value, parameter.offered().stream())));
  }
}
