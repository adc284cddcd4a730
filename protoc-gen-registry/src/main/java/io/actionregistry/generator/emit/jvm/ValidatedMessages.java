package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.FieldChecks;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.ValueChecks;
import io.actionregistry.generator.model.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which messages have rules, of their own or further in, and where their code is. */
final class ValidatedMessages {
  private final Slots slots;
  private final Set<String> withRules = new HashSet<>();
  private final Map<String, String> problems = new LinkedHashMap<>();
  private final Map<String, String> classNames = new HashMap<>();

  ValidatedMessages(Slots slots) {
    this.slots = slots;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Message message : slots.messages()) {
        changed |= hasOwnRules(message) && withRules.add(message.fullName());
        changed |= addProblem(message);
      }
    }
  }

  Slots slots() {
    return slots;
  }

  /** Says which class checks a message: {@code LiraCommandsRules.TargetRules}. */
  void setClass(String message, String className) {
    classNames.put(message, className);
  }

  /** Whether there is anything to check in a message. */
  boolean contains(String message) {
    return withRules.contains(message);
  }

  /** Why messages cannot be checked, by full name. */
  Map<String, String> problems() {
    return problems;
  }

  /** A statement that checks a message. */
  String call(String message, String value) {
    return Objects.requireNonNull(classNames.get(message), message)
        + ".check("
        + value
        + ", violations);";
  }

  /** Whether there is anything to check in a field. */
  boolean hasRules(Parameter parameter) {
    return parameter.checks().required() || hasRules(parameter.checks().value(), parameter);
  }

  /** Whether there is anything to check in a value of a field. */
  boolean hasRules(ValueChecks checks, Parameter parameter) {
    return !checks.checks().isEmpty()
        || (checks.descends()
            && parameter.type().type() == ValueType.MESSAGE
            && contains(parameter.type().reference()))
        || (checks.items() != null && hasRules(checks.items(), parameter))
        || (checks.keys() != null && !checks.keys().checks().isEmpty())
        || (checks.values() != null && hasRules(checks.values(), parameter));
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
