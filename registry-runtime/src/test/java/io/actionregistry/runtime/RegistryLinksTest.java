package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RegistryLinksTest {
  private static ActionDefinition.Builder action(String name) {
    return ActionDefinition.builder(name);
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    Registry.Builder builder =
        Registry.builder()
            .action(action("a").alias("b").alias("c").deprecated("nothing").build())
            .action(action("b").alias("c").response("t.None").build())
            .action(action("a").optional(Fixture.nested("p", "t.None").build()).build())
            .message(message("t.M", Fixture.nested("q", "t.None").build()))
            .message(message("t.M", enumParam("r")))
            .enumeration(Fixture.CHANNEL)
            .enumeration(Fixture.CHANNEL)
            .envelope(enumParam("e"))
            .envelope(Fixture.required("e", ParamType.BOOL));
    assertEquals(
        List.of(
            "a registry cannot be built:",
            "action 'a' is defined twice",
            "alias 'b' of action 'a' is the name of another action",
            "alias 'c' of action 'b' is an alias of action 'a' too",
            "action 'a' is to be replaced by 'nothing', which is no canonical name",
            "message 't.M' is defined twice",
            "enum 'ser.JonGuiDataVideoChannel' is defined twice",
            "parameter of the envelope 'e' is defined twice",
            "action 'b' is answered by t.None, which is not registered",
            "action 'a': parameter 'p' refers to message t.None, which is not registered",
            "message t.M: parameter 'q' refers to message t.None, which is not registered",
            "message t.M: parameter 'r' refers to enum t.NoEnum, which is not registered",
            "envelope: parameter 'e' refers to enum t.NoEnum, which is not registered"),
        assertThrows(IllegalArgumentException.class, builder::build).getMessage().lines().toList());
  }

  @Test
  void a_parameter_offers_values_that_its_enum_has() {
    ParamDefinition param =
        ParamDefinition.builder("channel", ParamType.ENUM)
            .enumName(Fixture.CHANNEL.getName())
            .offers("heat", "infrared")
            .build();
    Registry.Builder builder =
        Registry.builder()
            .enumeration(Fixture.CHANNEL)
            .action(action("look").required(param).build());
    assertEquals(
        "action 'look': parameter 'channel' offers [infrared], which enum"
            + " ser.JonGuiDataVideoChannel does not have",
        assertThrows(IllegalArgumentException.class, builder::build)
            .getMessage()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void an_alias_is_no_replacement() {
    Registry.Builder builder =
        Registry.builder()
            .action(action("old").deprecated("alias").build())
            .action(action("new").alias("alias").build());
    assertThrows(IllegalArgumentException.class, builder::build);
  }

  @Test
  void definitions_may_refer_to_each_other_in_any_order() {
    Registry registry =
        Registry.builder()
            .action(action("old").deprecated("new").build())
            .action(action("unspecific").deprecated(null).build())
            .action(action("new").optional(Fixture.nested("p", "t.Late").build()).build())
            .message(message("t.Late", Fixture.nested("itself", "t.Late").build()))
            .build();
    assertEquals("new", registry.requireAction("old").getDeprecation().replacement());
  }

  private static MessageDefinition message(String name, ParamDefinition param) {
    return MessageDefinition.builder(name).param(param).build();
  }

  private static ParamDefinition enumParam(String name) {
    return ParamDefinition.builder(name, ParamType.ENUM).enumName("t.NoEnum").build();
  }
}
