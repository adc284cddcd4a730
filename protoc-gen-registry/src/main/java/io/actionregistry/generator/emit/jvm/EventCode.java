package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Event;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Java that makes an event of a command's parameters. */
final class EventCode {
  private final Map<String, EnumType> enums = new HashMap<>();
  private final ClassConstants constants;

  EventCode(Schema schema, ClassConstants constants) {
    schema.enums().forEach(type -> enums.put(type.fullName(), type));
    this.constants = constants;
  }

  /**
   * The lines of a statement or an expression that ends in a semicolon.
   *
   * @param start what comes before the event, with the indentation
   */
  List<String> of(Event event, Message message, String start) {
    String indent = start.substring(0, start.length() - start.stripLeading().length());
    List<String> lines = new ArrayList<>();
    lines.add(start + "Event.on(" + JavaText.string(event.topic()) + ")");
    for (Event.Entry entry : event.payload()) {
      lines.add(JavaLines.wrap(entry(entry, message), indent + "    "));
    }
    lines.add(indent + "    .build();");
    return lines;
  }

  private String entry(Event.Entry entry, Message message) {
    String name = JavaText.string(entry.name());
    if (entry.from().isEmpty()) {
      return ".with(" + name + ", " + constant(entry.constant()) + ")";
    }
    List<Parameter> from = entry.from().stream().map(one -> parameter(one, message)).toList();
    return (from.stream().anyMatch(EventCode::isAlwaysThere) ? ".always(" : ".given(")
        + name
        + ", "
        + from.stream().map(this::value).collect(Collectors.joining(", "))
        + ")";
  }

  private static boolean isAlwaysThere(Parameter parameter) {
    return parameter.required()
        || parameter.defaultValue() != null
        || parameter.defaultFrom() != null;
  }

  private static String constant(@Nullable Object constant) {
    return constant == null ? "null" : JavaText.value(constant);
  }

  private String value(Parameter parameter) {
    String name = JavaText.string(parameter.name());
    return parameter.type().type() == ValueType.ENUM
        ? "params.name(" + name + ", " + names(parameter) + ")"
        : "params.value(" + name + ")";
  }

  /** The constant with the names of an enum parameter's values. */
  String names(String parameter, Message message) {
    return names(parameter(parameter, message));
  }

  private String names(Parameter parameter) {
    EnumType type = Objects.requireNonNull(enums.get(parameter.type().reference()));
    String text =
        type.values().stream()
            .filter(value -> !value.isAlias())
            .map(value -> value.number() + "=" + value.name())
            .collect(Collectors.joining(" "));
    return constants.of(
        ClassConstants.name(MethodNames.simple(type.fullName())),
        "Map<Long, String>",
        "EventParams.names(" + JavaText.string(text) + ")");
  }

  private static Parameter parameter(String name, Message message) {
    return message.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
