package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.support.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumReaderTest {
  private static EnumType mode(Schemas schemas) {
    return Schemas.enumType(schemas.root("").read(), "VideoMode");
  }

  private static List<String> names(EnumType type) {
    return type.values().stream().map(EnumType.Value::name).toList();
  }

  @Test
  void the_enums_own_name_is_taken_off_where_every_value_has_it() {
    EnumType type =
        mode(
            Schemas.proto3(
                """
                enum VideoMode { VIDEO_MODE_UNSPECIFIED = 0; VIDEO_MODE_HOT_WHITE = 1; }
                """));

    assertEquals("VIDEO_MODE_", type.prefix());
    assertEquals(List.of("unspecified", "hot-white"), names(type));
  }

  @Test
  void a_longer_common_prefix_than_the_enums_name_stays() {
    assertEquals(
        List.of("hot-white", "hot-black"),
        names(
            mode(
                Schemas.proto3(
                    "enum VideoMode { VIDEO_MODE_HOT_WHITE = 0; VIDEO_MODE_HOT_BLACK = 1; }"))));
  }

  @ParameterizedTest
  @CsvSource({
    "'DAY_ON, DAY_OFF', DAY_",
    "'DAY_ONE_A, DAY_ONE_B', DAY_ONE_",
    "'DAY_ONE, DAY_ONE_B', DAY_",
    "'DAY_ONLY, DAY_ONCE', DAY_",
    "'ON, OFF', ''",
    "'A_B', A_",
    "'A', ''",
    "'_A, _B', _",
    "'DAY_, DAY_A', DAY_"
  })
  void else_what_all_values_share_up_to_an_underscore(String names, String prefix) {
    assertEquals(prefix, EnumReader.commonPrefix(List.of(names.split(", "))));
  }

  @Test
  void a_value_that_is_nothing_but_the_prefix_keeps_its_name() {
    assertEquals(
        List.of("day", "a"),
        names(mode(Schemas.proto3("enum VideoMode { DAY_ = 0; DAY_A = 1; }"))));
  }

  @Test
  void a_prefix_can_be_pinned_and_a_name_be_set() {
    EnumType type =
        mode(
            Schemas.proto3(
                """
                enum VideoMode {
                  option (actionregistry.v1.enum).prefix = "VIDEO_";
                  VIDEO_MODE_HOT = 0;
                  VIDEO_COLD = 1;
                  OTHER = 2 [(actionregistry.v1.enum_value).name = "IDLE"];
                }
                """));

    assertEquals("VIDEO_", type.prefix());
    assertEquals(List.of("mode-hot", "cold", "IDLE"), names(type));
  }

  @Test
  void the_first_name_of_a_number_is_canonical() {
    EnumType type =
        mode(
            Schemas.proto3(
                """
                enum VideoMode {
                  option allow_alias = true;
                  HEAT = 0;
                  // Another word for it.
                  THERMAL = 0 [deprecated = true];
                  DAY = 5;
                }
                """));

    EnumType.Value thermal = type.values().get(1);
    assertTrue(thermal.isAlias());
    assertEquals("heat", thermal.canonical());
    assertEquals("Another word for it.", thermal.documentation());
    assertTrue(thermal.deprecated());
    assertFalse(type.values().get(0).isAlias());
    assertEquals(5, type.values().get(2).number());
  }

  @Test
  void enums_are_closed_in_proto2_and_where_editions_say_so() {
    String body = "enum VideoMode { HEAT = 0; }";

    assertTrue(mode(Schemas.proto2(body)).closed());
    assertFalse(mode(Schemas.proto3(body)).closed());
    assertFalse(mode(Schemas.edition2023(body)).closed());
    assertTrue(mode(Schemas.edition2023("option features.enum_type = CLOSED;\n" + body)).closed());
  }
}
