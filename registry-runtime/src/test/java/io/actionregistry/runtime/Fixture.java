package io.actionregistry.runtime;

import java.util.List;
import java.util.Map;

/** A small command API with one of everything. */
final class Fixture {
  static final EnumDefinition CHANNEL =
      EnumDefinition.builder("ser.JonGuiDataVideoChannel")
          .description("Which camera.")
          .prefix("JON_GUI_DATA_VIDEO_CHANNEL_")
          .value("unspecified", "JON_GUI_DATA_VIDEO_CHANNEL_UNSPECIFIED", 0)
          .value("heat", "JON_GUI_DATA_VIDEO_CHANNEL_HEAT", 1)
          .value("day", "JON_GUI_DATA_VIDEO_CHANNEL_DAY", 2)
          .build();

  static final MessageDefinition ROTATE_TO_NDC =
      MessageDefinition.builder("cmd.RotaryPlatform.RotateToNDC")
          .param(
              ParamDefinition.builder("channel", ParamType.ENUM)
                  .proto("channel", 1)
                  .enumName("ser.JonGuiDataVideoChannel")
                  .offers("heat", "day")
                  .rule("enum.defined_only", true)
                  .required()
                  .build())
          .param(ndc("x", 2))
          .param(ndc("y", 3))
          .param(
              ParamDefinition.builder("frame-time", ParamType.UINT64)
                  .proto("frame_time", 4)
                  .build())
          .build();

  static final MessageDefinition TARGET =
      MessageDefinition.builder("cmd.Lira.Target")
          .param(required("timestamp", ParamType.INT64))
          .param(ParamDefinition.builder("uuid", ParamType.STRING).defaultValue("none").build())
          .build();

  /** Recursive in every way that protobuf has, with a default and something required. */
  static final MessageDefinition NODE =
      MessageDefinition.builder("t.Node")
          .param(required("value", ParamType.INT32))
          .param(ParamDefinition.builder("weight", ParamType.DOUBLE).defaultValue(0.5).build())
          .param(node("left").build())
          .param(node("children").repeated().build())
          .param(node("by-name").map(ParamType.STRING).build())
          .build();

  static final MessageDefinition CHOICE =
      MessageDefinition.builder("t.Choice")
          .param(
              ParamDefinition.builder("first", ParamType.INT32)
                  .oneof("which")
                  .defaultValue(1L)
                  .build())
          .param(
              ParamDefinition.builder("second", ParamType.INT32)
                  .oneof("which")
                  .defaultValue(2L)
                  .build())
          .oneof(new OneofDefinition("which", true, List.of("first", "second")))
          .build();

  static final Registry REGISTRY = builder().build();

  private Fixture() {}

  static Registry.Builder builder() {
    return Registry.builder()
        .root("cmd.Root")
        .names("kebab")
        .manifestHash("sha256:00")
        .validationProperty("potatoclient.validation")
        .envelope(required("protocol-version", ParamType.UINT32))
        .enumeration(CHANNEL)
        .message(ROTATE_TO_NDC)
        .message(TARGET)
        .message(NODE)
        .message(CHOICE)
        .action(
            ActionDefinition.builder("ping").module("BasicCommands").description("Answer.").build())
        .action(
            ActionDefinition.builder("rotary-rotate-to-ndc")
                .description("Turn to a point of the picture.")
                .module("RotaryCommands")
                .message(ROTATE_TO_NDC)
                .path("rotary", 26)
                .path("rotate_to_ndc", 12)
                .alias("rotary-goto-ndc")
                .build())
        .action(ActionDefinition.builder("rotary-axis").module("RotaryCommands").group().build())
        .action(
            ActionDefinition.builder("lira-refine-target")
                .description("Correct a target's position.")
                .optional(nested("target", "cmd.Lira.Target").build())
                .build())
        .action(
            ActionDefinition.builder("tree-set").required(nested("root", "t.Node").build()).build())
        .action(ActionDefinition.builder("choose").message(CHOICE).build())
        .action(
            ActionDefinition.builder("lrf-fire")
                .hazard(HazardLevel.DANGER, "Laser radiation.")
                .deprecated("lrf-measure")
                .build())
        .action(ActionDefinition.builder("lrf-measure").build());
  }

  static ParamDefinition required(String name, ParamType type) {
    return ParamDefinition.builder(name, type).required().build();
  }

  static ParamDefinition.Builder nested(String name, String message) {
    return ParamDefinition.builder(name, ParamType.MESSAGE).messageName(message);
  }

  private static ParamDefinition.Builder node(String name) {
    return nested(name, "t.Node");
  }

  private static ParamDefinition ndc(String name, int number) {
    return ParamDefinition.builder(name, ParamType.FLOAT)
        .proto(name, number)
        .unit("ndc")
        .range(
            Range.value()
                .declared(Interval.atLeast(-1.0f).atMost(1.0f))
                .effective(Interval.atLeast(-1.00000005).atMost(1.00000005))
                .rule("float.gte", -1.0f)
                .rule("float.lte", 1.0f)
                .unit("ndc")
                .finite()
                .build())
        .required()
        .build();
  }

  /** A command as it comes from another process. */
  static Map<Object, Object> command(KeyKind kind, Object action, Object params) {
    return kind.map(
        "msg-type",
        kind.key("command"),
        "msg-id",
        "id-1",
        "timestamp",
        7L,
        "payload",
        kind.map("action", action, "params", params));
  }
}
