package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The maps under generated builders; see {@code RotaryCommands} of jon-builders for real ones. */
final class TypedMapsTest {
  /** As it is generated for an action. */
  private static final class Go extends CommandMap<Go> {
    Go(Map<String, Object> params) {
      super("go", params);
    }

    @Override
    protected Go of(Map<String, Object> params) {
      return new Go(params);
    }

    Go speed(double speed) {
      return with("speed", speed);
    }

    Go where(Place where) {
      return with("where", where);
    }
  }

  /** As it is generated for a message. */
  private static final class Place extends ParamMap<Place> {
    Place(Map<String, Object> params) {
      super(params);
    }

    @Override
    protected Place of(Map<String, Object> params) {
      return new Place(params);
    }

    Place name(@Nullable String name) {
      return with("name", name);
    }
  }

  private static final Go GO = new Go(Map.of());
  private static final Place PLACE = new Place(Map.of());

  @Test
  void a_command_is_a_map_of_its_name_and_its_parameters() {
    assertEquals(Map.of("action", "go", "params", Map.of()), GO);
    assertEquals(
        Map.of("action", "go", "params", Map.of("speed", 0.5, "where", Map.of("name", "home"))),
        GO.speed(0.5).where(PLACE.name("home")));
    assertEquals("{action=go, params={speed=0.5}}", GO.speed(0.5).toString());
  }

  @Test
  void setting_leaves_what_it_began_with_as_it_was() {
    Go pattern = GO.speed(0.5);

    assertEquals(Map.of("speed", 0.1), pattern.speed(0.1).get("params"));
    assertEquals(Map.of("speed", 0.5), pattern.get("params"));
    assertThrows(UnsupportedOperationException.class, () -> pattern.put("action", "stop"));
    assertThrows(
        UnsupportedOperationException.class,
        () -> ((Map<?, ?>) pattern.get("params")).remove("speed"));
    assertThrows(UnsupportedOperationException.class, () -> PLACE.name("a").remove("name"));
  }

  @Test
  void parameters_keep_the_order_in_which_they_were_set() {
    Map<?, ?> params = (Map<?, ?>) GO.where(PLACE).speed(1).where(PLACE).get("params");

    assertEquals(List.of("where", "speed"), List.copyOf(params.keySet()));
  }

  @Test
  void a_value_can_be_null_where_a_schema_admits_it() {
    Place nowhere = PLACE.name(null);

    assertTrue(nowhere.containsKey("name"));
    assertNull(nowhere.get("name"));
    assertFalse(PLACE.containsKey("name"));
    assertNull(PLACE.get("name"));
    assertEquals(1, nowhere.size());
  }
}
