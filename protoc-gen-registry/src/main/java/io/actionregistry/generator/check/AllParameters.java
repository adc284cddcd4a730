package io.actionregistry.generator.check;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every list of parameters of a schema, once. */
final class AllParameters {
  private AllParameters() {}

  /** By full name of the message; the envelope by the root's. */
  static Map<String, List<Parameter>> byMessage(Schema schema) {
    Map<String, List<Parameter>> all = new LinkedHashMap<>();
    all.put(schema.root(), schema.envelope());
    for (Action action : schema.actions()) {
      all.put(action.message().fullName(), action.message().parameters());
    }
    for (Message message : schema.messages()) {
      all.put(message.fullName(), message.parameters());
    }
    return all;
  }
}
