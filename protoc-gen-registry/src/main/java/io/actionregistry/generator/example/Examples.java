package io.actionregistry.generator.example;

import io.actionregistry.generator.example.ExampleValue.Fields;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Valid commands of a schema: for each action one with what has to be given, and one with all that
 * can be given at once. The same schema has the same examples.
 */
public final class Examples {
  private final Finder finder;
  private final Map<String, Optional<Example>> byMessage = new HashMap<>();

  private Examples(Schema schema) {
    this.finder = new Finder(new Seen(schema));
  }

  /**
   * The parameters of two commands of one action.
   *
   * @param minimal what has to be given alone
   * @param full all parameters; of a oneof one member, of a list and a map as little as possible
   */
  public record Example(Fields minimal, Fields full) {
    /** Whether there is nothing that may be left out. */
    public boolean isOne() {
      return minimal.equals(full);
    }
  }

  /** The examples of a schema, each found when it is first asked for. */
  public static Examples of(Schema schema) {
    return new Examples(schema);
  }

  /** An action's examples; empty where none was found that satisfies the rules. */
  public Optional<Example> of(Action action) {
    return byMessage.computeIfAbsent(
        action.message().fullName(),
        name ->
            finder
                .find(action.message(), false)
                .flatMap(
                    minimal ->
                        finder
                            .find(action.message(), true)
                            .map(full -> new Example(minimal, full))));
  }

  /**
   * What no example was found for, for people.
   *
   * @return one text for each action, or parameter of one; none if all have examples
   */
  public static List<String> missing(Schema schema) {
    Examples examples = of(schema);
    List<String> missing = new ArrayList<>();
    for (Action action : schema.actions()) {
      Optional<Example> example = examples.of(action);
      if (example.isEmpty()) {
        missing.add(action.name());
        continue;
      }
      for (Parameter parameter : action.message().parameters()) {
        if (!isChoice(action.message(), parameter)
            && !example.get().full().values().containsKey(parameter.name())) {
          missing.add(action.name() + ", parameter " + parameter.name());
        }
      }
    }
    return missing;
  }

  /** Whether another one may stand in its place. */
  private static boolean isChoice(Message message, Parameter parameter) {
    return !parameter.oneof().isEmpty()
        || message.checks().oneofs().stream()
            .anyMatch(oneof -> oneof.fields().contains(parameter.protoName()));
  }
}
