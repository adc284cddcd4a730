package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.Difference;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.ShapeFault;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Cardinality;
import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what definitions say of numbers and enum values against the cases: a value lies in its
 * parameter's range, and is on offer, if and only if no rule is expected to refuse it.
 */
public final class TableCheck {
  /** Faults of the value itself, as far as a range can know of them. */
  private static final Set<Difference> OF_NUMBERS = Set.of(Difference.NOT_REPRESENTABLE);

  private final Registry registry;

  /** A check of that registry's definitions. */
  public TableCheck(Registry registry) {
    this.registry = registry;
  }

  /** What the definitions get wrong about a case; empty if nothing. */
  public List<String> check(Case one) {
    List<String> reasons = new ArrayList<>();
    ActionDefinition action = registry.getAction(one.action());
    if (action != null && one.params() instanceof Map<?, ?> params) {
      Told told = Told.of(one.expected());
      check(action.getParams(), params, Paths.of(action), "", told, reasons);
    }
    return reasons;
  }

  /**
   * What is known of each place.
   *
   * @param refused places that break rules, in proto names
   * @param faults by place, in the registry's names
   * @param sure whether a place that is in neither is right
   */
  private record Told(Set<FieldRule> refused, Set<ShapeFault> faults, boolean sure) {
    static Told of(Expectation expected) {
      if (expected instanceof Expectation.Stricter stricter) {
        return new Told(Set.of(), stricter.faults(), false);
      }
      Set<FieldRule> rules =
          expected instanceof Expectation.Rule rule ? rule.violations() : Set.of();
      return new Told(rules, Set.of(), true);
    }

    /** Whether the field's own type has no such value. */
    boolean isBeyondType(String param) {
      return faults.contains(new ShapeFault(Difference.NOT_REPRESENTABLE, param));
    }

    /** Whether the value there is refused; null if that cannot be told. */
    @Nullable Boolean refuses(String field, String param) {
      for (ShapeFault fault : faults) {
        if (fault.param().equals(param)) {
          return OF_NUMBERS.contains(fault.difference()) ? Boolean.TRUE : null;
        }
      }
      if (!sure) {
        return null;
      }
      return refused.stream()
          .anyMatch(rule -> rule.field().equals(field) && !rule.rule().equals("required"));
    }
  }

  private void check(
      Map<String, ParamDefinition> definitions,
      Map<?, ?> params,
      String fieldPrefix,
      String paramPrefix,
      Told told,
      List<String> reasons) {
    params.forEach(
        (key, value) -> {
          ParamDefinition definition = definitions.get(Keys.name(key));
          if (definition == null || value == null) {
            return;
          }
          String field =
              (fieldPrefix.isEmpty() ? "" : fieldPrefix + ".") + definition.getProtoName();
          String param = (paramPrefix.isEmpty() ? "" : paramPrefix + ".") + definition.getName();
          if (definition.getCardinality() == Cardinality.SINGULAR) {
            checkSingle(definition, value, field, param, told, reasons);
          }
        });
  }

  private void checkSingle(
      ParamDefinition definition,
      Object value,
      String field,
      String param,
      Told told,
      List<String> reasons) {
    MessageDefinition message = registry.getMessage(definition.getMessageName());
    if (message != null && value instanceof Map<?, ?> inner) {
      check(message.getParams(), inner, field, param, told, reasons);
      return;
    }
    Boolean refused = told.refuses(field, param);
    if (refused == null) {
      return;
    }
    Range range = definition.getRange();
    if (value instanceof Number number && range != null) {
      Number arriving = arriving(definition.getType(), number);
      if (range.contains(arriving) == refused) {
        reasons.add(param + ": the effective range says otherwise of " + arriving);
      }
      Number narrowed = told.isBeyondType(param) ? null : narrowed(definition.getType(), arriving);
      if (narrowed != null && declares(range, narrowed) == refused) {
        reasons.add(param + ": the declared range says otherwise of " + narrowed);
      }
    }
    String name = Keys.name(value);
    if (definition.getType() == ParamType.ENUM && name != null) {
      if (definition.getEnumValues().contains(name) == refused) {
        reasons.add(param + ": '" + name + "' is " + (refused ? "" : "not ") + "offered");
      }
    }
  }

  /** Floating-point numbers arrive as doubles, whatever they were given as. */
  private static Number arriving(ParamType type, Number number) {
    return type == ParamType.FLOAT || type == ParamType.DOUBLE ? number.doubleValue() : number;
  }

  /** The number in the field's own type; null where it is none of these. */
  private static @Nullable Number narrowed(ParamType type, Number arriving) {
    if (type != ParamType.FLOAT) {
      return arriving;
    }
    float narrowed = (float) arriving.doubleValue();
    return Float.isFinite(narrowed) ? (Number) narrowed : null;
  }

  private static boolean declares(Range range, Number number) {
    return within(range.getDeclared(), number, true)
        && !within(range.getDeclaredExcluded(), number, false);
  }

  private static boolean within(List<Interval> intervals, Number number, boolean ifNone) {
    return intervals.isEmpty()
        ? ifNone
        : intervals.stream().anyMatch(interval -> interval.contains(number));
  }
}
