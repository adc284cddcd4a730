package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Schema;

/** No two parameters of a message share a name. */
final class ParameterNames implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    AllParameters.byMessage(schema)
        .forEach(
            (message, parameters) -> {
              TakenNames names =
                  new TakenNames(
                      "parameter-collision",
                      "set (actionregistry.v1.field).name of one of them",
                      diagnostics);
              parameters.forEach(
                  p ->
                      names.take(
                          p.name(),
                          "the name '" + p.name() + "'",
                          message + "." + p.protoName(),
                          "the name of field " + message + "." + p.protoName(),
                          p.place()));
            });
  }
}
