package potatoclient.transit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.TransitFactory;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Bound;
import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.validation.RegistryValidator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import potatoclient.transit.ActionRegistry;

/** What is told at a glance and what a closer look finds are the same, whatever is given. */
class ShortCutTest {
  private static final RegistryValidator GLANCING =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules());
  private static final RegistryValidator CLOSELY = GLANCING.lookingClosely();

  private static final List<Function<String, Object>> KINDS_OF_KEYS =
      List.of(name -> name, TransitFactory::keyword, name -> clojure.lang.Keyword.intern(name));

  static List<String> actions() {
    return List.copyOf(ActionRegistry.getAllActionNames());
  }

  @ParameterizedTest
  @MethodSource("actions")
  void every_value_of_every_parameter_gets_the_same_verdict(String action) {
    Map<String, Object> typical = typical(ActionRegistry.requireAction(action));
    assertTrue(CLOSELY.check(action, typical).isValid(), () -> action + " " + typical);
    compare(action, typical);
    variants(ActionRegistry.requireAction(action).getParams().values(), typical)
        .forEach(params -> compare(action, params));
    Map<String, Object> more = new LinkedHashMap<>(typical);
    more.put("unknown", 1);
    compare(action, more);
  }

  /** In protobuf's meaning: what the schema calls required is a rule like others. */
  @ParameterizedTest
  @MethodSource("actions")
  void what_is_missing_is_left_to_the_rules_on_request(String action) {
    List<String> required =
        ActionRegistry.requireAction(action).getParams().values().stream()
            .filter(param -> Boolean.TRUE.equals(param.getRules().get("required")))
            .map(ParamDefinition::getProtoName)
            .toList();
    List<String> reported =
        CLOSELY.withMissingAllowed().check(action, Map.of()).getViolations().stream()
            .filter(violation -> violation.getRuleId().equals("required"))
            .map(violation -> violation.getField().toString())
            .toList();

    assertEquals(required, reported);
  }

  @Test
  void the_provider_is_the_registrys_own() {
    Validation provider = new Validation();

    assertSame(ActionRegistry.registry(), provider.getRegistry());
    assertEquals("potatoclient.transit", provider.getRegistryName());
    assertEquals(ActionRegistry.getManifestHash(), provider.getManifestHash());
  }

  @Test
  void a_map_that_throws_gets_a_verdict() {
    Map<Object, Object> sorted = new TreeMap<>(Map.of("channel", "heat", "x", 0.5, "y", 0.5));

    assertTrue(GLANCING.check("rotary-rotate-to-ndc", sorted).isValid());
    assertTrue(GLANCING.check("ping", new TreeMap<>()).isValid());
  }

  @Test
  void the_same_parameter_under_two_kinds_of_key_is_not_overlooked() {
    Map<Object, Object> params = new HashMap<>(Map.of("channel", "heat", "x", 0.5, "y", 0.5));
    params.put(TransitFactory.keyword("x"), 0.25);

    assertEquals(
        List.of("duplicate-parameter"),
        GLANCING.check("rotary-rotate-to-ndc", params).getViolations().stream()
            .map(v -> v.getRuleId())
            .toList());
  }

  private static void compare(String action, Map<String, Object> params) {
    for (Function<String, Object> toKey : KINDS_OF_KEYS) {
      Map<Object, Object> keyed = new HashMap<>();
      params.forEach((name, value) -> keyed.put(toKey.apply(name), value));
      assertEquals(
          CLOSELY.check(action, keyed).toMap(),
          GLANCING.check(action, keyed).toMap(),
          () -> action + " " + keyed);
      // Once more: names of Clojure's kind are known after the first time.
      assertEquals(
          CLOSELY.isValid(action, keyed),
          GLANCING.isValid(action, keyed),
          () -> action + " " + keyed);
    }
  }

  /** The parameters with each of them left out, and with each of its values, nested ones too. */
  private static List<Map<String, Object>> variants(
      Collection<ParamDefinition> params, Map<String, Object> typical) {
    List<Map<String, Object>> variants = new ArrayList<>();
    for (ParamDefinition param : params) {
      List<Object> values = values(param);
      if (param.getType() == ParamType.MESSAGE) {
        Collection<ParamDefinition> inner =
            ActionRegistry.getMessage(param.getMessageName()).getParams().values();
        values.addAll(variants(inner, required(inner)));
      }
      for (Object value : values) {
        Map<String, Object> variant = new LinkedHashMap<>(typical);
        variant.put(param.getName(), value);
        variants.add(variant);
      }
      Map<String, Object> without = new LinkedHashMap<>(typical);
      without.remove(param.getName());
      variants.add(without);
    }
    return variants;
  }

  private static Map<String, Object> required(Collection<ParamDefinition> params) {
    Map<String, Object> required = new LinkedHashMap<>();
    for (ParamDefinition param : params) {
      if (param.isRequired()) {
        required.put(param.getName(), typical(param));
      }
    }
    return required;
  }

  private static Map<String, Object> typical(ActionDefinition action) {
    return required(action.getParams().values());
  }

  private static Object typical(ParamDefinition param) {
    if (param.getType() == ParamType.MESSAGE) {
      return required(ActionRegistry.getMessage(param.getMessageName()).getParams().values());
    }
    for (Object value : values(param)) {
      if (fits(param, value)) {
        return value;
      }
    }
    throw new AssertionError("no value for " + param);
  }

  private static boolean fits(ParamDefinition param, Object value) {
    return switch (param.getType()) {
      case ENUM -> param.getEnumValues().contains(value);
      case BOOL -> value instanceof Boolean;
      case STRING -> value instanceof String;
      case FLOAT, DOUBLE ->
          value instanceof Double number
              && (param.getRange() == null || param.getRange().contains(number));
      default ->
          value instanceof Long number
              && (param.getRange() == null || param.getRange().contains(number));
    };
  }

  /** Limits and their neighbours, and what is of no use at all. */
  private static List<Object> values(ParamDefinition param) {
    List<Object> values = new ArrayList<>(param.getEnumValues());
    if (param.getType() == ParamType.ENUM) {
      ActionRegistry.getEnum(param.getEnumName())
          .getValues()
          .forEach(value -> values.addAll(List.of(value.getName(), (long) value.getNumber())));
      values.add(TransitFactory.keyword(param.getEnumValues().get(0)));
      values.add(clojure.lang.Keyword.intern(param.getEnumValues().get(0)));
    }
    for (Range range : param.getRanges()) {
      for (Interval interval : range.getDeclared()) {
        addAround(values, interval.getLower());
        addAround(values, interval.getUpper());
      }
    }
    values.addAll(
        Arrays.asList(
            1.0,
            1L,
            0L,
            0.0,
            -0.0,
            1,
            1.5f,
            -1L,
            5.5,
            true,
            "text",
            Double.NaN,
            Double.POSITIVE_INFINITY,
            1e39,
            Float.NaN,
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            Integer.MAX_VALUE + 1L,
            0xFFFF_FFFFL,
            0x1_0000_0000L,
            BigInteger.TEN,
            BigInteger.ONE.shiftLeft(64),
            null,
            List.of(),
            Map.of(),
            new byte[0],
            "HEAT"));
    return values;
  }

  private static void addAround(List<Object> values, Bound bound) {
    if (bound == null) {
      return;
    }
    double limit = bound.value().doubleValue();
    float narrow = (float) limit;
    values.addAll(
        List.of(
            limit,
            Math.nextUp(limit),
            Math.nextDown(limit),
            (double) Math.nextUp(narrow),
            (double) Math.nextDown(narrow),
            narrow,
            (long) limit,
            (long) limit + 1,
            (long) limit - 1));
  }
}
