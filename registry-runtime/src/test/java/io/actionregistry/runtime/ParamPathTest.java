package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import clojure.lang.PersistentVector;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParamPathTest {
  private static final Registry REGISTRY = Fixture.REGISTRY;
  private static final ParamDefinition TIMESTAMP = Fixture.TARGET.getParams().get("timestamp");

  @ParameterizedTest
  @EnumSource
  void a_path_leads_into_nested_messages(KeyKind kind) {
    Object action = kind.key("lira-refine-target");
    assertSame(TIMESTAMP, REGISTRY.getParam(action, kind.key("target.timestamp")));
    List<Object> steps = List.of(kind.key("target"), kind.key("timestamp"));
    assertSame(TIMESTAMP, REGISTRY.getParam(action, steps));
    assertSame(TIMESTAMP, REGISTRY.getParam(action, PersistentVector.create(steps)));
    assertEquals("target", REGISTRY.getParam(action, List.of(kind.key("target"))).getName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"left.left.weight", "children.weight", "by-name.children.weight"})
  void lists_maps_and_recursion_are_walked_through(String path) {
    assertEquals("weight", REGISTRY.getParam("tree-set", "root." + path).getName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "target.",
        ".target",
        "target..timestamp",
        "target.x",
        "timestamp",
        "x.y"
      })
  void a_path_that_leads_nowhere_is_null(String path) {
    assertNull(REGISTRY.getParam("lira-refine-target", path));
  }

  @Test
  void a_scalar_has_nothing_in_it() {
    assertNull(REGISTRY.getParam("rotary-goto-ndc", "x.y"));
    assertNull(REGISTRY.getParam("rotary-goto-ndc", List.of("x", "y", "z")));
  }

  @Test
  void a_list_that_is_no_path_is_null() {
    assertNull(REGISTRY.getParam("lira-refine-target", List.of()));
    assertNull(REGISTRY.getParam("lira-refine-target", Arrays.asList("target", null)));
    assertNull(REGISTRY.getParam("lira-refine-target", List.of("target.timestamp")));
    assertNull(REGISTRY.getParam("lira-refine-target", List.of(List.of("target"))));
  }

  @Test
  void a_path_has_a_hundred_steps_at_most() {
    assertNull(REGISTRY.getParam("tree-set", "root." + "left.".repeat(5_000_000) + "value"));
    assertNull(REGISTRY.getParam("tree-set", endless()));
    assertEquals(
        "left",
        REGISTRY.getParam("tree-set", "root" + ".left".repeat(Budget.MAX_DEPTH - 1)).getName());
    List<String> steps = Collections.nCopies(Budget.MAX_DEPTH + 1, "left");
    assertNull(REGISTRY.getParam("tree-set", steps));
  }

  private static List<String> endless() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return index == 0 ? "root" : "left";
      }

      @Override
      public int size() {
        return Integer.MAX_VALUE;
      }
    };
  }
}
