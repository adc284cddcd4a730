package io.actionregistry.validation;

import io.actionregistry.runtime.FieldPath;
import io.actionregistry.runtime.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What does not change about a rule: a constant of generated code. Immutable. */
public final class Constraint {
  private final String ruleId;
  private final String message;
  private final FieldPath rulePath;
  private final Map<String, Object> bounds;

  private Constraint(
      String ruleId, String message, FieldPath rulePath, Map<String, Object> bounds) {
    this.ruleId = ruleId;
    this.message = message;
    this.rulePath = rulePath;
    this.bounds = bounds;
  }

  /**
   * A rule.
   *
   * @param ruleId its id, {@code "float.gte_lte"}
   * @param message protovalidate's text; empty if the rule works it out itself
   * @param rulePath its place below {@code buf.validate.FieldRules} or {@code MessageRules}
   */
  public static Constraint of(String ruleId, String message, Step... rulePath) {
    return new Constraint(
        Objects.requireNonNull(ruleId),
        Objects.requireNonNull(message),
        FieldPath.of(rulePath),
        Collections.emptyMap());
  }

  /** This rule, with one setting of the schema behind it: {@code "float.gte"}, {@code -1.0}. */
  public Constraint bound(String path, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(bounds);
    more.put(path, Objects.requireNonNull(value));
    return new Constraint(ruleId, message, rulePath, Collections.unmodifiableMap(more));
  }

  /** This rule, with a list that the schema sets: {@code "string.in"}. */
  public Constraint bounds(String path, Object... values) {
    List<Object> list = new ArrayList<>(Arrays.asList(values));
    return bound(path, Collections.unmodifiableList(list));
  }

  /** The rule's id. */
  public String ruleId() {
    return ruleId;
  }

  /** Protovalidate's text; empty if the rule works it out itself. */
  public String message() {
    return message;
  }

  /** The rule's place among the rules. */
  public FieldPath rulePath() {
    return rulePath;
  }

  /** What the schema sets, by path, in order. */
  public Map<String, Object> bounds() {
    return bounds;
  }

  @Override
  public String toString() {
    return ruleId;
  }
}
