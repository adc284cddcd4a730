package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The rules that are no range: lists of values, times, affixes, formats, patterns, expressions. */
final class RuleChanges {
  private static final Set<String> LISTS = Set.of("const", "in", "not_in");

  /** Whether whatever the second text admits, the first one admits as well. */
  private static final Map<String, BiPredicate<String, String>> AFFIXES =
      Map.of(
          "prefix", (wide, tight) -> tight.startsWith(wide),
          "suffix", (wide, tight) -> tight.endsWith(wide),
          "contains", (wide, tight) -> tight.contains(wide),
          "not_contains", (wide, tight) -> wide.contains(tight));

  private RuleChanges() {}

  /** The last part of a rule's id. */
  static String last(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  static void compare(Map<String, Object> was, Map<String, Object> now, ChangeList.Place changes) {
    Map<String, Object> before = meaningful(was);
    Map<String, Object> after = meaningful(now);
    Set<String> families = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Map<String, Object> rules : List.of(before, after)) {
      for (String id : rules.keySet()) {
        boolean listed = LISTS.contains(last(id)) || MomentSet.speaksOf(id);
        (listed ? families : others).add(listed ? family(id) : id);
      }
    }
    families.forEach(
        family -> family(family, below(family, before), below(family, after), changes));
    others.forEach(id -> one(id, before.get(id), after.get(id), changes));
  }

  /** Formats that are switched off are none; {@code strict} is on by itself. */
  private static Map<String, Object> meaningful(Map<String, Object> rules) {
    Map<String, Object> meaningful = new LinkedHashMap<>(rules);
    meaningful
        .entrySet()
        .removeIf(
            rule ->
                !last(rule.getKey()).equals("const")
                    && rule.getValue().equals(last(rule.getKey()).equals("strict")));
    return meaningful;
  }

  /** What comes before the last part, with its dot. */
  private static String family(String id) {
    return id.substring(0, id.length() - last(id).length());
  }

  private static Map<String, Object> below(String family, Map<String, Object> rules) {
    Map<String, Object> below = new LinkedHashMap<>();
    rules.forEach(
        (id, value) -> {
          if (family(id).equals(family) && (LISTS.contains(last(id)) || MomentSet.speaksOf(id))) {
            below.put(last(id), value);
          }
        });
    return below;
  }

  private static void family(
      String family, Map<String, Object> was, Map<String, Object> now, ChangeList.Place changes) {
    if (RuleText.of(was).equals(RuleText.of(now))) {
      return;
    }
    List<String> details = new ArrayList<>();
    boolean loses;
    boolean gains;
    if (MomentSet.speaksOf(family + "gt")) {
      loses = !MomentSet.admitted(was).minus(MomentSet.admitted(now)).isEmpty();
      gains = !MomentSet.admitted(now).minus(MomentSet.admitted(was)).isEmpty();
    } else {
      ValueSet lost = ValueSet.of(was).minus(ValueSet.of(now));
      ValueSet gained = ValueSet.of(now).minus(ValueSet.of(was));
      loses = !lost.isEmpty();
      gains = !gained.isEmpty();
      RangeChanges.differences(!loses, lost.text(), !gains, gained.text(), details);
    }
    ChangeKind kind =
        was.isEmpty()
            ? ChangeKind.RULE_ADDED
            : now.isEmpty() ? ChangeKind.RULE_REMOVED : RangeChanges.kind(loses, gains);
    String rule = family.substring(0, family.length() - 1);
    changes.addRule(kind, rule, RuleText.of(was), RuleText.of(now), details);
  }

  private static void one(
      String id, @Nullable Object was, @Nullable Object now, ChangeList.Place changes) {
    String before = RuleText.of(was);
    String after = RuleText.of(now);
    if (!before.equals(after)) {
      ChangeKind kind =
          was == null
              ? ChangeKind.RULE_ADDED
              : now == null ? ChangeKind.RULE_REMOVED : replaced(id, was, now);
      changes.addRule(kind, id, before, after, List.of());
    }
  }

  private static ChangeKind replaced(String id, Object was, Object now) {
    BiPredicate<String, String> admitsMore = AFFIXES.get(last(id));
    if (admitsMore == null || !(was instanceof String before) || !(now instanceof String after)) {
      return ChangeKind.RULE_REPLACED;
    }
    boolean narrowed = admitsMore.test(before, after);
    boolean widened = admitsMore.test(after, before);
    return RangeChanges.kind(!widened, !narrowed);
  }
}
