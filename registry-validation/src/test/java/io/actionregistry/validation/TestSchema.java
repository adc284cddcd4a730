package io.actionregistry.validation;

import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.EnumDefinition;
import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.OneofDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Registry;
import java.util.List;

/** Messages with one of everything. */
final class TestSchema {
  static final Registry REGISTRY =
      Registry.builder()
          .enumeration(
              EnumDefinition.builder("t.Channel")
                  .prefix("CHANNEL_")
                  .value("unspecified", "CHANNEL_UNSPECIFIED", 0)
                  .value("heat", "CHANNEL_HEAT", 1)
                  .value("day", "CHANNEL_DAY", 2)
                  .value("daylight", "CHANNEL_DAYLIGHT", 2)
                  .build())
          .enumeration(
              EnumDefinition.builder("t.Closed")
                  .closed()
                  .value("low", "LOW", 1)
                  .value("high", "HIGH", 2)
                  .build())
          .message(scalars())
          .message(position())
          .message(choice())
          .message(lists())
          .message(known())
          .message(secret())
          .message(node())
          .action(ActionDefinition.builder("ping").build())
          .action(
              ActionDefinition.builder("position-set").alias("goto").message(position()).build())
          .action(ActionDefinition.builder("by-hand").required("where").optional("speed").build())
          .build();

  private TestSchema() {}

  private static ParamDefinition.Builder param(String name, ParamType type, int number) {
    return ParamDefinition.builder(name, type).proto(name.replace('-', '_'), number);
  }

  private static MessageDefinition scalars() {
    MessageDefinition.Builder message = MessageDefinition.builder("t.Scalars");
    int number = 1;
    for (ParamType type : ParamType.values()) {
      if (type.isNumeric()
          || type == ParamType.BOOL
          || type == ParamType.STRING
          || type == ParamType.BYTES) {
        message.param(param(type.getName(), type, number++).build());
      }
    }
    Range finite = Range.value().finite().build();
    return message
        .param(param("finite", ParamType.FLOAT, number++).range(finite).build())
        .param(channel("channel", number++).build())
        .param(param("closed", ParamType.ENUM, number++).enumName("t.Closed").build())
        .param(param("offered", ParamType.ENUM, number++).offers("a", "b").build())
        .param(param("frame-time", ParamType.UINT64, number).presence().build())
        .build();
  }

  private static ParamDefinition.Builder channel(String name, int number) {
    return param(name, ParamType.ENUM, number).enumName("t.Channel").offers("heat", "day");
  }

  private static MessageDefinition position() {
    return MessageDefinition.builder("t.Position")
        .param(
            param("latitude", ParamType.DOUBLE, 1)
                .range(
                    Range.value()
                        .declared(Interval.atLeast(-90.0).atMost(90.0))
                        .unit("deg")
                        .finite()
                        .build())
                .unit("deg")
                .required()
                .build())
        .param(param("longitude", ParamType.DOUBLE, 2).required().unit("deg").build())
        .param(param("name", ParamType.STRING, 3).build())
        .build();
  }

  private static MessageDefinition choice() {
    return MessageDefinition.builder("t.Choice")
        .param(param("first", ParamType.INT32, 1).oneof("which").build())
        .param(param("second-one", ParamType.STRING, 2).oneof("which").build())
        .oneof(new OneofDefinition("which", false, List.of("first", "second-one")))
        .build();
  }

  private static MessageDefinition lists() {
    return MessageDefinition.builder("t.Lists")
        .param(
            param("samples", ParamType.FLOAT, 1)
                .repeated()
                .range(
                    Range.of(Range.Subject.ITEM, Range.Measure.VALUE)
                        .declared(Interval.atLeast(0f).below(360f))
                        .finite()
                        .build())
                .range(Range.items().declared(Interval.upTo(3)).build())
                .build())
        .param(position("positions", 2).repeated().build())
        .param(position("by-name", 3).map(ParamType.STRING).build())
        .param(param("by-id", ParamType.STRING, 4).map(ParamType.INT32).build())
        .param(param("by-flag", ParamType.BOOL, 5).map(ParamType.BOOL).build())
        .param(param("by-hash", ParamType.BYTES, 6).map(ParamType.UINT64).build())
        .param(channel("channels", 7).repeated().build())
        .param(param("values", ParamType.VALUE, 8).repeated().build())
        .param(param("value-map", ParamType.VALUE, 9).map(ParamType.STRING).build())
        .build();
  }

  private static ParamDefinition.Builder position(String name, int number) {
    return param(name, ParamType.MESSAGE, number).messageName("t.Position");
  }

  private static MessageDefinition known() {
    return MessageDefinition.builder("t.Known")
        .param(param("at", ParamType.TIMESTAMP, 1).build())
        .param(param("for", ParamType.DURATION, 2).build())
        .param(param("mask", ParamType.FIELD_MASK, 3).build())
        .param(param("any", ParamType.ANY, 4).build())
        .param(param("struct", ParamType.STRUCT, 5).build())
        .param(param("value", ParamType.VALUE, 6).build())
        .param(param("list", ParamType.LIST_VALUE, 7).build())
        .param(param("null", ParamType.NULL_VALUE, 8).build())
        .param(param("empty", ParamType.EMPTY, 9).build())
        .param(param("wrapped", ParamType.FLOAT, 10).wrapper().build())
        .param(position("position", 11).build())
        .build();
  }

  private static MessageDefinition secret() {
    return MessageDefinition.builder("t.Secret")
        .param(param("password", ParamType.STRING, 1).sensitive().build())
        .param(channel("channel", 2).sensitive().build())
        .param(param("pins", ParamType.INT32, 3).map(ParamType.STRING).sensitive().build())
        .param(position("home", 4).sensitive().build())
        .param(param("plain", ParamType.STRING, 5).build())
        .build();
  }

  private static MessageDefinition node() {
    return MessageDefinition.builder("t.Node")
        .param(param("value", ParamType.INT32, 1).build())
        .param(nodes("left", 2).build())
        .param(nodes("children", 3).repeated().build())
        .param(nodes("by-name", 4).map(ParamType.STRING).build())
        .param(param("any-value", ParamType.VALUE, 5).build())
        .build();
  }

  private static ParamDefinition.Builder nodes(String name, int number) {
    return param(name, ParamType.MESSAGE, number).messageName("t.Node");
  }
}
