package io.actionregistry.generator.diff;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules that are no range: lists of values, affixes, formats, patterns, expressions. */
final class RuleComparison {
  private static final Set<String> LISTS = Set.of("const", "in", "not_in");

  /** Whether whatever the second value admits, the first one admits as well. */
  private static final Map<String, BiPredicate<String, String>> AFFIXES =
      Map.of(
          "prefix", (wide, tight) -> tight.startsWith(wide),
          "suffix", (wide, tight) -> tight.endsWith(wide),
          "contains", (wide, tight) -> tight.contains(wide),
          "not_contains", (wide, tight) -> wide.contains(tight));

  private final Changes.Subject changes;

  RuleComparison(Changes.Subject changes) {
    this.changes = changes;
  }

  static String text(Map<String, JsonElement> rules) {
    return rules.entrySet().stream()
        .map(rule -> rule.getKey() + " = " + rule.getValue())
        .collect(Collectors.joining(", "));
  }

  void compare(Map<String, JsonElement> was, Map<String, JsonElement> now) {
    Map<String, JsonElement> before = meaningful(was);
    Map<String, JsonElement> after = meaningful(now);
    Set<String> families = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Map<String, JsonElement> rules : List.of(before, after)) {
      for (String path : rules.keySet()) {
        if (Moments.speaksOf(path) || LISTS.contains(last(path))) {
          families.add(path.substring(0, path.length() - last(path).length()));
        } else {
          others.add(path);
        }
      }
    }
    families.forEach(family -> family(family, before, after));
    others.forEach(path -> one(path, before.get(path), after.get(path)));
  }

  /** Formats that are switched off are none; {@code strict} is on by itself. */
  private static Map<String, JsonElement> meaningful(Map<String, JsonElement> rules) {
    Map<String, JsonElement> meaningful = new LinkedHashMap<>(rules);
    meaningful
        .entrySet()
        .removeIf(
            rule ->
                rule.getValue() instanceof JsonPrimitive value
                    && value.isBoolean()
                    && (last(rule.getKey()).equals("strict")
                        ? value.getAsBoolean()
                        : !value.getAsBoolean() && !last(rule.getKey()).equals("const")));
    return meaningful;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private void family(
      String family, Map<String, JsonElement> before, Map<String, JsonElement> after) {
    Map<String, JsonElement> was = below(family, before);
    Map<String, JsonElement> now = below(family, after);
    if (was.equals(now)) {
      return;
    }
    List<String> details = new ArrayList<>();
    boolean loses;
    boolean gains;
    if (Moments.speaksOf(family + "gt")) {
      NumberSet lost = Moments.admitted(was).minus(Moments.admitted(now));
      NumberSet gained = Moments.admitted(now).minus(Moments.admitted(was));
      loses = !lost.isEmpty();
      gains = !gained.isEmpty();
    } else {
      ValueSet lost = ValueSet.of(was, "").minus(ValueSet.of(now, ""));
      ValueSet gained = ValueSet.of(now, "").minus(ValueSet.of(was, ""));
      loses = !lost.isEmpty();
      gains = !gained.isEmpty();
      if (loses) {
        details.add("no longer admitted: " + lost.text());
      }
      if (gains) {
        details.add("newly admitted: " + gained.text());
      }
    }
    Kind kind =
        was.isEmpty()
            ? Kind.RULE_ADDED
            : now.isEmpty() ? Kind.RULE_REMOVED : RangeComparison.kind(loses, gains);
    String rule = family.substring(0, family.length() - 1);
    changes.addRule(kind, new Impact(loses, gains), rule, text(was), text(now), details);
  }

  private static Map<String, JsonElement> below(String family, Map<String, JsonElement> rules) {
    Map<String, JsonElement> below = new LinkedHashMap<>();
    rules.forEach(
        (path, value) -> {
          String name = last(path);
          if (path.equals(family + name) && (LISTS.contains(name) || Moments.speaksOf(path))) {
            below.put(name, value);
          }
        });
    return below;
  }

  private void one(String path, @Nullable JsonElement was, @Nullable JsonElement now) {
    if (was == null || now == null) {
      boolean added = was == null;
      boolean lenient = last(path).equals("strict");
      changes.addRule(
          added ? Kind.RULE_ADDED : Kind.RULE_REMOVED,
          added != lenient ? Impact.CALLERS : Impact.HANDLERS,
          path,
          was == null ? "" : was.toString(),
          now == null ? "" : now.toString(),
          List.of());
    } else if (!was.equals(now)) {
      replaced(path, was, now);
    }
  }

  private void replaced(String path, JsonElement was, JsonElement now) {
    BiPredicate<String, String> admitsMore = AFFIXES.get(last(path));
    Kind kind = Kind.RULE_REPLACED;
    if (admitsMore != null && path.contains("string.")) {
      if (admitsMore.test(was.getAsString(), now.getAsString())) {
        kind = Kind.RULE_NARROWED;
      } else if (admitsMore.test(now.getAsString(), was.getAsString())) {
        kind = Kind.RULE_WIDENED;
      } else {
        kind = Kind.RULE_MOVED;
      }
    }
    Impact impact =
        switch (kind) {
          case RULE_NARROWED -> Impact.CALLERS;
          case RULE_WIDENED -> Impact.HANDLERS;
          default -> Impact.BOTH;
        };
    changes.addRule(kind, impact, path, was.toString(), now.toString(), List.of());
  }
}
