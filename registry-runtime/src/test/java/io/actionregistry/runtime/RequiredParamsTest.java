package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.lang.PersistentArrayMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RequiredParamsTest {
  private static boolean complete(Object action, Object params) {
    return Fixture.REGISTRY.hasRequiredParams(action, params);
  }

  @Property
  void exactly_the_required_parameters_are_looked_for(
      @ForAll KeyKind kind,
      @ForAll Set<@NotBlank String> others,
      @ForAll boolean channel,
      @ForAll boolean x,
      @ForAll boolean y) {
    Map<Object, Object> params = kind.map();
    others.stream().filter(name -> name.length() > 9).forEach(n -> params.put(kind.key(n), n));
    put(params, kind, "channel", channel);
    put(params, kind, "x", x);
    put(params, kind, "y", y);
    assertEquals(channel && x && y, complete("rotary-goto-ndc", params));
  }

  private static void put(Map<Object, Object> params, KeyKind kind, String name, boolean there) {
    if (there) {
      params.put(kind.key(name), false);
    }
  }

  @Test
  void null_counts_as_an_empty_map_and_other_things_as_none() {
    assertTrue(complete("ping", null));
    assertTrue(complete("ping", Map.of()));
    assertFalse(complete("rotary-goto-ndc", null));
    assertFalse(complete("ping", "no map"));
    assertFalse(complete("ping", List.of()));
    assertFalse(complete("ping", Hostile.cyclicList()));
  }

  @Test
  void unknown_parameters_and_odd_keys_are_not_looked_at() {
    Map<Object, Object> odd = KeyKind.STRING.map("unknown", 1);
    odd.put(null, null);
    odd.put(7, Hostile.cyclicList());
    assertTrue(complete("ping", odd));
  }

  @Test
  void one_parameter_under_two_kinds_of_keys_is_there_once() {
    Map<Object, Object> params = KeyKind.STRING.map("channel", 1, "x", 1);
    params.putAll(KeyKind.TRANSIT.map("channel", 1, "x", 1));
    assertFalse(complete("rotary-goto-ndc", params));
    params.putAll(KeyKind.CLOJURE.map("y", 1));
    assertTrue(complete("rotary-goto-ndc", params));
  }

  @ParameterizedTest
  @EnumSource
  void nested_messages_are_looked_into_where_they_are_present(KeyKind kind) {
    Map<Object, Object> complete = kind.map("value", 1);
    Map<Object, Object> incomplete = kind.map("weight", 1, "value", null);
    assertTrue(tree(kind, "left", complete));
    assertFalse(tree(kind, "left", incomplete));
    assertTrue(tree(kind, "left", null), "absent, and optional");
    assertTrue(tree(kind, "children", List.of(complete, complete)));
    assertFalse(tree(kind, "children", List.of(complete, incomplete)));
    assertTrue(tree(kind, "children", new Object[] {complete}));
    assertFalse(tree(kind, "children", new Object[] {complete, incomplete}));
    assertTrue(tree(kind, "by-name", Map.of("a", complete)));
    assertFalse(tree(kind, "by-name", Map.of("a", complete, "b", incomplete)));
  }

  @Test
  void what_has_not_the_shape_of_messages_has_no_parameters() {
    assertFalse(tree(KeyKind.STRING, "left", "no map"));
    assertFalse(tree(KeyKind.STRING, "children", Map.of()));
    assertFalse(tree(KeyKind.STRING, "children", Arrays.asList((Object) null)));
    assertFalse(tree(KeyKind.STRING, "by-name", List.of()));
    assertFalse(tree(KeyKind.STRING, "by-name", Map.of("a", 1)));
    assertFalse(tree(KeyKind.STRING, "children", new int[] {1}));
  }

  private static boolean tree(KeyKind kind, String name, Object value) {
    return complete("tree-set", kind.map("root", kind.map("value", 1, name, value)));
  }

  @Test
  void a_clojure_map_is_a_map() {
    Map<Object, Object> target = KeyKind.CLOJURE.map("timestamp", 1L);
    Object params =
        PersistentArrayMap.create(KeyKind.CLOJURE.map("target", PersistentArrayMap.create(target)));
    assertTrue(complete("lira-refine-target", params));
    assertFalse(
        complete(
            "lira-refine-target",
            PersistentArrayMap.create(KeyKind.CLOJURE.map("target", PersistentArrayMap.EMPTY))));
  }

  @ParameterizedTest
  @EnumSource
  void a_hundred_messages_deep_is_as_deep_as_it_goes(KeyKind kind) {
    assertTrue(complete("tree-set", kind.map("root", Hostile.deepNode(kind, 99))));
    assertFalse(complete("tree-set", kind.map("root", Hostile.deepNode(kind, 100))));
  }

  @Test
  void endless_structures_end() {
    assertFalse(complete("tree-set", Map.of("root", Hostile.cyclicNode(KeyKind.STRING))), "cyclic");
    assertFalse(complete("tree-set", Map.of("root", Hostile.sharedNode(KeyKind.STRING))), "shared");
    assertFalse(complete("ping", Hostile.endless(() -> Map.entry("a", "b"))), "endless");
    Map<Object, Object> endless = Hostile.endless(() -> Map.entry("a", Map.of("value", 1)));
    assertFalse(tree(KeyKind.STRING, "by-name", endless), "an endless map of messages");
  }
}
