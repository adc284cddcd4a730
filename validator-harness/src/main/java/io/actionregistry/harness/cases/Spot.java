package io.actionregistry.harness.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message somewhere in an action's parameters, given with usual values, into which others can be
 * put.
 *
 * @param about where, in the registry's names; empty for the parameters themselves
 * @param place the same in the schema, whichever item or pair it is: {@code "stops[].speed"}
 * @param given what is given at this place
 * @param around makes whole parameters of what is put here
 */
record Spot(
    String about,
    String place,
    MessagePlan plan,
    Map<String, @Nullable Object> given,
    Function<@Nullable Object, @Nullable Object> around) {

  /** What follows the place of a list or map, for each of its items or values. */
  static final String EACH = "[]";

  /** What follows the place of a map, for its keys. */
  static final String KEY = "[key]";

  /** Whole parameters in which this message is another one. */
  @Nullable Object with(@Nullable Object message) {
    return around.apply(message);
  }

  /** Whole parameters in which one more parameter is given, or another value for it. */
  @Nullable Object with(Object key, @Nullable Object value) {
    Map<Object, @Nullable Object> changed = new LinkedHashMap<>(given);
    changed.put(key, value);
    return with(changed);
  }

  /** Whole parameters without one of those that are given. */
  @Nullable Object without(String name) {
    Map<Object, @Nullable Object> changed = new LinkedHashMap<>(given);
    changed.remove(name);
    return with(changed);
  }

  /** Where a parameter of this message is. */
  String about(ParamPlan param) {
    return Arrival.below(about, param.name());
  }

  /** The same in the schema. */
  String place(ParamPlan param) {
    return Arrival.below(place, param.name());
  }

  /** This place, with a member of a oneof given, and no other member. */
  Spot choosing(ParamPlan param, @Nullable Object value) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>(given);
    List<ParamPlan> others = new ArrayList<>();
    plan.choices().stream()
        .filter(choice -> choice.members().contains(param))
        .forEach(choice -> others.addAll(choice.members()));
    plan.exclusions().stream()
        .filter(exclusion -> exclusion.members().contains(param))
        .forEach(exclusion -> others.addAll(exclusion.members()));
    others.forEach(other -> changed.remove(other.name()));
    changed.put(param.name(), value);
    return new Spot(about, place, plan, changed, around);
  }

  /** The message that is the value of a parameter here. */
  Spot inside(ParamPlan param, Map<String, @Nullable Object> message) {
    return new Spot(
        about(param),
        place(param),
        param.value().message(),
        message,
        changed -> with(param.name(), changed));
  }

  /** The message that is the first item of a list here. */
  Spot insideItem(ParamPlan param, Map<String, @Nullable Object> message) {
    return new Spot(
        about(param) + "[0]",
        place(param) + EACH,
        param.value().message(),
        message,
        changed -> with(param.name(), Arrays.asList(changed)));
  }

  /** The message that is a value of a map here. */
  Spot insideValue(ParamPlan param, Object key, Map<String, @Nullable Object> message) {
    return new Spot(
        about(param) + Judge.subscript(key),
        place(param) + EACH,
        param.value().message(),
        message,
        changed -> with(param.name(), pair(key, changed)));
  }

  /** A map of one pair. */
  static Map<Object, @Nullable Object> pair(Object key, @Nullable Object value) {
    Map<Object, @Nullable Object> pair = new LinkedHashMap<>();
    pair.put(key, value);
    return pair;
  }
}
