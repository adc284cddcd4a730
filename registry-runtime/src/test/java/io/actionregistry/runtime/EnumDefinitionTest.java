package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.TransitFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EnumDefinitionTest {
  private static final EnumDefinition ALIASED =
      EnumDefinition.builder("t.Mode")
          .closed()
          .value("off", "OFF", 0)
          .value("on", "ON", 1)
          .value(
              EnumValue.builder("active", "ACTIVE", 1)
                  .description("An older name.")
                  .deprecated()
                  .build())
          .build();

  @ParameterizedTest
  @EnumSource
  void a_value_is_found_by_every_kind_of_key(KeyKind kind) {
    EnumValue heat = Fixture.CHANNEL.getValue(kind.key("heat"));
    assertEquals("JON_GUI_DATA_VIDEO_CHANNEL_HEAT", heat.getProtoName());
    assertEquals(TransitFactory.keyword("heat"), heat.getKeyword());
    assertEquals(1, heat.getNumber());
    assertSame(heat, Fixture.CHANNEL.getValueByNumber(1));
  }

  @Test
  void what_is_no_value_is_null() {
    assertNull(Fixture.CHANNEL.getValue("HEAT"));
    assertNull(Fixture.CHANNEL.getValue(null));
    assertNull(Fixture.CHANNEL.getValue(1));
    assertNull(Fixture.CHANNEL.getValueByNumber(3));
    assertNull(Fixture.CHANNEL.getValueByNumber(1L << 32 | 1));
  }

  @Test
  void the_first_name_of_a_number_is_canonical() {
    EnumValue alias = ALIASED.getValue("active");
    assertEquals("on", alias.getCanonicalName());
    assertTrue(alias.isDeprecated());
    assertEquals("An older name.", alias.getDescription());
    assertEquals("on", alias.toMap().get("canonical"));
    assertEquals("on", ALIASED.getValueByNumber(1).getName());
    assertEquals(List.of("off", "on"), ALIASED.getNames());
    assertEquals(3, ALIASED.getValues().size());
    assertEquals("on", ALIASED.getValue("on").getCanonicalName());
  }

  @Test
  void what_the_schema_says_is_kept() {
    assertEquals("ser.JonGuiDataVideoChannel", Fixture.CHANNEL.getName());
    assertEquals("Which camera.", Fixture.CHANNEL.getDescription());
    assertEquals("JON_GUI_DATA_VIDEO_CHANNEL_", Fixture.CHANNEL.getPrefix());
    assertFalse(Fixture.CHANNEL.isClosed());
    assertTrue(ALIASED.isClosed());
    assertEquals("enum t.Mode", ALIASED.toString());
  }

  @Test
  void two_values_of_one_name_are_refused_with_both() {
    EnumDefinition.Builder names =
        EnumDefinition.builder("t.E").value("a", "A", 0).value("a", "A_", 1);
    String message = assertThrows(IllegalArgumentException.class, names::build).getMessage();
    assertTrue(message.contains("A = 0") && message.contains("A_ = 1"), message);
    EnumDefinition.Builder protoNames =
        EnumDefinition.builder("t.E").value("a", "A", 0).value("b", "A", 1);
    assertThrows(IllegalArgumentException.class, protoNames::build);
  }

  @Test
  void an_enum_has_a_name_and_values() {
    assertThrows(IllegalArgumentException.class, () -> EnumDefinition.builder(""));
    assertThrows(IllegalArgumentException.class, () -> EnumDefinition.builder("t.E").build());
    assertThrows(IllegalArgumentException.class, () -> EnumValue.of("", "A", 0));
    assertThrows(IllegalArgumentException.class, () -> EnumValue.of("a", "", 0));
  }
}
