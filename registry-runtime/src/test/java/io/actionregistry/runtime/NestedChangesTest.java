package io.actionregistry.runtime;

import static io.actionregistry.runtime.TwoVersions.changes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NestedChangesTest {
  private static ParamDefinition text(String name) {
    return ParamDefinition.builder(name, ParamType.STRING).build();
  }

  private static ParamDefinition member(String name, int number, String oneof) {
    return ParamDefinition.builder(name, ParamType.STRING).proto(name, number).oneof(oneof).build();
  }

  private static ParamDefinition message(String name, String type) {
    return ParamDefinition.builder(name, ParamType.MESSAGE).messageName(type).build();
  }

  private static Registry registry(MessageDefinition message, String... params) {
    ActionDefinition.Builder action = ActionDefinition.builder("act");
    for (String param : params) {
      action.optional(message(param, message.getName()));
    }
    return Registry.builder().message(message).action(action.build()).build();
  }

  private static Registry own(MessageDefinition.Builder message) {
    MessageDefinition built = message.build();
    return Registry.builder()
        .message(built)
        .action(ActionDefinition.builder("act").message(built).build())
        .build();
  }

  private static MessageDefinition.Builder target() {
    return MessageDefinition.builder("t.Target").param(text("name"));
  }

  @Test
  void what_a_message_holds_is_told_by_its_path_and_once() {
    assertEquals(
        List.of(
            "from message: documentation changed  + Where.",
            "from.title: parameter added  + string, optional"),
        changes(
            registry(target().build(), "from", "to"),
            registry(target().param(text("title")).description("Where.").build(), "from", "to")));
  }

  @Test
  void a_message_of_another_name_is_compared_as_well() {
    assertEquals(
        List.of(
            "to: type changed  t.Target → t.Place",
            "to message: definition renamed  t.Target → t.Place"),
        changes(
            registry(target().build(), "to"),
            registry(MessageDefinition.builder("t.Place").param(text("name")).build(), "to")));
  }

  @Test
  void a_message_that_holds_itself_ends_there() {
    assertEquals(
        List.of("root.name: parameter added  + string, optional"),
        changes(
            registry(
                MessageDefinition.builder("t.Tree").param(message("left", "t.Tree")).build(),
                "root"),
            registry(
                MessageDefinition.builder("t.Tree")
                    .param(message("left", "t.Tree"))
                    .param(text("name"))
                    .build(),
                "root")));
  }

  @Test
  void how_a_message_is_written_is_compared() {
    MessageDefinition message = target().build();
    Registry delimited =
        Registry.builder()
            .message(message)
            .action(
                ActionDefinition.builder("act")
                    .optional(
                        ParamDefinition.builder("to", ParamType.MESSAGE)
                            .messageName("t.Target")
                            .delimited()
                            .build())
                    .build())
            .build();
    assertEquals(
        List.of("to: encoding changed  no → yes"), changes(registry(message, "to"), delimited));
  }

  @Test
  void rules_on_a_message_as_a_whole_are_compared_wherever_they_stand() {
    assertEquals(
        List.of(
            "rule removed: oneof[\"a\"]  - \"at most one\"",
            "rule added: cel.order  + \"this.a < this.b\"",
            "rule added: oneof[\"b\"].required  + true"),
        changes(
            own(target().ruleValues("oneof[0].fields", "a").ruleValues("oneof[1].fields", "b")),
            own(
                target()
                    .rule("cel.order", "this.a < this.b")
                    .ruleValues("oneof[0].fields", "b")
                    .rule("oneof[0].required", true))));
  }

  private static MessageDefinition.Builder choice(String oneof, boolean required) {
    return MessageDefinition.builder("t.Act")
        .param(member("a", 1, oneof))
        .param(member("b", 2, oneof))
        .oneof(new OneofDefinition(oneof, required, List.of("a", "b")));
  }

  @Test
  void a_oneof_may_be_required_and_have_another_name() {
    assertEquals(
        List.of(
            "oneof what: oneof changed  which → what",
            "oneof what: rule added: oneof.required  + one has to be given; members: a, b"),
        changes(own(choice("which", false)), own(choice("what", true))));
    assertEquals(
        List.of(
            "oneof which: rule removed: oneof.required  - one has to be given; members: a, b",
            "a: oneof changed  - which",
            "b: oneof changed  - which"),
        changes(
            own(choice("which", true)),
            own(
                MessageDefinition.builder("t.Act")
                    .param(ParamDefinition.builder("a", ParamType.STRING).proto("a", 1).build())
                    .param(ParamDefinition.builder("b", ParamType.STRING).proto("b", 2).build()))));
  }

  @Test
  void a_oneof_that_came_with_its_members_is_told_of_them() {
    assertEquals(
        List.of("b: oneof changed  one → two"),
        changes(
            own(
                MessageDefinition.builder("t.Act")
                    .param(member("a", 1, "one"))
                    .param(member("b", 2, "one"))
                    .oneof(new OneofDefinition("one", false, List.of("a", "b")))),
            own(
                MessageDefinition.builder("t.Act")
                    .param(member("a", 1, "one"))
                    .param(member("b", 2, "two"))
                    .oneof(new OneofDefinition("one", false, List.of("a")))
                    .oneof(new OneofDefinition("two", false, List.of("b"))))));
  }
}
