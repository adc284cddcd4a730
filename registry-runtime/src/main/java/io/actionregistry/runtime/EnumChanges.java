package io.actionregistry.runtime;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The values of an enum, and which of them a parameter admits. */
final class EnumChanges {
  private EnumChanges() {}

  /** Whether a rule speaks of enum values. */
  static boolean speaksOf(String rule) {
    return rule.startsWith("enum.") || rule.contains(".enum.");
  }

  /** The enum by itself. */
  static void compare(EnumDefinition was, EnumDefinition now, ChangeList.Place changes) {
    ChangeList.Place whole = changes.member("enum");
    whole.compare(ChangeKind.DEFINITION_RENAMED, was.getName(), now.getName());
    whole.compare(ChangeKind.ENUM_OPENNESS_CHANGED, openness(was), openness(now));
    whole.compare(ChangeKind.DOCUMENTATION_CHANGED, was.getDescription(), now.getDescription());
    Matching<EnumValue> matching =
        Matching.of(was.getValues(), now.getValues(), EnumValue::getName, EnumValue::getNumber);
    matching
        .removed()
        .forEach(
            value ->
                changes
                    .member(value.getName())
                    .add(ChangeKind.ENUM_VALUE_REMOVED, value.toString(), ""));
    matching
        .added()
        .forEach(
            value ->
                changes
                    .member(value.getName())
                    .add(ChangeKind.ENUM_VALUE_ADDED, "", value.toString()));
    matching.pairs().forEach(pair -> both(pair.before(), pair.after(), changes));
  }

  private static String openness(EnumDefinition definition) {
    return definition.isClosed() ? "closed: other numbers are refused" : "open";
  }

  private static void both(EnumValue was, EnumValue now, ChangeList.Place place) {
    ChangeList.Place changes = place.member(now.getName());
    if (was.getName().equals(now.getName())) {
      changes.compare(ChangeKind.PROTO_NAME_CHANGED, was.getProtoName(), now.getProtoName());
    } else {
      changes.add(ChangeKind.ENUM_VALUE_RENAMED, was.getName(), now.getName());
    }
    if (was.getNumber() != now.getNumber()) {
      changes.add(ChangeKind.ENUM_VALUE_RENUMBERED, was.toString(), now.toString());
    }
    changes.compareDeprecation(was.isDeprecated(), now.isDeprecated(), null);
    changes.compare(ChangeKind.DOCUMENTATION_CHANGED, was.getDescription(), now.getDescription());
  }

  /** Which values of both a parameter admits, by number. */
  static void offers(
      ParamDefinition was,
      EnumDefinition oldEnum,
      ParamDefinition now,
      EnumDefinition newEnum,
      ChangeList.Place changes) {
    Map<String, Object> before = rules(was);
    Map<String, Object> after = rules(now);
    if (RuleText.of(before).equals(RuleText.of(after))) {
      return;
    }
    Set<Integer> common = new LinkedHashSet<>();
    newEnum.getValues().forEach(value -> common.add(value.getNumber()));
    boolean told = false;
    for (int number : common) {
      EnumValue old = oldEnum.getValueByNumber(number);
      if (old != null) {
        String name = Objects.requireNonNull(newEnum.getValueByNumber(number)).getName();
        boolean offered = was.getEnumValues().contains(old.getName());
        boolean offers = now.getEnumValues().contains(name);
        if (offered != offers) {
          changes.add(
              offers ? ChangeKind.VALUE_OFFERED : ChangeKind.VALUE_NO_LONGER_OFFERED,
              offers ? "" : name,
              offers ? name : "");
          told = true;
        }
      }
    }
    ValueSet old = admitted(before, oldEnum);
    ValueSet admitted = admitted(after, newEnum);
    ValueSet unnamed = new ValueSet(numbers(oldEnum, newEnum), true);
    boolean loses = !old.minus(admitted).and(unnamed).isEmpty();
    boolean gains = !admitted.minus(old).and(unnamed).isEmpty();
    if (loses || gains || !told) {
      changes.addRule(
          RangeChanges.kind(loses, gains),
          "enum",
          RuleText.of(before),
          RuleText.of(after),
          loses || gains ? List.of("numbers that the enum does not name") : List.of());
    }
  }

  private static ValueSet admitted(Map<String, Object> rules, EnumDefinition type) {
    ValueSet admitted = ValueSet.of(rules);
    return type.isClosed() || rules.containsKey("defined_only")
        ? admitted.and(new ValueSet(numbers(type), false))
        : admitted;
  }

  /** As rules have them. */
  private static Set<String> numbers(EnumDefinition... types) {
    Set<String> numbers = new LinkedHashSet<>();
    for (EnumDefinition type : types) {
      type.getValues().forEach(value -> numbers.add(RuleText.of((long) value.getNumber())));
    }
    return numbers;
  }

  /** By the last part of their ids; a parameter has one kind of enum values. */
  private static Map<String, Object> rules(ParamDefinition param) {
    Map<String, Object> rules = new LinkedHashMap<>();
    param
        .getRules()
        .forEach(
            (id, value) -> {
              if (speaksOf(id) && !value.equals(false)) {
                rules.put(RuleChanges.last(id), value);
              }
            });
    return rules;
  }
}
