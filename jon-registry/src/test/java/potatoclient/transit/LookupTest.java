package potatoclient.transit;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import clojure.lang.Keyword;
import com.cognitect.transit.TransitFactory;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.UnknownActionException;
import io.actionregistry.runtime.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is asked about an action may be asked with any kind of name, and with an alias. */
final class LookupTest {
  private static final Map<Object, Object> GIVEN = Map.of("channel", "heat", "x", 0, "y", 0);

  /** What takes an action: the call, its answer for one, and its answer for an unknown one. */
  private record Call(Function<Object, Object> call, Object answer, Object unknown) {}

  private static final Map<String, Call> CALLS =
      new TreeMap<>(
          Map.ofEntries(
              entry("isKnownAction", new Call(ActionRegistry::isKnownAction, true, false)),
              entry("resolve", new Call(ActionRegistry::resolve, "rotary-rotate-to-ndc", null)),
              entry(
                  "getAction",
                  new Call(
                      ActionRegistry::getAction,
                      ActionRegistry.registry().getAction("rotary-rotate-to-ndc"),
                      null)),
              entry(
                  "getRequiredParams",
                  new Call(
                      a -> ordered(ActionRegistry.getRequiredParams(a)),
                      List.of("channel", "x", "y"),
                      null)),
              entry(
                  "getOptionalParams",
                  new Call(a -> ordered(ActionRegistry.getOptionalParams(a)), List.of(), null)),
              entry(
                  "hasRequiredParams, enough",
                  new Call(a -> ActionRegistry.hasRequiredParams(a, GIVEN), true, false)),
              entry(
                  "hasRequiredParams, none",
                  new Call(a -> ActionRegistry.hasRequiredParams(a, null), false, false)),
              entry(
                  "validateParams, switched off",
                  new Call(a -> ActionRegistry.validateParams(a, GIVEN), true, true)),
              entry(
                  "check, switched off",
                  new Call(
                      a -> ActionRegistry.check(a, GIVEN),
                      Verdict.disabled(),
                      Verdict.disabled()))));

  /** What takes an action and a parameter, here the channel of the action. */
  private static final Map<String, BiFunction<Object, Object, Object>> PARAM_CALLS =
      new TreeMap<>(
          Map.of(
              "getParam",
              ActionRegistry::getParam,
              "getRange",
              ActionRegistry::getRange,
              "getRanges",
              ActionRegistry::getRanges,
              "getEnumValues",
              ActionRegistry::getEnumValues));

  private static List<?> ordered(Iterable<?> names) {
    if (names == null) {
      return null;
    }
    List<Object> list = new ArrayList<>();
    names.forEach(list::add);
    return list;
  }

  @TestFactory
  Stream<DynamicTest> an_action_is_found_by_each_kind_of_name() {
    return tests(
        List.of("rotary-rotate-to-ndc", "rotary-goto-ndc"),
        (call, action) -> assertEquals(call.answer(), call.call().apply(action)));
  }

  @TestFactory
  Stream<DynamicTest> an_unknown_action_and_null_are_no_actions() {
    return tests(
        Arrays.asList("rotary-goto-nd", "Rotary-Goto-Ndc", "rotary_rotate_to_ndc", null),
        (call, action) -> assertEquals(call.unknown(), call.call().apply(action)));
  }

  private interface Check {
    void holds(Call call, Object action);
  }

  private static Stream<DynamicTest> tests(List<String> names, Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : names) {
      for (KeyKind kind : KeyKind.values()) {
        CALLS.forEach(
            (what, call) ->
                tests.add(
                    dynamicTest(
                        what + ", " + kind + " " + name, () -> check.holds(call, kind.key(name)))));
      }
    }
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> what_is_no_name_is_no_action() {
    return Stream.of(
            1,
            'p',
            List.of("ping"),
            TransitFactory.symbol("ping"),
            new StringBuilder("ping"),
            "",
            Keyword.intern(""))
        .flatMap(
            object ->
                CALLS.entrySet().stream()
                    .map(
                        call ->
                            dynamicTest(
                                call.getKey() + ", " + object.getClass().getSimpleName(),
                                () ->
                                    assertEquals(
                                        call.getValue().unknown(),
                                        call.getValue().call().apply(object)))));
  }

