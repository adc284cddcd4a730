package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.cognitect.transit.TransitFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

final class VersionedRegistryTest {
  private static final Registry FIRST =
      TwoVersions.registry(ActionDefinition.builder("on"), ActionDefinition.builder("off"));
  private static final Registry SECOND =
      TwoVersions.registry(
          ActionDefinition.builder("on").alias("light"), ActionDefinition.builder("dim"));
  private static final VersionedRegistry BOTH =
      VersionedRegistry.of("v1", FIRST).with("v2", SECOND);

  private static String refused(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  @Test
  void versions_stand_in_the_order_in_which_they_are_given() {
    assertEquals(List.of("v1", "v2"), BOTH.versions());
    assertEquals("v2", BOTH.newest());
    assertEquals("versions 'v1', 'v2'", BOTH.toString());
    VersionedRegistry reversed = VersionedRegistry.of("b", SECOND).with("a", FIRST);
    assertEquals(List.of("b", "a"), reversed.versions());
    assertEquals("a", reversed.newest());
  }

  @Test
  void each_version_has_its_own_registry() {
    assertSame(FIRST, BOTH.registry("v1"));
    assertSame(SECOND, BOTH.registry(TransitFactory.keyword("v2")));
  }

  @Test
  void one_more_version_leaves_the_others_as_they_were() {
    VersionedRegistry more = BOTH.with("v3", FIRST);
    assertEquals(List.of("v1", "v2"), BOTH.versions());
    assertEquals(List.of("v1", "v2", "v3"), more.versions());
    assertThrows(UnsupportedOperationException.class, () -> more.versions().clear());
  }

  @Test
  void a_version_needs_a_name_of_its_own() {
    assertEquals("version 'v1' twice", refused(() -> BOTH.with("v1", SECOND)));
    assertEquals(List.of("v1", "v2"), BOTH.versions());
    refused(() -> VersionedRegistry.of("", FIRST));
    refused(() -> VersionedRegistry.of("v 1", FIRST));
  }

  @Test
  void an_unknown_version_is_told_with_the_names_of_all() {
    String there = ". There are 'v1', 'v2'";
    assertEquals("unknown version 'v3'" + there, refused(() -> BOTH.registry("v3")));
    assertEquals("unknown version null" + there, refused(() -> BOTH.registry(null)));
    assertEquals("unknown version 'v0'" + there, refused(() -> BOTH.getAction("v0", "on")));
    assertEquals("unknown version 'v0'" + there, refused(() -> BOTH.changes("on", "v1", "v0")));
  }

  @Test
  void an_action_is_looked_up_in_a_version_by_name_or_alias() {
    assertSame(FIRST.getAction("off"), BOTH.getAction("v1", "off"));
    assertNull(BOTH.getAction("v2", "off"));
    assertSame(SECOND.getAction("on"), BOTH.requireAction("v2", "light"));
    assertThrows(UnknownActionException.class, () -> BOTH.requireAction("v1", "light"));
  }

  @Test
  void it_is_known_where_an_action_is_available() {
    assertEquals(List.of("v1", "v2"), BOTH.availableIn("on"));
    assertEquals(List.of("v1"), BOTH.availableIn("off"));
    assertEquals(List.of("v2"), BOTH.availableIn(TransitFactory.keyword("light")));
    assertEquals(List.of(), BOTH.availableIn(null));
  }

  @Test
  void changes_go_either_way_and_are_data_and_text() {
    Change added = BOTH.changes("on", "v1", "v2").get(0);
    assertEquals(ChangeKind.ALIAS_ADDED, added.kind());
    assertEquals("alias added  + light", added.text());
    assertEquals(
        Map.of("kind", "alias-added", "after", "light", "text", "alias added  + light"),
        added.toMap());
    assertEquals("[alias removed  - light]", BOTH.changes("light", "v2", "v1").toString());
    assertEquals(List.of(), BOTH.changes("on", "v1", "v1"));
    assertThrows(UnsupportedOperationException.class, () -> BOTH.changes("on", "v1", "v2").clear());
  }

  @Test
  void an_action_that_is_in_one_of_the_versions_was_added_or_removed() {
    assertEquals("[action added  + leaf ()]", BOTH.changes("dim", "v1", "v2").toString());
    assertEquals("[action removed  - leaf ()]", BOTH.changes("off", "v1", "v2").toString());
    String unknown =
        assertThrows(UnknownActionException.class, () -> BOTH.changes("din", "v1", "v2"))
            .getMessage();
    assertEquals("unknown action 'din'. Did you mean 'dim'?", unknown);
  }

  private static Registry lamp(
      double brightest, EnumDefinition scenes, ActionDefinition.Builder... others) {
    ParamDefinition brightness =
        ParamDefinition.builder("brightness", ParamType.DOUBLE)
            .range(Range.value().declared(Interval.atLeast(0.0).atMost(brightest)).build())
            .build();
    ParamDefinition scene =
        ParamDefinition.builder("scene", ParamType.ENUM).enumName(scenes.getName()).build();
    ActionDefinition.Builder on =
        ActionDefinition.builder("on").optional(brightness).optional(scene);
    Registry.Builder registry = Registry.builder().enumeration(scenes);
    for (ActionDefinition.Builder other : others) {
      registry.action(other.build());
      on.deprecated("light");
    }
    return registry.action(on.build()).build();
  }

  private static EnumDefinition.Builder scenes() {
    return EnumDefinition.builder("lamp.Scene").value("reading", "SCENE_READING", 1);
  }

  private static final Registry OLD_LAMP = lamp(1, scenes().build());
  private static final Registry NEW_LAMP =
      lamp(
          0.5,
          scenes().value("party", "SCENE_PARTY", 2).build(),
          ActionDefinition.builder("light"));

  @Test
  void the_guide_s_lamp_changes_as_it_is_told_there() {
    VersionedRegistry lamps = VersionedRegistry.of("v1", OLD_LAMP).with("v2", NEW_LAMP);
    List<Change> changes = lamps.changes("on", "v1", "v2");
    assertEquals(
        """
        deprecated  + use light
        brightness: rule narrowed: value  [0, 1] → [0, 0.5]
        scene party: enum value added  + SCENE_PARTY = 2
        """,
        String.join("\n", changes.stream().map(Change::text).toList()) + "\n");
    assertEquals(List.of("no longer admitted: (0.5, 1]"), changes.get(1).details());
  }

  @Test
  void text_of_a_schema_stays_in_its_line() {
    Change change = new Change(ChangeKind.UNIT_CHANGED, "x", "", "", "a\nb", "c\u001bd", List.of());
    assertEquals(1, change.text().lines().count());
    assertEquals(-1, change.text().indexOf('\u001b'));
  }
}
