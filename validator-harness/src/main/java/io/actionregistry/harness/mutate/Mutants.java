package io.actionregistry.harness.mutate;

import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.runtime.Registry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Every way in which one constraint can be wrong. */
public final class Mutants {
  private Mutants() {}

  /**
   * The mutants of all messages that commands are made of, which those that answer commands may not
   * be; no id twice.
   *
   * @param schema what validators are generated from
   * @param registry whose definitions are right
   */
  public static List<Mutant> of(Schema schema, Registry registry) {
    Map<String, Message> messages = new LinkedHashMap<>();
    schema.actions().forEach(action -> messages.put(action.message().fullName(), action.message()));
    schema.messages().forEach(message -> messages.put(message.fullName(), message));
    List<Mutant> mutants = new ArrayList<>(TableMutants.of(registry));
    messages.values().forEach(message -> mutants.addAll(ValidatorMutants.of(message)));
    Set<String> reached = new HashSet<>();
    schema.actions().forEach(action -> reach(action.message(), messages, reached));
    mutants.removeIf(mutant -> !reached.contains(mutant.messageName()));
    return mutants;
  }

  private static void reach(Message message, Map<String, Message> messages, Set<String> reached) {
    if (reached.add(message.fullName())) {
      message.parameters().stream()
          .map(parameter -> messages.get(parameter.type().reference()))
          .filter(Objects::nonNull)
          .forEach(inner -> reach(inner, messages, reached));
    }
  }
}
