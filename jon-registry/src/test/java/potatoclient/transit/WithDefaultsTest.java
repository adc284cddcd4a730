package potatoclient.transit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.actionregistry.runtime.UnknownActionException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No jon parameter has a default, so what is given is what comes back. */
final class WithDefaultsTest {
  @ParameterizedTest
  @EnumSource
  void what_is_given_comes_back_and_nothing_is_added(KeyKind kind) {
    Map<Object, Object> params = kind.map("channel", "heat", "x", null);
    Object action = kind.key("cv-start-track-ndc");

    assertEquals(params, ActionRegistry.withDefaults(action, params));
    assertEquals(
        params,
        ActionRegistry.withDefaults(
            action,
            params,
            name -> {
              throw new AssertionError("no key is needed for " + name);
            }));
    assertEquals(Map.of(), ActionRegistry.withDefaults(action, null));
  }

  @Test
  void the_result_is_a_copy_that_cannot_be_changed() {
    Map<Object, Object> params = new LinkedHashMap<>(Map.of("x", 1));
    Map<?, ?> result = ActionRegistry.withDefaults("rotary-goto-ndc", params);
    params.put("y", 2);
    assertEquals(Map.of("x", 1), result);
    assertThrows(UnsupportedOperationException.class, result::clear);
  }

  @Test
  void an_unknown_action_is_refused() {
    assertThrows(
        UnknownActionException.class, () -> ActionRegistry.withDefaults("pingg", Map.of()));
    assertThrows(
        UnknownActionException.class,
        () -> ActionRegistry.withDefaults("pingg", Map.of(), name -> name));
    assertThrows(UnknownActionException.class, () -> ActionRegistry.withDefaults(null, null));
  }
}
