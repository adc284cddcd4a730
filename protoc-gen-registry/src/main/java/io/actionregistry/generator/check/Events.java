package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Event;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.Similar;
import io.actionregistry.generator.model.ValueType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events can be made of their commands' parameters; which one, {@link EventConditions} checks. */
final class Events implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    Map<String, Message> commands = new LinkedHashMap<>();
    for (Action action : schema.actions()) {
      commands.put(action.message().fullName(), action.message());
    }
    for (Message message : commands.values()) {
      Diagnostics.Subject errors = diagnostics.at(message.fullName(), message.place());
      message.events().forEach(event -> check(event, message, errors));
      new EventConditions(schema, message, errors).check();
    }
    // Without a root there are no actions, and nothing that an option could have missed.
    if (!schema.root().isEmpty()) {
      schema.messages().stream()
          .filter(message -> !commands.containsKey(message.fullName()))
          .forEach(message -> refuseEvents(message, diagnostics));
    }
  }

  private static void refuseEvents(Message message, Diagnostics diagnostics) {
    if (!message.events().isEmpty()) {
      diagnostics
          .at(message.fullName(), message.place())
          .error(
              "misplaced-option",
              "events have no effect on a message that is no action's",
              "remove them");
    }
  }

  private static void check(Event event, Message message, Diagnostics.Subject errors) {
    if (event.topic().isBlank()) {
      errors.error("bad-event", "an event has no topic", "write topic: …");
    }
    Set<String> names = new HashSet<>();
    for (Event.Entry entry : event.payload()) {
      if (entry.name().isEmpty()) {
        errors.error(
            "bad-event", "an entry of the payload for '" + event.topic() + "' has no name");
      } else if (!names.add(entry.name())) {
        errors.error(
            "bad-event",
            "the payload for '" + event.topic() + "' has '" + entry.name() + "' twice",
            "entries that the file has for all events count, too");
      }
      entry.from().forEach(name -> checkSource(name, message, errors));
    }
  }

  private static void checkSource(String name, Message message, Diagnostics.Subject errors) {
    Parameter parameter = find(name, message, errors);
    if (parameter != null && !isPlain(parameter)) {
      errors.error(
          "bad-event",
          "the parameter '" + name + "' cannot be carried by an event yet",
          "single numbers, texts, booleans, enum values and timestamps can");
    }
  }

  /** The parameter of that name; null if there is none, which has been reported. */
  static @Nullable Parameter find(String name, Message message, Diagnostics.Subject errors) {
    List<Parameter> parameters = message.parameters();
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(name)) {
        return parameter;
      }
    }
    errors.error(
        "bad-event",
        "an event speaks of the parameter '" + name + "', which the message does not have",
        parameters.stream()
            .filter(parameter -> parameter.protoName().equals(name))
            .findFirst()
            .map(parameter -> "write '" + parameter.name() + "'")
            .orElseGet(() -> Similar.hint(name, parameters.stream().map(Parameter::name))));
    return null;
  }

  private static boolean isPlain(Parameter parameter) {
    ValueType type = parameter.type().type();
    return parameter.shape() instanceof Shape.Singular
        && (type == ValueType.TIMESTAMP || (type.isScalar() && type != ValueType.BYTES));
  }
}
