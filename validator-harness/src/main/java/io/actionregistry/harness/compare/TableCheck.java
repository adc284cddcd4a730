package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.Case;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Range.Subject;
import io.actionregistry.runtime.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Holds what definitions say of values, sizes and enum values against the cases: what is given lies
 * in its ranges, and is on offer, if and only if none of the rules that these stand for is expected
 * to refuse it.
 */
final class TableCheck {
  private final Registry registry;
  private final Ignored ignored;

  /** A check of that registry's definitions. */
  TableCheck(Registry registry, Ignored ignored) {
    this.registry = registry;
    this.ignored = ignored;
  }

  /** What the definitions get wrong about a case; empty if nothing. */
  List<String> check(Case one) {
    List<String> reasons = new ArrayList<>();
    ActionDefinition action = registry.getAction(one.action());
    if (action != null && one.params() instanceof Map<?, ?> params) {
      Place place = new Place(Paths.place(action), "", false);
      new Walk(Told.of(one.expected()), reasons)
          .message(String.valueOf(action.getMessageName()), action.getParams(), params, place);
    }
    return reasons;
  }

  /** The settings of all rules on the parameter that a case is about; empty if there are none. */
  String rules(Case one) {
    ActionDefinition action = registry.getAction(one.action());
    Map<String, ParamDefinition> params = action == null ? Map.of() : action.getParams();
    ParamDefinition found = null;
    for (String step : one.about().replaceAll("\\[[^]]*\\]", "").split("\\.", -1)) {
      found = params.get(step);
      MessageDefinition message =
          found == null ? null : registry.getMessage(found.getMessageName());
      params = message == null ? Map.of() : message.getParams();
    }
    Map<String, Object> rules = new LinkedHashMap<>();
    if (found != null) {
      found.getRanges().forEach(range -> rules.putAll(range.getRules()));
      rules.putAll(found.getRules());
    }
    return rules.entrySet().stream()
        .map(rule -> rule.getKey() + ": " + rule.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Goes to every value of a case. */
  private final class Walk {
    private final Told told;
    private final List<String> reasons;
    private final RangeCheck ranges;

    Walk(Told told, List<String> reasons) {
      this.told = told;
      this.reasons = reasons;
      this.ranges = new RangeCheck(told, reasons);
    }

    void message(
        String name, Map<String, ParamDefinition> definitions, Map<?, ?> params, Place place) {
      params.forEach(
          (key, value) -> {
            ParamDefinition definition = definitions.get(Keys.name(key));
            if (definition != null && value != null) {
              param(name + "/" + definition.getName(), definition, value, place.of(definition));
            }
          });
    }

    /**
     * @param name as ignored ones have it
     */
    private void param(String name, ParamDefinition definition, Object value, Place place) {
      if (ignored.isAlways(name, Subject.VALUE)) {
        return;
      }
      switch (definition.getCardinality()) {
        case SINGULAR -> value(name, definition, Subject.VALUE, value, place);
        case REPEATED -> {
          ranges(name, definition, Subject.VALUE, value, place);
          if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
              value(name, definition, Subject.ITEM, items.get(i), place.item(i));
            }
          }
        }
        case MAP -> {
          ranges(name, definition, Subject.VALUE, value, place);
          if (value instanceof Map<?, ?> pairs) {
            pairs.forEach((key, one) -> pair(name, definition, pairs.size(), key, one, place));
          }
        }
      }
    }

    /** Where a key has the wrong shape, it is not told which; of one alone it is known. */
    private void pair(
        String name, ParamDefinition definition, int pairs, Object key, Object value, Place map) {
      if (key != null) {
        if (pairs == 1 || told.sure()) {
          ranges(name, definition, Subject.KEY, key, map.key(key));
        }
        value(name, definition, Subject.MAP_VALUE, value, map.mapValue(key));
      }
    }

    private void value(
        String name, ParamDefinition definition, Subject subject, Object value, Place place) {
      if (value == null || ignored.isAlways(name, subject)) {
        return;
      }
      MessageDefinition message = registry.getMessage(definition.getMessageName());
      if (message != null && value instanceof Map<?, ?> inner) {
        message(message.getName(), message.getParams(), inner, place);
        return;
      }
      ranges(name, definition, subject, value, place);
      if (definition.getType() == ParamType.ENUM) {
        enumValue(definition, value, place);
      }
    }

    private void ranges(
        String name, ParamDefinition definition, Subject subject, Object value, Place place) {
      ParamType type =
          subject == Subject.KEY
              ? Objects.requireNonNull(definition.getKeyType())
              : definition.getType();
      for (Range range : definition.getRanges()) {
        if (range.getSubject() == subject && !ignored.isAlways(name, subject)) {
          ranges.check(range, type, value, place, ignored.isForZeros(name, subject));
        }
      }
    }

    private void enumValue(ParamDefinition definition, Object value, Place place) {
      String name = Keys.name(value);
      Boolean refused = told.refuses(place, rule -> rule.startsWith("enum."));
      if (name != null && refused != null && definition.getEnumValues().contains(name) == refused) {
        reasons.add(place.param() + ": '" + name + "' is " + (refused ? "" : "not ") + "offered");
      }
    }
  }
}
