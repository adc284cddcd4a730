package io.actionregistry.generator.emit.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

final class MethodNamesTest {
  @Test
  void a_method_is_named_after_its_definition_and_kind() {
    assertEquals(
        List.of("rotaryRotateToNdcAction", "classAction"),
        names("Action", "rotary-rotate-to-ndc", "class"));
  }

  @Test
  void definitions_that_would_share_a_name_take_their_full_ones() {
    assertEquals(
        List.of("x_a_2d_b__cAction", "x_a__b_2d_cAction", "otherAction"),
        names("Action", "a-b_c", "a_b-c", "other"));
  }

  @Test
  void a_name_that_java_cannot_begin_with_is_spelt_out() {
    assertEquals(List.of("x_1_2d_2Action"), names("Action", "1-2"));
    assertEquals(List.of("x___Action"), names("Action", "_"));
  }

  @Test
  void a_message_goes_by_the_last_part_of_its_name() {
    MethodNames names =
        new MethodNames(
            List.of("cmd.Lira.Target", "cmd.Stop", "osd.Stop"), MethodNames::simple, "Message");
    assertEquals("targetMessage", names.of("cmd.Lira.Target"));
    assertEquals("x_cmd_2e_StopMessage", names.of("cmd.Stop"));
    assertEquals("x_osd_2e_StopMessage", names.of("osd.Stop"));
  }

  @Test
  void names_that_are_too_long_differ_in_what_stands_for_their_end() {
    String start = "a".repeat(500);
    List<String> names = names("Action", start + "b", start + "c", start + "-1", start + "1");
    assertEquals(4, names.stream().distinct().count());
    for (String name : names) {
      assertTrue(name.length() < 150, name);
      assertTrue(SourceVersion.isIdentifier(name), name);
    }
  }

  private static List<String> names(String kind, String... fullNames) {
    MethodNames names = new MethodNames(Arrays.asList(fullNames), name -> name, kind);
    return Stream.of(fullNames).map(names::of).toList();
  }
}
