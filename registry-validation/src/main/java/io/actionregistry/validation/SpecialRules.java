package io.actionregistry.validation;

import io.actionregistry.runtime.Cardinality;
import io.actionregistry.runtime.ValueText;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules that take more to explain than their message and a range. */
final class SpecialRules {
  private static final Pattern ONEOF = Pattern.compile("(only )?one of (.*) (?:can|must) be set");

  private SpecialRules() {}

  /** A sentence, or null for any other rule. */
  static @Nullable String explain(
      @Nullable Place place, MessageShape shape, Constraint constraint, @Nullable Object value) {
    return switch (constraint.ruleId()) {
      case "required" -> place == null ? null : required(place);
      case "message.oneof" -> messageOneof(shape, constraint.message());
      case "repeated.unique" -> value instanceof List<?> list ? unique(list) : null;
      case "any.in" -> any(value, constraint.bounds(), "one of ");
      case "any.not_in" -> any(value, constraint.bounds(), "none of ");
      case "field_mask.const", "field_mask.in", "field_mask.not_in" ->
          value instanceof List<?> paths ? mask(paths, constraint.message()) : null;
      default -> null;
    };
  }

  private static String required(Place place) {
    Field field = place.field;
    if (field == null) {
      return "one of " + ValueText.alternatives(members(place)) + " has to be given.";
    }
    String needs = "it has to be given: " + Needs.of(place, Profile.JVM);
    if (field.presence) {
      return needs + ".";
    }
    boolean whole = place.kind == Place.Kind.FIELD && field.cardinality != Cardinality.SINGULAR;
    boolean number = !whole && field.type.isNumeric();
    return needs + "; " + (number ? "zero" : "an empty one") + " counts as not given.";
  }

  private static List<String> members(Place oneofPlace) {
    List<String> names = new ArrayList<>();
    for (OneofMembers oneof : oneofPlace.shape().oneofs()) {
      if (oneof.name().equals(oneofPlace.subscript)) {
        oneof.fields().forEach(field -> names.add(field.name));
      }
    }
    return names;
  }

  /** The names of the fields are in the message alone; people know the parameters' names. */
  private static @Nullable String messageOneof(MessageShape shape, String message) {
    Matcher words = ONEOF.matcher(message);
    if (!words.matches()) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (String protoName : words.group(2).split(", ", -1)) {
      int slot = shape.slotOfField(protoName);
      names.add(slot < 0 ? protoName : shape.field(slot).name);
    }
    String which = "one of " + ValueText.alternatives(names);
    return words.group(1) == null
        ? which + " has to be given."
        : "only " + which + " can be given at a time.";
  }

  private static @Nullable String unique(List<?> list) {
    Set<Object> seen = new HashSet<>();
    for (Object item : list) {
      Object key = item instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : item;
      // Both zeros are one number to the rule.
      if (!seen.add(key instanceof Double d ? (Object) (d + 0.0) : key)) {
        return "the items have to differ, but " + ValueText.of(item) + " is there more than once.";
      }
    }
    return null;
  }

  private static @Nullable String any(
      @Nullable Object value, Map<String, Object> bounds, String which) {
    if (!(value instanceof Map<?, ?> any) || bounds.size() != 1) {
      return null;
    }
    Object types = bounds.values().iterator().next();
    return "the type is "
        + ValueText.of(any.get("type-url"))
        + ", but it must be "
        + which
        + (types instanceof List<?> list ? names(list) : ValueText.of(types))
        + ".";
  }

  private static String mask(List<?> paths, String message) {
    return "the paths " + names(paths) + " are given, but the mask " + message + ".";
  }

  private static String names(List<?> texts) {
    return String.join(", ", texts.stream().map(ValueText::of).toList());
  }
}
