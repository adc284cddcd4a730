package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.FieldChecks;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.ValueChecks;
import io.actionregistry.generator.model.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which messages have rules, secrets or problems, of their own or further in. */
final class RuledMessages {
  private final Set<String> withRules = new HashSet<>();
  private final Set<String> withSecrets = new HashSet<>();
  private final Map<String, String> problems = new HashMap<>();

  RuledMessages(Names names) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Message message : names.messages()) {
        changed |= hasOwnRules(message) && withRules.add(message.fullName());
        changed |= message.parameters().stream().anyMatch(this::isSecret) && addSecret(message);
        changed |= addProblem(message);
      }
    }
  }

  /** Whether there is anything to check in a message. */
  boolean contains(String message) {
    return withRules.contains(message);
  }

  /** Why a message cannot be checked; empty if it can. */
  String problem(String message) {
    return problems.getOrDefault(message, "");
  }

  /** Whether a message holds what must not be shown. */
  boolean hasSecrets(String message) {
    return withSecrets.contains(message);
  }

  /** Whether a parameter is, or holds, what must not be shown. */
  boolean isSecret(Parameter parameter) {
    return parameter.sensitive() || withSecrets.contains(parameter.type().reference());
  }

  private boolean addSecret(Message message) {
    return withSecrets.add(message.fullName());
  }

  /** Whether there is anything to check in a field. */
  boolean hasRules(Parameter parameter) {
    return parameter.checks().required() || hasRules(parameter.checks().value(), parameter);
  }

  /** Whether there is anything to check in a value of a field. */
  boolean hasRules(ValueChecks checks, Parameter parameter) {
    return !checks.checks().isEmpty()
        || descends(checks, parameter)
        || (checks.items() != null && hasRules(checks.items(), parameter))
        || (checks.keys() != null && !checks.keys().checks().isEmpty())
        || (checks.values() != null && hasRules(checks.values(), parameter));
  }

  /** Whether a value is a message with rules of its own. */
  boolean descends(ValueChecks checks, Parameter parameter) {
    return checks.descends()
        && parameter.type().type() == ValueType.MESSAGE
        && contains(parameter.type().reference());
  }

  private boolean hasOwnRules(Message message) {
    return !message.checks().equals(MessageChecks.NONE)
        || message.oneofs().stream().anyMatch(Oneof::required)
        || message.parameters().stream().anyMatch(this::hasRules);
  }

  /** What cannot be compiled spoils whatever contains it. */
  private boolean addProblem(Message message) {
    if (problems.containsKey(message.fullName())) {
      return false;
    }
    if (!message.checks().problem().isEmpty()) {
      problems.put(message.fullName(), message.checks().problem());
      return true;
    }
    for (Parameter parameter : message.parameters()) {
      String problem = problems.get(parameter.type().reference());
      if (problem != null && !parameter.checks().equals(FieldChecks.NONE)) {
        problems.put(message.fullName(), problem);
        return true;
      }
    }
    return false;
  }
}
