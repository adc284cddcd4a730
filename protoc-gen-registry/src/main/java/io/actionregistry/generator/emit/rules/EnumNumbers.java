package io.actionregistry.generator.emit.rules;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The values of an enum that a parameter's rules admit, by name and by number. */
public final class EnumNumbers {
  private final EnumType type;
  private final Subject subject;
  private final Set<Long> known = new LinkedHashSet<>();

  /** Of that enum, where the subject holds its values. */
  public EnumNumbers(EnumType type, Subject subject) {
    this.type = type;
    this.subject = subject;
    type.values().forEach(value -> known.add((long) value.number()));
  }

  /** Whether a rule is one of those that are read here. */
  public static boolean says(Check check) {
    return check.form() instanceof Rule.DefinedOnly || Subject.isRange(check);
  }

  /** What protobuf takes an absent value for: zero, or the first one of a closed enum. */
  public static long zeroOf(EnumType type) {
    return type.closed() ? type.values().get(0).number() : 0;
  }

  /** The registry names of that number, none if the schema does not name it. */
  public static List<String> zeroNames(EnumType type) {
    long zero = zeroOf(type);
    return type.values().stream()
        .filter(value -> value.number() == zero)
        .map(EnumType.Value::name)
        .toList();
  }

  /** Whether {@link #numbers} are all there are; else these are unknown numbers besides. */
  public boolean areListed() {
    return type.closed()
        || !subject.forms(Rule.DefinedOnly.class).isEmpty()
        || !subject.forms(Rule.OneOf.class).isEmpty();
  }

  /** Whether the rules admit a number. */
  public boolean admits(long number) {
    return subject.forms(Rule.OneOf.class).stream().allMatch(r -> r.values().contains(number))
        && subject.forms(Rule.NoneOf.class).stream().noneMatch(r -> r.values().contains(number))
        && (subject.forms(Rule.DefinedOnly.class).isEmpty() || known.contains(number));
  }

  /** Whether the rules admit what protobuf takes an absent value for. */
  public boolean admitZero() {
    return admits(zeroOf(type));
  }

  /** Registry names of the values that are admitted, in declaration order. */
  public List<String> names() {
    return type.values().stream()
        .filter(value -> admits(value.number()))
        .map(EnumType.Value::name)
        .toList();
  }

  /** Admitted numbers: those that have a name, and those that a rule lists. */
  public List<Long> numbers() {
    Set<Long> numbers = new LinkedHashSet<>(known);
    if (!type.closed()) {
      for (Rule.OneOf rule : subject.forms(Rule.OneOf.class)) {
        rule.values().forEach(value -> numbers.add((Long) value));
      }
    }
    return numbers.stream().filter(this::admits).toList();
  }

  /** Numbers that the rules refuse by a list. */
  public Set<Long> refused() {
    Set<Long> refused = new LinkedHashSet<>();
    for (Rule.NoneOf rule : subject.forms(Rule.NoneOf.class)) {
      rule.values().forEach(value -> refused.add((Long) value));
    }
    return refused;
  }
}
