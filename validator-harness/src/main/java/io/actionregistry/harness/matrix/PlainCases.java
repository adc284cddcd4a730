package io.actionregistry.harness.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cases as maps, lists and texts, with string keys; actions and parameters stay what they are. This
 * is what goes through Transit, and, tagged, into JSON.
 */
public final class PlainCases {
  private static final String VALID = "valid";
  private static final String VIOLATIONS = "violations";
  private static final String SHAPE = "shape";
  private static final String BOUNDS = "bounds";
  private static final String EXACT = "exact";
  private static final String AT_LEAST = "at-least";
  private static final String BUILD_ERRORS = "build-errors";

  private PlainCases() {}

  /** A case as a map. */
  public static Map<String, @Nullable Object> toPlain(Case one) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    plain.put("id", one.id());
    plain.put("class", one.kind().id());
    plain.put("action", one.action());
    plain.put("params", one.params());
    plain.put("about", one.about());
    plain.put("expected", toPlain(one.expected()));
    if (!one.probes().isEmpty()) {
      plain.put(BOUNDS, all(one.probes(), PlainCases::probe));
    }
    return plain;
  }

  /** The same for Transit, which has no integers but longs: others go in tagged JSON beside. */
  public static Map<String, @Nullable Object> toTransit(Case one) {
    Map<String, @Nullable Object> plain = toPlain(one);
    if (hasInt(one.params()) || hasInt(one.action())) {
      plain.put(EXACT, TaggedJson.write(Arrays.asList(one.action(), one.params())));
    }
    return plain;
  }

  private static boolean hasInt(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .anyMatch(entry -> hasInt(entry.getKey()) || hasInt(entry.getValue()));
    }
    return value instanceof List<?> list
        ? list.stream().anyMatch(PlainCases::hasInt)
        : value instanceof Integer;
  }

  /**
   * The case that a map stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static Case caseFrom(Map<?, ?> plain) {
    boolean isExact = plain.get(EXACT) instanceof String;
    List<?> exact = isExact ? (List<?>) TaggedJson.read(text(plain, EXACT)) : null;
    return new Case(
        text(plain, "id"),
        CaseClass.of(text(plain, "class")),
        exact == null ? plain.get("action") : exact.get(0),
        exact == null ? plain.get("params") : exact.get(1),
        text(plain, "about"),
        expectationFrom(map(plain.get("expected"))),
        plain.containsKey(BOUNDS)
            ? List.copyOf(set(plain.get(BOUNDS), PlainCases::probeFrom))
            : List.of());
  }

  private static Map<String, Object> probe(BoundProbe probe) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("param", probe.param());
    plain.put("bound", probe.bound());
    plain.put("position", probe.position().id());
    return plain;
  }

  private static BoundProbe probeFrom(Object item) {
    Map<?, ?> plain = map(item);
    return new BoundProbe(
        text(plain, "param"), text(plain, "bound"), Position.of(text(plain, "position")));
  }

  /**
   * An expectation as a map: {@code {valid true}}, {@code {violations […]}}, {@code {at-least […]}}
   * for an agreement, or {@code {shape […] protovalidate {…}}}.
   */
  public static Map<String, Object> toPlain(Expectation expected) {
    if (expected instanceof Expectation.Stricter stricter) {
      Map<String, Object> plain = new LinkedHashMap<>();
      plain.put(SHAPE, all(stricter.faults(), PlainCases::fault));
      plain.put("protovalidate", toPlain(stricter.protovalidate()));
      return plain;
    }
    return toPlain(expected.protovalidate());
  }

  /**
   * The expectation that a map stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static Expectation expectationFrom(Map<?, ?> plain) {
    if (plain.containsKey(SHAPE)) {
      return new Expectation.Stricter(
          set(plain.get(SHAPE), PlainCases::faultFrom),
          outcomeFrom(map(plain.get("protovalidate"))));
    }
    Outcome outcome = outcomeFrom(plain);
    if (outcome instanceof Outcome.AtLeast least) {
      return new Expectation.Agreement(least.rules());
    }
    return outcome instanceof Outcome.Violations violations
        ? new Expectation.Rule(violations.rules())
        : new Expectation.Valid();
  }

  /**
   * An outcome as a map: {@code {valid true}}, {@code {violations […]}}, {@code {at-least […]}} or
   * {@code {build-errors […]}}.
   */
  public static Map<String, Object> toPlain(Outcome outcome) {
    if (outcome instanceof Outcome.Violations violations) {
      return Map.of(VIOLATIONS, all(violations.rules(), PlainCases::rule));
    }
    if (outcome instanceof Outcome.AtLeast least) {
      return Map.of(AT_LEAST, all(least.rules(), PlainCases::rule));
    }
    return outcome instanceof Outcome.NotBuilt notBuilt
        ? Map.of(BUILD_ERRORS, all(notBuilt.kinds(), BuildError::id))
        : Map.of(VALID, true);
  }

  private static Outcome outcomeFrom(Map<?, ?> plain) {
    if (plain.containsKey(VIOLATIONS)) {
      return new Outcome.Violations(set(plain.get(VIOLATIONS), PlainCases::ruleFrom));
    }
    if (plain.containsKey(BUILD_ERRORS)) {
      return new Outcome.NotBuilt(
          set(plain.get(BUILD_ERRORS), kind -> BuildError.of((String) kind)));
    }
    if (plain.containsKey(AT_LEAST)) {
      return new Outcome.AtLeast(set(plain.get(AT_LEAST), PlainCases::ruleFrom));
    }
    if (plain.containsKey(VALID)) {
      return new Outcome.Valid();
    }
    throw new IllegalArgumentException("no expectation: " + plain.keySet());
  }

  private static Map<String, Object> rule(FieldRule rule) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("field", rule.field());
    plain.put("rule", rule.rule());
    if (rule.forKey()) {
      plain.put("for-key", true);
    }
    return plain;
  }

  private static FieldRule ruleFrom(Object item) {
    Map<?, ?> plain = map(item);
    return new FieldRule(text(plain, "field"), text(plain, "rule"), plain.containsKey("for-key"));
  }

  private static Map<String, Object> fault(ShapeFault fault) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("difference", fault.difference().id());
    plain.put("param", fault.param());
    return plain;
  }

  private static ShapeFault faultFrom(Object item) {
    Map<?, ?> plain = map(item);
    return new ShapeFault(Difference.of(text(plain, "difference")), text(plain, "param"));
  }

  private static <T> List<Object> all(Collection<T> items, Function<T, Object> toPlain) {
    return items.stream().map(toPlain).toList();
  }

  private static <T> Set<T> set(@Nullable Object plain, Function<Object, T> from) {
    if (!(plain instanceof Collection<?> items)) {
      throw new IllegalArgumentException("no list: " + plain);
    }
    Set<T> set = new LinkedHashSet<>();
    items.forEach(item -> set.add(from.apply(Objects.requireNonNull(item))));
    return set;
  }

  private static Map<?, ?> map(@Nullable Object plain) {
    if (plain instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("no map: " + plain);
  }

  private static String text(Map<?, ?> plain, String key) {
    if (plain.get(key) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("no text under '" + key + "'");
  }
}
