package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.lang.Keyword;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WithDefaultsTest {
  private static final Function<String, Object> CLOJURE = Keyword::intern;

  private static final Registry REGISTRY =
      Fixture.builder()
          .action(
              ActionDefinition.builder("go")
                  .required("where")
                  .optional(Fixture.nested("pose", "cmd.RotaryPlatform.RotateToNDC").build())
                  .optional(
                      ParamDefinition.builder("speed", ParamType.DOUBLE).defaultValue(0.5).build())
                  .optional(
                      ParamDefinition.builder("mode", ParamType.STRING)
                          .defaultValue("slow")
                          .build())
                  .build())
          .build();

  @ParameterizedTest
  @EnumSource(names = {"STRING", "TRANSIT"})
  void defaults_follow_what_is_given_in_order_of_declaration(KeyKind kind) {
    Map<?, ?> result = REGISTRY.withDefaults("go", kind.map("where", "home", "other", 1));
    assertEquals(kind.map("where", "home", "other", 1, "speed", 0.5, "mode", "slow"), result);
    assertEquals(
        List.of(kind.key("where"), kind.key("other"), kind.key("speed"), kind.key("mode")),
        new ArrayList<>(result.keySet()));
    assertThrows(UnsupportedOperationException.class, result::clear);
  }

  @Test
  void a_default_that_is_no_constant_is_made_when_it_is_added() {
    Registry registry =
        Registry.builder()
            .action(
                ActionDefinition.builder("go")
                    .optional(
                        ParamDefinition.builder("at", ParamType.TIMESTAMP)
                            .defaultFrom(DefaultSource.NOW)
                            .build())
                    .optional(
                        ParamDefinition.builder("id", ParamType.STRING)
                            .defaultFrom(DefaultSource.RANDOM_UUID)
                            .build())
                    .build())
            .build();
    UUID id = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    DefaultValues values = DefaultValues.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> id);

    assertEquals(
        Map.of("at", Instant.EPOCH, "id", id.toString()),
        registry.withDefaults("go", Map.of(), name -> name, values));
    assertEquals(
        Map.of("at", "later", "id", "42"),
        registry.withDefaults("go", Map.of("at", "later", "id", "42")));
    Map<?, ?> first = registry.withDefaults("go", Map.of(), name -> name);
    Map<?, ?> second = registry.withDefaults("go", Map.of(), name -> name);
    assertNotEquals(first.get("id"), second.get("id"));
    assertEquals(4, UUID.fromString((String) first.get("id")).version());
    assertTrue(Instant.EPOCH.isBefore((Instant) first.get("at")));
  }

  @Test
  void what_is_given_is_never_overwritten() {
    Map<Object, Object> given = KeyKind.STRING.map("speed", 9, "mode", null);
    assertEquals(given, REGISTRY.withDefaults("go", given));
  }

  @Test
  void the_given_map_is_left_as_it_is() {
    Map<Object, Object> given = KeyKind.STRING.map("where", "home");
    assertNotSame(given, REGISTRY.withDefaults("go", given));
    assertEquals(KeyKind.STRING.map("where", "home"), given);
  }

  @Test
  void an_empty_map_and_null_get_transit_keywords() {
    Map<Object, Object> defaults = KeyKind.TRANSIT.map("speed", 0.5, "mode", "slow");
    assertEquals(defaults, REGISTRY.withDefaults("go", Map.of()));
    assertEquals(defaults, REGISTRY.withDefaults("go", null));
  }

  @Test
  void keys_that_are_no_names_do_not_decide() {
    Map<Object, Object> odd = new LinkedHashMap<>();
    odd.put(null, 1);
    odd.put(7, null);
    Map<?, ?> result = REGISTRY.withDefaults("go", odd);
    assertEquals(0.5, result.get(KeyKind.TRANSIT.key("speed")));
    assertTrue(result.containsKey(null) && result.containsKey(7));
  }

  @Test
  void a_transit_keyword_among_other_keys_decides() {
    Map<Object, Object> mixed = KeyKind.STRING.map("where", 1);
    mixed.putAll(KeyKind.CLOJURE.map("speed", 1));
    mixed.putAll(KeyKind.TRANSIT.map("other", 1));
    Map<?, ?> result = REGISTRY.withDefaults("go", mixed);
    assertEquals("slow", result.get(KeyKind.TRANSIT.key("mode")));
    assertEquals(4, result.size());
  }

  @Test
  void clojure_keywords_have_to_be_made_by_the_caller() {
    Map<Object, Object> given = KeyKind.CLOJURE.map("where", "home");
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> REGISTRY.withDefaults("go", given));
    assertTrue(refused.getMessage().contains("third argument"), refused.getMessage());
    assertEquals(
        KeyKind.CLOJURE.map("where", "home", "speed", 0.5, "mode", "slow"),
        REGISTRY.withDefaults("go", given, CLOJURE));
  }

  @Test
  void clojure_keywords_are_no_trouble_where_there_are_no_defaults() {
    Map<Object, Object> given = KeyKind.CLOJURE.map("x", 1);
    assertEquals(given, REGISTRY.withDefaults("rotary-goto-ndc", given));
    assertEquals(Map.of(), REGISTRY.withDefaults("ping", null));
  }

  @Test
  void the_callers_keys_are_used_for_any_map() {
    assertEquals(
        KeyKind.CLOJURE.map("speed", 0.5, "mode", "slow"),
        REGISTRY.withDefaults("go", null, CLOJURE));
    assertThrows(
        IllegalArgumentException.class, () -> REGISTRY.withDefaults("go", null, name -> null));
    assertThrows(NullPointerException.class, () -> REGISTRY.withDefaults("go", null, null));
    Map<Object, Object> same = new LinkedHashMap<>(Map.of(7, "kept"));
    assertEquals(same, REGISTRY.withDefaults("go", same, name -> 7));
  }

  @ParameterizedTest
  @EnumSource(names = {"STRING", "TRANSIT"})
  void nested_messages_that_are_present_get_their_defaults(KeyKind kind) {
    Map<Object, Object> bare = kind.map("value", 1);
    Map<Object, Object> full = kind.map("value", 1, "weight", 0.5);
    assertEquals(nest(kind, "left", full), completed(kind, "left", bare));
    assertEquals(
        nest(kind, "children", List.of(full, full)),
        completed(kind, "children", List.of(bare, bare)));
    assertEquals(
        nest(kind, "children", List.of(full)), completed(kind, "children", new Object[] {bare}));
    assertEquals(
        nest(kind, "by-name", Map.of("a", full)), completed(kind, "by-name", Map.of("a", bare)));
    assertEquals(kind.map("value", 1), bare);
  }

  @ParameterizedTest
  @EnumSource(names = {"STRING", "TRANSIT"})
  void a_nested_empty_map_follows_the_map_around_it(KeyKind kind) {
    assertEquals(nest(kind, "left", kind.map("weight", 0.5)), completed(kind, "left", Map.of()));
  }

  @Test
  void a_nested_map_decides_for_itself() {
    Map<Object, Object> given = KeyKind.STRING.map("target", KeyKind.TRANSIT.map("timestamp", 1));
    assertEquals(
        KeyKind.STRING.map("target", KeyKind.TRANSIT.map("timestamp", 1, "uuid", "none")),
        REGISTRY.withDefaults("lira-refine-target", given));
  }

  @Test
  void messages_that_are_absent_stay_absent() {
    assertEquals(Map.of(), REGISTRY.withDefaults("lira-refine-target", Map.of()));
  }

  @Test
  void values_of_another_shape_are_kept() {
    assertEquals(nest(KeyKind.STRING, "left", 1), completed(KeyKind.STRING, "left", 1));
    assertEquals(nest(KeyKind.STRING, "left", null), completed(KeyKind.STRING, "left", null));
    assertEquals(nest(KeyKind.STRING, "children", 1), completed(KeyKind.STRING, "children", 1));
    assertEquals(nest(KeyKind.STRING, "by-name", 1), completed(KeyKind.STRING, "by-name", 1));
    List<Object> withNull = Arrays.asList(1, null);
    assertEquals(
        nest(KeyKind.STRING, "children", withNull),
        completed(KeyKind.STRING, "children", withNull));
  }

  @Test
  void nested_values_without_defaults_in_them_are_the_given_objects() {
    Object value = new Object();
    Map<?, ?> result = REGISTRY.withDefaults("go", KeyKind.STRING.map("where", value));
    assertSame(value, result.get("where"));
    Map<Object, Object> pose = KeyKind.CLOJURE.map("x", 1);
    assertSame(pose, REGISTRY.withDefaults("go", Map.of("pose", pose)).get("pose"));
  }

  private static Map<?, ?> completed(KeyKind kind, String name, Object value) {
    return REGISTRY.withDefaults(
        "tree-set", kind.map("root", kind.map("value", 1, "weight", 2, name, value)));
  }

  private static Map<Object, Object> nest(KeyKind kind, String name, Object value) {
    return kind.map("root", kind.map("value", 1, "weight", 2, name, value));
  }

  @Test
  void no_second_member_of_a_oneof_is_added() {
    assertEquals(Map.of("second", 9), REGISTRY.withDefaults("choose", Map.of("second", 9)));
    assertEquals(
        KeyKind.TRANSIT.map("first", 1L), REGISTRY.withDefaults("choose", null), "the first only");
  }

  @Test
  void a_default_is_not_shared_between_results() {
    Registry registry =
        Registry.builder()
            .action(
                ActionDefinition.builder("a")
                    .optional(
                        ParamDefinition.builder("b", ParamType.BYTES)
                            .defaultValue(new byte[] {1})
                            .build())
                    .build())
            .build();
    ((byte[]) registry.withDefaults("a", Map.of("x", 1)).get("b"))[0] = 2;
    assertArrayEquals(new byte[] {1}, (byte[]) registry.withDefaults("a", Map.of("x", 1)).get("b"));
  }

  @Test
  void what_is_no_map_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> REGISTRY.withDefaults("go", "no map"));
    assertThrows(IllegalArgumentException.class, () -> REGISTRY.withDefaults("ping", List.of()));
    assertThrows(UnknownActionException.class, () -> REGISTRY.withDefaults("gone", Map.of()));
    assertThrows(
        UnknownActionException.class, () -> REGISTRY.withDefaults("gone", Map.of(), CLOJURE));
  }

  @Test
  void endless_structures_are_refused() {
    assertRefused("deeper than 100", "tree-set", Hostile.cyclicNode(KeyKind.STRING));
    assertRefused("more than 1000000 entries", "tree-set", Hostile.sharedNode(KeyKind.STRING));
    assertRefused(
        "more than 1000000 entries", "tree-set", Hostile.endless(() -> Map.entry("value", 1)));
    Map<Object, Object> endless = Hostile.endless(() -> Map.entry("a", 1));
    assertThrows(IllegalArgumentException.class, () -> REGISTRY.withDefaults("ping", endless));
  }

  private static void assertRefused(String reason, String action, Map<Object, Object> root) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> REGISTRY.withDefaults(action, Map.of("root", root)));
    assertTrue(refused.getMessage().contains(reason), refused.getMessage());
  }

  @Test
  void a_hundred_messages_deep_is_as_deep_as_it_goes() {
    Map<?, ?> result =
        REGISTRY.withDefaults("tree-set", Map.of("root", Hostile.deepNode(KeyKind.STRING, 99)));
    assertEquals(0.5, ((Map<?, ?>) result.get("root")).get("weight"));
    assertNull(((Map<?, ?>) result.get("root")).get("children"));
    assertRefused("deeper than 100", "tree-set", Hostile.deepNode(KeyKind.STRING, 100));
  }
}
