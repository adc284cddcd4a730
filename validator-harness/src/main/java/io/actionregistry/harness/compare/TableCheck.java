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
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds what definitions say of numbers and enum values against the cases: a value lies in its
 * parameter's range, and is on offer, if and only if no rule is expected to refuse it.
 */
final class TableCheck {
  /** Faults of the value itself, as far as a range can know of them. */
  private static final Set<Difference> OF_NUMBERS = Set.of(Difference.NOT_REPRESENTABLE);

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
      Told told = Told.of(one.expected());
      Place place = new Place(String.valueOf(action.getMessageName()), Paths.place(action), "");
      check(action.getParams(), params, place, told, reasons);
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
      return new Told(standard(expected), Set.of(), true);
    }

    /** Broken rules that definitions can know of: not those of the schema's own. */
    private static Set<FieldRule> standard(Expectation expected) {
      if (expected instanceof Expectation.Agreement agreement) {
        return agreement.known();
      }
      if (expected instanceof Expectation.Settled settled) {
        return settled.known();
      }
      return expected instanceof Expectation.Rule rule ? rule.violations() : Set.of();
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

  /**
   * A message within a command.
   *
   * @param message its full name
   * @param field where it is, in proto names
   * @param param where it is, in the registry's names
   */
  private record Place(String message, String field, String param) {
    String nameOf(ParamDefinition definition) {
      return message + "/" + definition.getName();
    }

    String fieldOf(ParamDefinition definition) {
      return field.isEmpty() ? definition.getProtoName() : field + "." + definition.getProtoName();
    }

    String paramOf(ParamDefinition definition) {
      return param.isEmpty() ? definition.getName() : param + "." + definition.getName();
    }
  }

  private void check(
      Map<String, ParamDefinition> definitions,
      Map<?, ?> params,
      Place place,
      Told told,
      List<String> reasons) {
    params.forEach(
        (key, value) -> {
          ParamDefinition definition = definitions.get(Keys.name(key));
          if (definition != null
              && value != null
              && definition.getCardinality() == Cardinality.SINGULAR
              && !ignored.always().contains(place.nameOf(definition))) {
            checkSingle(definition, value, place, told, reasons);
          }
        });
  }

  private void checkSingle(
      ParamDefinition definition, Object value, Place place, Told told, List<String> reasons) {
    String field = place.fieldOf(definition);
    String param = place.paramOf(definition);
    MessageDefinition message = registry.getMessage(definition.getMessageName());
    if (message != null && value instanceof Map<?, ?> inner) {
      Place inside = new Place(message.getName(), field, param);
      check(message.getParams(), inner, inside, told, reasons);
      return;
    }
    Boolean refused = told.refuses(field, param);
    if (refused == null) {
      return;
    }
    Range range = definition.getRange();
    if (value instanceof Number number && range != null) {
      boolean exempt =
          number.doubleValue() == 0 && ignored.zeros().contains(place.nameOf(definition));
      boolean declared = !exempt && !told.isBeyondType(param);
      checkNumber(definition, range, number, refused, declared, param, reasons);
    }
    String name = Keys.name(value);
    if (definition.getType() == ParamType.ENUM && name != null) {
      if (definition.getEnumValues().contains(name) == refused) {
        reasons.add(param + ": '" + name + "' is " + (refused ? "" : "not ") + "offered");
      }
    }
  }

  private static void checkNumber(
      ParamDefinition definition,
      Range range,
      Number number,
      boolean refused,
      boolean declared,
      String param,
      List<String> reasons) {
    Number arriving = arriving(definition.getType(), number);
    if (arriving == null) {
      return;
    }
    if (range.contains(arriving) == refused) {
      reasons.add(param + ": the effective range says otherwise of " + arriving);
    }
    Number narrowed = declared ? narrowed(definition.getType(), arriving) : null;
    if (narrowed != null && declares(range, narrowed) == refused) {
      reasons.add(param + ": the declared range says otherwise of " + narrowed);
    }
  }

  /** Floating-point numbers arrive as doubles; null for what is finite and beyond all of these. */
  private static @Nullable Number arriving(ParamType type, Number number) {
    if (type != ParamType.FLOAT && type != ParamType.DOUBLE) {
      return number;
    }
    boolean exact = number instanceof BigInteger || number instanceof BigDecimal;
    return exact && Double.isInfinite(number.doubleValue()) ? null : (Number) number.doubleValue();
  }

  /** The number in the field's own type; null where intervals cannot tell. */
  private static @Nullable Number narrowed(ParamType type, Number arriving) {
    if (type != ParamType.FLOAT && type != ParamType.DOUBLE) {
      return arriving;
    }
    double value = arriving.doubleValue();
    Number narrowed = type == ParamType.FLOAT ? (Number) (float) value : (Number) value;
    return Double.isFinite(narrowed.doubleValue()) ? narrowed : null;
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
