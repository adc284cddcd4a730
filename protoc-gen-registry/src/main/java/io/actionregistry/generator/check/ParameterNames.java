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
                      "name one of them differently with (actionregistry.v1.field).name",
                      diagnostics);
              parameters.forEach(
                  p ->
                      names.take(
                          p.name(),
                          message + "." + p.protoName(),
                          "field " + message + "." + p.protoName(),
                          p.place()));
            });
  }
}
