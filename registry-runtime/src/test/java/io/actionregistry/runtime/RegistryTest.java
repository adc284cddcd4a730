package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.Keyword;
import com.cognitect.transit.TransitFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RegistryTest {
  private static final Registry REGISTRY = Fixture.REGISTRY;

  @Test
  void names_are_canonical_and_in_order_of_declaration() {
    assertEquals(
        List.of(
            "ping",
            "rotary-rotate-to-ndc",
            "rotary-axis",
            "lira-refine-target",
            "tree-set",
            "choose",
            "lrf-fire",
            "lrf-measure"),
        List.copyOf(REGISTRY.getAllActionNames()));
    assertEquals(
        TransitFactory.keyword("rotary-rotate-to-ndc"),
        List.copyOf(REGISTRY.getAllActionKeywords()).get(1));
    assertEquals(8, REGISTRY.getAllActionKeywords().size());
    assertEquals(Map.of("rotary-goto-ndc", "rotary-rotate-to-ndc"), REGISTRY.getAliases());
    assertEquals("registry of 8 actions", REGISTRY.toString());
  }

  @ParameterizedTest
  @EnumSource
  void messages_and_enums_are_found_by_every_kind_of_key(KeyKind kind) {
    assertSame(Fixture.TARGET, REGISTRY.getMessage(kind.key("cmd.Lira.Target")));
    assertSame(Fixture.CHANNEL, REGISTRY.getEnum(kind.key("ser.JonGuiDataVideoChannel")));
    assertNull(REGISTRY.getMessage(kind.key("cmd.Nothing")));
    assertNull(REGISTRY.getEnum(kind.key("cmd.Nothing")));
  }

  @Test
  void what_the_registry_was_built_of_is_told() {
    assertEquals("cmd.Root", REGISTRY.getRoot());
    assertEquals("kebab", REGISTRY.getNames());
    assertEquals("sha256:00", REGISTRY.getManifestHash());
    assertEquals("potatoclient.validation", REGISTRY.getValidationProperty());
    assertEquals(List.of("protocol-version"), List.copyOf(REGISTRY.getEnvelope().keySet()));
    assertEquals(4, REGISTRY.getMessages().size());
    assertEquals(1, REGISTRY.getEnums().size());
  }

  @Test
  void an_empty_registry_knows_nothing_and_says_so() {
    Registry empty = Registry.builder().build();
    assertNull(empty.getRoot());
    assertNull(empty.getNames());
    assertNull(empty.getValidationProperty());
    assertEquals("", empty.getManifestHash());
    assertEquals(List.of(), empty.suggest("ping"));
    assertEquals(List.of(), empty.search(""));
    assertFalse(empty.isKnownAction("ping"));
  }

  @Test
  void a_registry_cannot_be_changed_from_outside() {
    assertThrows(
        UnsupportedOperationException.class, () -> REGISTRY.getAllActionNames().remove("ping"));
    assertThrows(UnsupportedOperationException.class, () -> REGISTRY.getAliases().clear());
    assertThrows(UnsupportedOperationException.class, () -> REGISTRY.getMessages().clear());
    assertThrows(UnsupportedOperationException.class, () -> REGISTRY.getEnvelope().clear());
    assertThrows(
        UnsupportedOperationException.class, () -> REGISTRY.getAllActionKeywords().clear());
  }

  @Test
  void one_action_more_makes_another_registry() {
    Registry more = REGISTRY.with(ActionDefinition.builder("plugin-hello").alias("hello").build());
    assertTrue(more.isKnownAction("hello"));
    assertFalse(REGISTRY.isKnownAction("hello"));
    assertEquals(9, more.getAllActionNames().size());
    assertEquals("", more.getManifestHash(), "the hash is that of another manifest");
    assertThrows(
        IllegalArgumentException.class,
        () -> REGISTRY.with(ActionDefinition.builder("ping").build()));
  }

  @Test
  void a_copy_of_a_registry_says_the_same() {
    assertEquals(REGISTRY.getManifest(), REGISTRY.toBuilder().build().getManifest());
  }

  @Test
  void an_unknown_action_comes_with_suggestions() {
    UnknownActionException unknown =
        assertThrows(UnknownActionException.class, () -> REGISTRY.requireAction("rotary-goto-nd"));
    assertEquals(
        "unknown action 'rotary-goto-nd'. Did you mean 'rotary-goto-ndc'?", unknown.getMessage());
    assertEquals("rotary-goto-nd", unknown.getAction());
    assertEquals(List.of("rotary-goto-ndc"), unknown.getSuggestions());
  }

  @Test
  void several_suggestions_are_alternatives() {
    Registry two = registryOf("stop-a", "stop-b");
    Registry three = registryOf("stop-a", "stop-b", "stop-c");
    assertEquals(
        "unknown action 'stop'. Did you mean 'stop-a' or 'stop-b'?", messageOf(two, "stop"));
    assertEquals(
        "unknown action 'stop'. Did you mean 'stop-a', 'stop-b' or 'stop-c'?",
        messageOf(three, "stop"));
  }

  private static Registry registryOf(String... names) {
    Registry.Builder builder = Registry.builder();
    for (String name : names) {
      builder.action(ActionDefinition.builder(name).build());
    }
    return builder.build();
  }

  private static String messageOf(Registry registry, Object action) {
    return assertThrows(UnknownActionException.class, () -> registry.requireAction(action))
        .getMessage();
  }

  static Stream<Object> noNames() {
    List<Object> cycle = new ArrayList<>();
    cycle.add(cycle);
    return Stream.of(
        1, 'c', new Object(), new byte[0], List.of("ping"), Map.of("ping", 1), cycle, Object.class);
  }

  @ParameterizedTest
  @MethodSource("noNames")
  void what_is_no_name_is_the_name_of_nothing(Object noName) {
    assertIsNoAction(noName);
    assertNull(REGISTRY.getParam("rotary-goto-ndc", noName));
    assertNull(REGISTRY.getMessage(noName));
    assertNull(REGISTRY.getEnum(noName));
  }

  @Test
  void null_is_the_name_of_nothing() {
    assertIsNoAction(null);
    assertNull(REGISTRY.getParam("ping", null));
    assertNull(REGISTRY.getRange("rotary-goto-ndc", null));
    assertNull(REGISTRY.getMessage(null));
    assertNull(REGISTRY.getEnum(null));
  }

  private static void assertIsNoAction(Object noName) {
    assertFalse(REGISTRY.isKnownAction(noName));
    assertNull(REGISTRY.getAction(noName));
    assertNull(REGISTRY.resolve(noName));
    assertNull(REGISTRY.getRequiredParams(noName));
    assertNull(REGISTRY.getOptionalParams(noName));
    assertFalse(REGISTRY.hasRequiredParams(noName, Map.of()));
    UnknownActionException unknown =
        assertThrows(UnknownActionException.class, () -> REGISTRY.requireAction(noName));
    assertNull(unknown.getAction());
    assertEquals(List.of(), unknown.getSuggestions());
    assertThrows(UnknownActionException.class, () -> REGISTRY.withDefaults(noName, Map.of()));
  }

  @ParameterizedTest
  @EnumSource(names = {"STRING", "TRANSIT"})
  void ten_megabytes_of_a_name_are_only_unknown(KeyKind kind) {
    String huge = "a-".repeat(5_000_000);
    assertFalse(REGISTRY.isKnownAction(kind.key(huge)));
    assertEquals(List.of(), REGISTRY.suggest(huge));
    assertEquals(List.of(), REGISTRY.search(huge));
    UnknownActionException unknown =
        assertThrows(UnknownActionException.class, () -> REGISTRY.requireAction(kind.key(huge)));
    assertTrue(unknown.getMessage().length() < 300);
  }

  @Test
  void a_keyword_without_a_name_is_unknown() {
    assertFalse(REGISTRY.isKnownAction(new NamelessKeyword()));
    assertEquals(Collections.emptyList(), REGISTRY.getRanges("ping", new NamelessKeyword()));
  }

  /** Anybody may implement Transit's interface. */
  private static final class NamelessKeyword implements Keyword {
    @Override
    public String getNamespace() {
      return null;
    }

    @Override
    public String getName() {
      return null;
    }

    @Override
    public int compareTo(Keyword other) {
      return 0;
    }
  }
}
