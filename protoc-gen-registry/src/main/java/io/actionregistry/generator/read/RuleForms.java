package io.actionregistry.generator.read;

import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleOrigin;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes rule forms of the settings of one member of {@code FieldRules.type}. */
final class RuleForms {
  private static final List<String> LOWER = List.of("gt", "gte");
  private static final List<String> UPPER = List.of("lt", "lte");

  /** Sizes by setting: what is counted. */
  private static final Map<String, Measure> SIZES =
      Map.ofEntries(
          Map.entry("string.len", Measure.CODE_POINTS),
          Map.entry("string.min_len", Measure.CODE_POINTS),
          Map.entry("string.max_len", Measure.CODE_POINTS),
          Map.entry("string.len_bytes", Measure.UTF8_BYTES),
          Map.entry("string.min_bytes", Measure.UTF8_BYTES),
          Map.entry("string.max_bytes", Measure.UTF8_BYTES),
          Map.entry("bytes.len", Measure.BYTES),
          Map.entry("bytes.min_len", Measure.BYTES),
          Map.entry("bytes.max_len", Measure.BYTES),
          Map.entry("repeated.min_items", Measure.ITEMS),
          Map.entry("repeated.max_items", Measure.ITEMS),
          Map.entry("map.min_pairs", Measure.PAIRS),
          Map.entry("map.max_pairs", Measure.PAIRS));

  /** Families whose values are plain scalars, comparable as they are. */
  private static final List<String> NOT_SCALAR =
      List.of("duration", "timestamp", "any", "field_mask");

  private final String family;
  private final String path;
  private final RuleSubject subject;
  private final SourceLocation place;
  private final List<String> problems = new ArrayList<>();

  /**
   * Forms for one kind of rules.
   *
   * @param family {@code float}, {@code string}, …
   * @param path with a final dot: {@code float.}, {@code repeated.items.float.}
   */
  RuleForms(String family, String path, RuleSubject subject, SourceLocation place) {
    this.family = family;
    this.path = path;
    this.subject = subject;
    this.place = place;
  }

  /** What cannot be right about the settings. */
  List<String> problems() {
    return problems;
  }

  List<Rule> of(Map<String, Object> settings) {
    Map<String, Object> rest = new LinkedHashMap<>(settings);
    List<Rule> rules = new ArrayList<>();
    if (!NOT_SCALAR.contains(family)) {
      Rule range = range(rest);
      if (range != null) {
        rules.add(range);
      }
    }
    rest.forEach(
        (name, value) -> {
          Rule rule = form(name, value);
          if (rule != null) {
            rules.add(rule);
          }
        });
    return rules;
  }

  /** Takes the limits out of the settings; NaN as a limit admits no reading. */
  private @Nullable Rule range(Map<String, Object> settings) {
    String lower = LOWER.stream().filter(settings::containsKey).findFirst().orElse("");
    String upper = UPPER.stream().filter(settings::containsKey).findFirst().orElse("");
    if (lower.isEmpty() && upper.isEmpty()) {
      return null;
    }
    Map<String, Object> declared = new LinkedHashMap<>();
    Limit from = limit(settings, lower, declared);
    Limit to = limit(settings, upper, declared);
    for (Object value : declared.values()) {
      if (Numbers.isNaN((Number) value)) {
        problems.add("no value satisfies " + Settings.text(declared));
        return null;
      }
    }
    Rule.Between plain = new Rule.Between(origin("", "", declared), subject, from, to);
    String id =
        lower.isEmpty() || upper.isEmpty()
            ? lower + upper
            : lower + "_" + upper + (plain.inverted() ? "_exclusive" : "");
    return new Rule.Between(
        origin(id, lower.isEmpty() ? upper : lower, declared), subject, from, to);
  }

  private @Nullable Limit limit(
      Map<String, Object> settings, String name, Map<String, Object> declared) {
    if (name.isEmpty()) {
      return null;
    }
    Number value = (Number) Objects.requireNonNull(settings.remove(name));
    declared.put(path + name, value);
    return new Limit(value, name.endsWith("e"));
  }

  private @Nullable Rule form(String name, Object value) {
    RuleOrigin origin = origin(name, name, Map.of(path + name, value));
    Measure measure = SIZES.get(family + "." + name);
    if (measure != null) {
      return size(origin, name, measure, (Number) value);
    }
    boolean scalar = !NOT_SCALAR.contains(family);
    if (scalar && name.equals("const")) {
      return new Rule.OneOf(origin, subject, List.of(value));
    }
    if (scalar && name.equals("in")) {
      return new Rule.OneOf(origin, subject, List.copyOf((List<?>) value));
    }
    if (scalar && name.equals("not_in")) {
      return new Rule.NoneOf(origin, subject, List.copyOf((List<?>) value));
    }
    if (value.equals(false)) {
      return null; // a rule switched off
    }
    if (name.equals("defined_only")) {
      return new Rule.DefinedOnly(origin, subject);
    }
    if (name.equals("finite")) {
      return new Rule.Finite(origin, subject);
    }
    return new Rule.Other(origin, subject);
  }

  private Rule size(RuleOrigin origin, String name, Measure measure, Number declared) {
    // Sizes are uint64; nothing is larger than Long.MAX_VALUE.
    long limit = declared instanceof Long l ? l : Long.MAX_VALUE;
    return new Rule.Size(
        origin,
        subject,
        measure,
        name.startsWith("max") ? null : Long.valueOf(limit),
        name.startsWith("min") ? null : Long.valueOf(limit));
  }

  /** Rule ids leave out the way through items, keys and values. */
  private RuleOrigin origin(String id, String name, Map<String, Object> declared) {
    return new RuleOrigin(family + "." + id, path + name, declared, place);
  }
}
