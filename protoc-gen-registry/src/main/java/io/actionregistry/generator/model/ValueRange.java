package io.actionregistry.generator.model;

import java.util.List;
import java.util.Map;

/**
 * A set of numbers that a parameter, its items, its keys or its size may take.
 *
 * @param subject what of the parameter
 * @param measure what is counted
 * @param unit for people; empty if none
 * @param declared as the schema says it: the number has to lie in one of these
 * @param declaredExcluded and in none of these
 * @param effective the same for the number as it arrives, before it is narrowed to the field's type
 * @param effectiveExcluded likewise
 * @param inverted whether the schema's lower limit lies above its upper one
 * @param finite whether NaN and infinities are refused outright
 * @param admitsNaN whether NaN satisfies the rules
 * @param rules the schema's own settings, by rule id
 */
public record ValueRange(
    RuleSubject subject,
    Measure measure,
    String unit,
    List<Interval> declared,
    List<Interval> declaredExcluded,
    List<Interval> effective,
    List<Interval> effectiveExcluded,
    boolean inverted,
    boolean finite,
    boolean admitsNaN,
    Map<String, Object> rules) {}
