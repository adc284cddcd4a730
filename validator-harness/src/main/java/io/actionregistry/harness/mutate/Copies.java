package io.actionregistry.harness.mutate;

import io.actionregistry.generator.model.FieldChecks;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The model's records with one component replaced. */
final class Copies {
  private Copies() {}

  static Parameter with(Parameter of, FieldChecks checks) {
    return new Parameter(
        of.name(),
        of.protoName(),
        of.number(),
        of.shape(),
        of.type(),
        of.delimited(),
        of.oneof(),
        of.required(),
        of.finite(),
        of.documentation(),
        of.unit(),
        of.defaultValue(),
        of.defaultFrom(),
        of.examples(),
        of.offered(),
        of.deprecated(),
        of.sensitive(),
        of.rules(),
        of.ranges(),
        checks,
        of.place());
  }

  static Message with(Message of, Parameter before, Parameter after) {
    List<Parameter> parameters = new ArrayList<>(of.parameters());
    parameters.set(parameters.indexOf(before), after);
    return copy(of, parameters, of.oneofs(), of.checks());
  }

  static Message with(Message of, MessageChecks checks) {
    return copy(of, of.parameters(), of.oneofs(), checks);
  }

  static Message with(Message of, Oneof before, Oneof after) {
    List<Oneof> oneofs = new ArrayList<>(of.oneofs());
    oneofs.set(oneofs.indexOf(before), after);
    return copy(of, of.parameters(), oneofs, of.checks());
  }

  private static Message copy(
      Message of, List<Parameter> parameters, List<Oneof> oneofs, MessageChecks checks) {
    return new Message(
        of.fullName(),
        of.file(),
        of.documentation(),
        parameters,
        oneofs,
        checks,
        of.events(),
        of.place());
  }
}
