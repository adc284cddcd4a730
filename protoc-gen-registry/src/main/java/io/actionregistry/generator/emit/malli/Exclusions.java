package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Shape;
import java.util.List;
import java.util.Map;

/**
 * {@code (buf.validate.message).oneof}: fields of which at most one is set, in protobuf's sense; a
 * field without presence is set where it is not zero.
 */
final class Exclusions {
  private final Message message;
  private final ValueForms values;

  Exclusions(Message message, Definitions definitions) {
    this.message = message;
    this.values = new ValueForms(definitions);
  }

  List<Form> demands(AtMostOne oneof) {
    List<Form.Entry> set =
        fields(oneof).stream()
            .map(field -> new Form.Entry(field.name(), Map.of(), set(field)))
            .toList();
    return MessageForms.exclusive(set, oneof.required() && !isSigned(oneof));
  }

  /** Whether one of the fields may be −0.0, which is set, and equal to 0.0. */
  boolean isSigned(AtMostOne oneof) {
    return fields(oneof).stream()
        .anyMatch(field -> field.type().type().isFloating() && !hasPresence(field));
  }

  private List<Parameter> fields(AtMostOne oneof) {
    return message.parameters().stream()
        .filter(parameter -> oneof.fields().contains(parameter.protoName()))
        .toList();
  }

  private static boolean hasPresence(Parameter field) {
    return !(field.shape() instanceof Shape.Singular singular) || singular.tracksPresence();
  }

  private Form set(Parameter field) {
    if (field.shape() instanceof Shape.Repeated) {
      return Form.of("sequential", Form.of("any")).with("min", 1L);
    }
    if (field.shape() instanceof Shape.MapOf) {
      return Form.of("map-of", Form.of("any"), Form.of("any")).with("min", 1L);
    }
    if (hasPresence(field)) {
      return Form.of("any");
    }
    return Form.not(
        values.zero(
            new Subject(field, RuleSubject.VALUE, field.type().type(), field.checks().value())));
  }
}
