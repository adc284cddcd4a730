package io.actionregistry.harness.cases;

import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.Difference;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.harness.matrix.ShapeFault;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what is to be expected of a command, from the descriptors alone: a reading of its own of
 * what values are accepted and of {@code buf.validate}, which shares nothing with the plugin or
 * with protovalidate.
 */
final class Oracle {
  private final CommandSet set;
  private final Plans plans;
  private final Map<CommandType, String> paths = new HashMap<>();

  Oracle(CommandSet set) {
    this.set = set;
    this.plans = new Plans(set.names());
    set.commands().forEach(command -> paths.put(command, command.route().place()));
  }

  /** What the schema says of an action's parameters. */
  MessagePlan plan(CommandType command) {
    return plans.of(command.params());
  }

  /** What is expected of a command. */
  Expectation expect(@Nullable Object action, @Nullable Object params) {
    String name = Arrival.name(action);
    CommandType command = name == null ? null : set.find(name).orElse(null);
    if (command == null) {
      return unknown(name);
    }
    return expect(command, params);
  }

  /** The same, for an action that there is. */
  Expectation expect(CommandType command, @Nullable Object params) {
    Findings found = new Findings();
    Filled filled = new Arrival(found).params(plan(command), params);
    if (filled != null && found.canBeBuilt()) {
      new Judge(found).message(filled, paths.getOrDefault(command, ""));
    }
    return found.expectation();
  }

  /** An action that is no name makes a malformed message; one that is, an unknown action. */
  private static Expectation unknown(@Nullable String name) {
    return new Expectation.Stricter(
        Set.of(new ShapeFault(Difference.UNKNOWN_ACTION, "")),
        new Outcome.NotBuilt(
            Set.of(name == null ? BuildError.MALFORMED_MESSAGE : BuildError.UNKNOWN_ACTION)));
  }
}
