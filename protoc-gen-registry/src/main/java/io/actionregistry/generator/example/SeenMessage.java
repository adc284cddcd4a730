package io.actionregistry.generator.example;

import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.validation.cel.CelException;
import io.actionregistry.validation.cel.CelMessage;
import org.jspecify.annotations.Nullable;

/**
 * A message as an expression sees it.
 *
 * @param seen tells what its fields hold
 * @param message its type
 * @param fields what is given
 */
record SeenMessage(Seen seen, Message message, ExampleValue.Fields fields) implements CelMessage {

  @Override
  public String typeName() {
    return message.fullName();
  }

  @Override
  public @Nullable Object select(String field) {
    Parameter parameter = parameter(field);
    return seen.field(parameter, fields.values().get(parameter.name()));
  }

  @Override
  public boolean has(String field) {
    Parameter parameter = parameter(field);
    return seen.isSet(parameter, fields.values().get(parameter.name()));
  }

  private Parameter parameter(String field) {
    return message.parameters().stream()
        .filter(parameter -> parameter.protoName().equals(field))
        .findFirst()
        .orElseThrow(() -> new CelException("no such field: " + field));
  }
}
