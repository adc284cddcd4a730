package io.actionregistry.generator.diff;

import com.google.gson.JsonElement;
import io.actionregistry.generator.diff.Snapshot.EnumDef;
import io.actionregistry.generator.diff.Snapshot.ParamDef;
import io.actionregistry.generator.diff.Snapshot.ValueDef;
import io.actionregistry.generator.model.ValueType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which values of an enum a parameter offers, and whether other numbers pass. */
final class EnumRules {
  private final Snapshot before;
  private final Snapshot after;
  private final Changes.Subject changes;

  EnumRules(Snapshot before, Snapshot after, Changes.Subject changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  /** Whether a rule speaks of enum values. */
  static boolean speaksOf(String path) {
    return path.startsWith("enum.") || path.contains(".enum.");
  }

  void compare(ParamDef was, ParamDef now) {
    Map<String, JsonElement> oldRules = rules(was);
    Map<String, JsonElement> newRules = rules(now);
    if (was.type() != ValueType.ENUM || now.type() != ValueType.ENUM || oldRules.equals(newRules)) {
      return;
    }
    EnumDef oldEnum = before.enums().get(was.reference());
    EnumDef newEnum = after.enums().get(now.reference());
    if (oldEnum == null || newEnum == null) {
      return;
    }
    ValueSet old = admitted(oldRules, oldEnum);
    ValueSet admitted = admitted(newRules, newEnum);
    boolean told = offers(oldEnum, newEnum, old, admitted);
    Set<String> named = new LinkedHashSet<>(numbers(oldEnum).keySet());
    named.addAll(numbers(newEnum).keySet());
    ValueSet lost = unnamed(old.minus(admitted), named);
    ValueSet gained = unnamed(admitted.minus(old), named);
    if (!lost.isEmpty() || !gained.isEmpty() || !told) {
      changes.addRule(
          RangeComparison.kind(!lost.isEmpty(), !gained.isEmpty()),
          new Impact(!lost.isEmpty(), !gained.isEmpty()),
          "enum",
          text(oldRules),
          text(newRules),
          lost.isEmpty() && gained.isEmpty()
              ? List.of()
              : List.of("numbers that the enum does not name"));
    }
  }

  /** Values that both enums have; whether any was told. */
  private boolean offers(EnumDef oldEnum, EnumDef newEnum, ValueSet old, ValueSet admitted) {
    boolean told = false;
    Map<String, String> oldNames = numbers(oldEnum);
    for (Map.Entry<String, String> value : numbers(newEnum).entrySet()) {
      if (oldNames.containsKey(value.getKey())) {
        boolean was = has(old, value.getKey());
        boolean is = has(admitted, value.getKey());
        if (was != is) {
          changes.add(
              is ? Kind.VALUE_OFFERED : Kind.VALUE_NO_LONGER_OFFERED,
              is ? Impact.HANDLERS : Impact.CALLERS,
              is ? "" : value.getValue(),
              is ? value.getValue() : "");
          told = true;
        }
      }
    }
    return told;
  }

  private static boolean has(ValueSet set, String number) {
    return set.listed() == null ? !set.excluded().contains(number) : set.listed().contains(number);
  }

  private static ValueSet unnamed(ValueSet set, Set<String> named) {
    if (set.listed() == null) {
      return set;
    }
    Set<String> rest = new LinkedHashSet<>(set.listed());
    rest.removeAll(named);
    return new ValueSet(rest, Set.of());
  }

  private static ValueSet admitted(Map<String, JsonElement> rules, EnumDef type) {
    ValueSet set = ValueSet.of(rules, "");
    return type.closed() || rules.containsKey("defined_only")
        ? set.within(numbers(type).keySet())
        : set;
  }

  /** Numbers with their first names. */
  private static Map<String, String> numbers(EnumDef type) {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (ValueDef value : type.values()) {
      numbers.putIfAbsent(Integer.toString(value.number()), value.name());
    }
    return numbers;
  }

  /** By the last part of their paths; a parameter has one kind of enum values. */
  private static Map<String, JsonElement> rules(ParamDef param) {
    Map<String, JsonElement> rules = new TreeMap<>();
    param
        .rules()
        .forEach(
            (path, value) -> {
              if (speaksOf(path) && !value.toString().equals("false")) {
                rules.put(path.substring(path.lastIndexOf('.') + 1), value);
              }
            });
    return rules;
  }

  private static String text(Map<String, JsonElement> rules) {
    return RuleComparison.text(rules);
  }
}
