package io.actionregistry.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import io.actionregistry.harness.command.BuildException.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Protobuf commands in a registry's terms, and what goes around them. */
final class CommandReaderTest {
  private static final CommandSet JON = CommandSet.of(DescriptorSets.jon().message("cmd.Root"));
  private static final CommandBuilder BUILDER = new CommandBuilder(JON, Envelope.empty());
  private static final CommandSet KINDS = Schemas.kinds();

  @Test
  void a_group_with_one_choice_made_is_called_by_the_leaf() throws BuildException {
    Message message = BUILDER.build("rotary-axis", Map.of("azimuth", Map.of("halt", Map.of())));
    BuiltCommand read = BUILDER.read(message.toByteArray());
    assertEquals("rotary-axis-azimuth-halt", read.action());
    assertEquals(Map.of(), read.params());
    assertEquals(message, BUILDER.build("rotary-axis-azimuth-halt", Map.of()));
  }

  @Test
  void a_group_with_several_choices_made_or_none_is_called_by_its_own_name() throws BuildException {
    Map<String, Object> both =
        Map.of("azimuth", Map.of("halt", Map.of()), "elevation", Map.of("halt", Map.of()));
    BuiltCommand read = BUILDER.read(BUILDER.build("rotary-axis", both));
    assertEquals("rotary-axis", read.action());
    assertEquals(both, read.params());
    for (Map<?, ?> open : List.<Map<?, ?>>of(Map.of(), Map.of("azimuth", Map.of()))) {
      BuiltCommand none = BUILDER.read(BUILDER.build("rotary-axis", open));
      assertEquals("rotary-axis", none.action());
      assertEquals(open, none.params());
    }
  }

  @Test
  void an_alias_is_read_back_as_the_canonical_name() throws BuildException {
    assertEquals("bits", kinds(Map.of()).read(kinds(Map.of()).build("shards", null)).action());
  }

  @Test
  void what_the_schema_does_not_know_is_told() throws BuildException {
    DynamicMessage.Builder root = (DynamicMessage.Builder) BUILDER.build("noop", null).toBuilder();
    FieldDescriptor noop = Schemas.payload(JON).getField(9);
    assertEquals("noop", noop.getName());
    Message inner =
        ((Message) root.getField(noop)).toBuilder().setUnknownFields(unknown(7)).build();
    root.setField(noop, inner).setUnknownFields(unknown(99));
    BuiltCommand read = BUILDER.read(root.build().toByteArray());
    assertEquals("noop", read.action());
    assertEquals(List.of("#99", "noop#7"), read.unknownFields());
  }

  private static UnknownFieldSet unknown(int number) {
    return UnknownFieldSet.newBuilder()
        .addField(number, UnknownFieldSet.Field.newBuilder().addVarint(1).build())
        .build();
  }

  @Test
  void bytes_that_are_no_command_are_refused() throws BuildException {
    assertEquals(Kind.MALFORMED_MESSAGE, refusal(new byte[] {1, 2, 3}).kind());
    byte[] good = BUILDER.build("rotary-scan-start", null).toByteArray();
    for (int length = 0; length < good.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(good, length);
      Kind kind = refusal(cut).kind();
      assertTrue(kind == Kind.MALFORMED_MESSAGE || kind == Kind.UNKNOWN_ACTION, kind.id());
    }
    assertEquals(
        "no action is chosen below rotary", refusal(new byte[] {(byte) 0xd2, 1, 0}).getMessage());
  }

  private static BuildException refusal(byte[] bytes) {
    return assertThrows(BuildException.class, () -> BUILDER.read(bytes));
  }

  @Test
  void times_that_java_cannot_tell_are_refused() throws BuildException {
    CommandBuilder builder = kinds(Map.of());
    FieldDescriptor known = Schemas.payload(KINDS).getFields().get(4);
    for (String field : List.of("time", "length", "value")) {
      FieldDescriptor inner = known.getMessageType().findFieldByName(field);
      DynamicMessage.Builder value = DynamicMessage.newBuilder(inner.getMessageType());
      if (!field.equals("value")) {
        value.setField(inner.getMessageType().findFieldByNumber(1), Long.MAX_VALUE);
      }
      Message root =
          DynamicMessage.newBuilder(known.getContainingType())
              .setField(
                  known,
                  DynamicMessage.newBuilder(known.getMessageType())
                      .setField(inner, value.build())
                      .build())
              .build();
      BuildException e = assertThrows(BuildException.class, () -> builder.read(root));
      assertEquals(Kind.NOT_REPRESENTABLE, e.kind());
      assertEquals(field, e.place());
    }
  }

  @Test
  void of_an_envelope_nothing_is_set_but_what_is_given() throws BuildException {
    assertEquals(
        "{sequence=0, level=none, sender=, weight=0.0}",
        kinds(Map.of()).read(kinds(Map.of()).build("nothing", null)).envelope().toString());
  }

  @Test
  void the_envelope_takes_what_is_given() throws BuildException {
    CommandBuilder builder =
        kinds(Map.of("sequence", "-3", "level", "low", "sender", "me", "weight", "1.5"));
    assertEquals(
        "{sequence=-3, level=low, sender=me, weight=1.5}",
        builder.read(builder.build("nothing", null)).envelope().toString());
    for (Map<String, String> wrong :
        List.of(
            Map.of("sequence", "x"),
            Map.of("level", "LOW"),
            Map.of("weight", ""),
            Map.of("seqence", "1"),
            Map.of("numbers", "1"))) {
      assertThrows(SchemaException.class, () -> kinds(wrong), wrong.toString());
    }
  }

  private static CommandBuilder kinds(Map<String, String> envelope) {
    return new CommandBuilder(KINDS, Envelope.of(KINDS, envelope));
  }
}