  @ParameterizedTest
  @EnumSource
  void a_parameter_is_found_by_each_kind_of_name(KeyKind kind) {
    PARAM_CALLS.forEach(
        (what, call) -> {
          for (String param : List.of("channel", "x")) {
            Object expected = call.apply("rotary-rotate-to-ndc", param);
            assertEquals(
                expected, call.apply(kind.key("rotary-rotate-to-ndc"), kind.key(param)), what);
            assertEquals(expected, call.apply(kind.key("rotary-goto-ndc"), kind.key(param)), what);
          }
        });
    assertEquals(
        ParamType.FLOAT,
        ActionRegistry.getParam(kind.key("rotary-goto-ndc"), kind.key("x")).getType());
    assertEquals(
        List.of("heat", "day"),
        ActionRegistry.getEnumValues(kind.key("rotary-goto-ndc"), kind.key("channel")));
    assertEquals(
        List.of(ActionRegistry.getRange("rotary-goto-ndc", "y")),
        ActionRegistry.getRanges(kind.key("rotary-goto-ndc"), kind.key("y")));
  }

  @ParameterizedTest
  @EnumSource
  void an_unknown_parameter_or_null_is_none(KeyKind kind) {
    for (String action : Arrays.asList("rotary-goto-ndc", "rotary-goto-nd", null)) {
      for (String param : Arrays.asList("z", "Channel", null)) {
        assertNull(ActionRegistry.getParam(kind.key(action), kind.key(param)));
        assertNull(ActionRegistry.getRange(kind.key(action), kind.key(param)));
        assertEquals(List.of(), ActionRegistry.getRanges(kind.key(action), kind.key(param)));
        assertEquals(List.of(), ActionRegistry.getEnumValues(kind.key(action), kind.key(param)));
      }
    }
    assertNull(ActionRegistry.getParam(kind.key("rotary-goto-nd"), kind.key("x")));
    assertNull(ActionRegistry.getParam(null, kind.key("x")));
  }

  @ParameterizedTest
  @EnumSource
  void a_nested_parameter_is_found_by_its_path(KeyKind kind) {
    Object action = kind.key("lira-refine-target");
    assertEquals(
        "target_longitude",
        ActionRegistry.getParam(action, "target.target-longitude").getProtoName());
    assertSame(
        ActionRegistry.getParam(action, "target.target-longitude"),
        ActionRegistry.getParam(action, List.of(kind.key("target"), kind.key("target-longitude"))));
    assertEquals(
        List.of("clockwise", "counter-clockwise"),
        ActionRegistry.getEnumValues(
            kind.key("rotary-axis"),
            List.of(kind.key("azimuth"), kind.key("rotate"), kind.key("direction"))));
  }

  @ParameterizedTest
  @EnumSource
  void messages_and_enums_are_found_by_their_protobuf_names(KeyKind kind) {
    assertEquals(
        11,
        ActionRegistry.getMessage(kind.key("cmd.Lira.JonGuiDataLiraTarget")).getParams().size());
    assertEquals(
        List.of("unspecified", "heat", "day"),
        ActionRegistry.getEnum(kind.key("ser.JonGuiDataVideoChannel")).getNames());
    for (String unknown : Arrays.asList("cmd.Nothing", null)) {
      assertNull(ActionRegistry.getMessage(kind.key(unknown)));
      assertNull(ActionRegistry.getEnum(kind.key(unknown)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_required_action_is_found_or_the_error_says_what_was_meant(KeyKind kind) {
    assertSame(
        ActionRegistry.getAction("rotary-rotate-to-ndc"),
        ActionRegistry.requireAction(kind.key("rotary-goto-ndc")));

    Object misspelt = kind.key("rotary-goto-nd");
    UnknownActionException unknown =
        assertThrows(UnknownActionException.class, () -> ActionRegistry.requireAction(misspelt));
    assertTrue(unknown.getMessage().contains("rotary-goto-nd"), unknown.getMessage());
    assertTrue(
        unknown.getMessage().contains("Did you mean 'rotary-goto-ndc'?"), unknown.getMessage());
    assertThrows(UnknownActionException.class, () -> ActionRegistry.requireAction(null));
  }

  @Test
  void all_actions_are_listed_as_keywords_in_the_same_order() {
    assertEquals(
        ActionRegistry.getAllActionNames().stream().map(TransitFactory::keyword).toList(),
        List.copyOf(ordered(ActionRegistry.getAllActionKeywords())));
    assertEquals(177, ActionRegistry.getAllActionKeywords().size());
  }
}
