package io.actionregistry.harness.cases;

import build.buf.validate.Ignore;
import io.actionregistry.harness.command.CommandSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules of a schema's own, for reports that say whether each was seen from both sides. */
public final class OwnRuleList {
  private final List<Map<String, String>> rules = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private OwnRuleList() {}

  /**
   * The rules that commands can meet, each once: {@code message} by its full name, {@code field} by
   * its name in the schema or empty, {@code id} as violations have it.
   */
  public static List<Map<String, String>> of(CommandSet set) {
    OwnRuleList all = new OwnRuleList();
    Plans plans = new Plans(set.names());
    set.commands().forEach(command -> all.add(plans.of(command.params())));
    return all.rules.stream().distinct().toList();
  }

  private void add(MessagePlan plan) {
    String message = plan.descriptor().getFullName();
    if (!seen.add(message)) {
      return;
    }
    add(message, "", plan.own());
    for (ParamPlan param : plan.params()) {
      if (param.ignore() != Ignore.IGNORE_ALWAYS) {
        add(message, param.protoName(), param.own());
        add(message, param.protoName(), param.value());
        if (param.key() != null) {
          add(message, param.protoName(), param.key());
        }
      }
    }
  }

  private void add(String message, String field, Element type) {
    if (type.ignore() != Ignore.IGNORE_ALWAYS) {
      add(message, field, type.own());
      if (type.kind() == Kind.MESSAGE) {
        add(type.message());
      }
    }
  }

  private void add(String message, String field, List<OwnRule> own) {
    own.forEach(rule -> rules.add(Map.of("message", message, "field", field, "id", rule.id())));
  }
}
