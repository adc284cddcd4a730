package potatoclient.transit.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.actionregistry.runtime.Bound;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.RegistryValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import potatoclient.transit.ActionRegistry;

/** Rules on messages inside parameters: every limit, from outside, with the place it is told at. */
class NestedRulesTest {
  private static final Validator VALIDATOR = new Validation().create(ActionRegistry.registry());

  @Test
  void validators_know_the_registry_that_they_are_for() {
    Validation validation = new Validation();
    assertEquals("potatoclient.transit", validation.getRegistryName());
    assertSame(ActionRegistry.registry(), validation.getRegistry());
    assertEquals(ActionRegistry.getManifestHash(), validation.getManifestHash());
  }

  @Test
  void every_limit_of_a_target_is_checked() {
    String message = "cmd.Lira.JonGuiDataLiraTarget";
    Map<String, ParamDefinition> params = ActionRegistry.getMessage(message).getParams();
    assertEquals("[]", places("lira-refine-target", Map.of("target", typical(params))));
    assertEquals("[]", places(VALIDATOR.checkMessage(message, typical(params))));
    params.forEach(
        (name, param) -> {
          for (Object wrong : wrong(param)) {
            Map<String, Object> target = typical(params);
            target.put(name, wrong);
            assertEquals(
                "[target." + name + "]",
                places("lira-refine-target", Map.of("target", target)),
                () -> name + " " + wrong);
            assertEquals("[" + name + "]", places(VALIDATOR.checkMessage(message, target)));
          }
        });
  }

  @Test
  void a_message_that_is_missing_is_told_by_itself_or_allowed_to_be() {
    assertEquals("[target]", places("lira-refine-target", Map.of()));
    RegistryValidator lenient =
        RegistryValidator.of(ActionRegistry.registry(), Validation.rules()).withMissingAllowed();
    assertEquals("[]", places(lenient.check("lira-refine-target", Map.of())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"azimuth", "elevation"})
  void every_limit_of_every_movement_of_an_axis_is_checked(String axis) {
    Map<String, ParamDefinition> movements = inside(ActionRegistry.getParam("rotary-axis", axis));
    movements.forEach(
        (name, movement) -> {
          Map<String, ParamDefinition> params = inside(movement);
          assertEquals("[]", places(axis, name, typical(params)));
          params.forEach(
              (param, definition) -> {
                for (Object wrong : wrong(definition)) {
                  Map<String, Object> given = typical(params);
                  given.put(param, wrong);
                  assertEquals(
                      "[" + String.join(".", axis, name, param) + "]",
                      places(axis, name, given),
                      () -> param + " " + wrong);
                }
              });
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"azimuth", "elevation"})
  void an_axis_that_is_given_has_to_move(String axis) {
    assertEquals("[" + axis + ".cmd]", places("rotary-axis", Map.of(axis, Map.of())));
  }

  private static Map<String, ParamDefinition> inside(ParamDefinition param) {
    return ActionRegistry.getMessage(param.getMessageName()).getParams();
  }

  private static String places(String axis, String movement, Map<String, Object> params) {
    return places("rotary-axis", Map.of(axis, Map.of(movement, params)));
  }

  private static String places(String action, Map<String, Object> params) {
    return places(VALIDATOR.check(action, params));
  }

  private static String places(Verdict verdict) {
    return verdict.getViolations().stream().map(v -> v.getParam()).toList().toString();
  }

  private static Map<String, Object> typical(Map<String, ParamDefinition> params) {
    Map<String, Object> typical = new LinkedHashMap<>();
    params.forEach((name, param) -> typical.put(name, typical(param)));
    return typical;
  }

  private static Object typical(ParamDefinition param) {
    return switch (param.getType()) {
      case ENUM -> param.getEnumValues().get(0);
      case DOUBLE, FLOAT -> 1.0;
      default -> 1L;
    };
  }

  /** What is just outside of each limit, or no number at all. */
  private static List<Object> wrong(ParamDefinition param) {
    List<Object> wrong = new ArrayList<>();
    if (param.getType() == ParamType.ENUM) {
      wrong.add("unspecified");
    }
    param
        .getRanges()
        .forEach(
            range -> {
              add(wrong, param, range.getMinimum(), -1);
              add(wrong, param, range.getMaximum(), 1);
            });
    wrong.add("text");
    return wrong;
  }

  private static void add(List<Object> wrong, ParamDefinition param, Bound bound, int step) {
    if (bound != null) {
      double value = bound.value().doubleValue() + (bound.inclusive() ? step : 0);
      boolean whole = param.getType() != ParamType.DOUBLE && param.getType() != ParamType.FLOAT;
      wrong.add(whole ? (Object) (long) value : (Object) value);
    }
  }
}
