package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The format, member by member and in order: other programs read it. */
final class ManifestTest {
  @Test
  void a_manifest_has_its_members_in_order_and_says_nothing_about_nothing() {
    assertEquals(
        "{format=1, envelope={}, actions={}, messages={}, enums={}}",
        Registry.builder().build().getManifest().toString());
    assertEquals(
        List.of(
            "format",
            "hash",
            "root",
            "names",
            "validation-property",
            "envelope",
            "actions",
            "messages",
            "enums"),
        new ArrayList<>(Fixture.REGISTRY.getManifest().keySet()));
  }

  @Test
  void the_actions_of_a_manifest_are_all_actions() {
    assertEquals(Fixture.REGISTRY.getManifest().get("actions"), Fixture.REGISTRY.getAllActions());
    assertEquals(
        new ArrayList<>(Fixture.REGISTRY.getAllActionNames()),
        new ArrayList<>(Fixture.REGISTRY.getAllActions().keySet()));
  }

  @Test
  void an_action_without_anything_has_kind_and_params() {
    assertEquals(
        "{kind=leaf, params={}}", ActionDefinition.builder("a").build().toMap().toString());
  }

  @Test
  void an_action_with_everything() {
    ActionDefinition action =
        ActionDefinition.builder("a")
            .group()
            .module("M")
            .message(Fixture.CHOICE)
            .path("f", 1)
            .description("D.")
            .alias("b")
            .deprecated("c")
            .hazard(HazardLevel.DANGER, "R.")
            .build();
    assertEquals(
        "{kind=group, module=M, message=t.Choice, path=[{field=f, number=1}], description=D.,"
            + " aliases=[b], deprecated={replacement=c}, hazard={level=danger, reason=R.},"
            + " params={first={type=int32, oneof=which, default=1}, second={type=int32,"
            + " oneof=which, default=2}}, oneofs=[{name=which, required=true, params=[first,"
            + " second]}]}",
        action.toMap().toString());
  }

  @Test
  void deprecated_without_replacement_is_an_empty_object() {
    ActionDefinition action =
        ActionDefinition.builder("a").deprecated(null).hazard(HazardLevel.CAUTION, "").build();
    assertEquals(
        "{kind=leaf, deprecated={}, hazard={level=caution}, params={}}", action.toMap().toString());
  }

  @Test
  void a_parameter_with_everything() {
    ParamDefinition param =
        ParamDefinition.builder("p", ParamType.ENUM)
            .map(ParamType.STRING)
            .enumName("t.E")
            .proto("p_", 2)
            .required()
            .wrapper()
            .description("D.")
            .unit("u")
            .defaultValue(Map.of("k", false))
            .example(Map.of())
            .offers("a", "b")
            .range(Range.pairs().declared(Interval.atLeast(1)).build())
            .rule("enum.not_in", List.of(0L))
            .deprecated()
            .sensitive()
            .build();
    assertEquals(
        "{type=enum, cardinality=map, key-type=string, enum=t.E, proto-name=p_, number=2,"
            + " required=true, wrapper=true, description=D., unit=u, default={k=false},"
            + " examples=[{}], values=[a, b], ranges=[{of=value, measure=pairs, declared=[{from=1,"
            + " from-inclusive=true}], effective=[{from=1, from-inclusive=true}]}],"
            + " rules={enum.not_in=[0]}, deprecated=true, sensitive=true}",
        param.toMap().toString());
    assertEquals(
        "{type=message, cardinality=repeated, message=t.M}",
        Fixture.nested("m", "t.M").repeated().build().toMap().toString());
    assertEquals(
        "{type=message, message=t.M, delimited=true}",
        Fixture.nested("m", "t.M").delimited().build().toMap().toString());
    assertEquals(
        "{type=bool, presence=true, oneof=o, default=false}",
        ParamDefinition.builder("m", ParamType.BOOL)
            .presence()
            .oneof("o")
            .defaultValue(false)
            .build()
            .toMap()
            .toString());
    assertEquals(
        "{type=string, default-from=random-uuid}",
        ParamDefinition.builder("m", ParamType.STRING)
            .defaultFrom(DefaultSource.RANDOM_UUID)
            .build()
            .toMap()
            .toString());
  }

  @Test
  void a_range_with_everything() {
    Range range =
        Range.value()
            .unit("deg")
            .rule("float.lt", 360.0f)
            .declared(Interval.atLeast(0.0f).below(0.1f))
            .declaredExcluded(Interval.exactly(0.05f))
            .effective(Interval.above(-1.0).atMost(0.09))
            .effectiveExcluded(Interval.exactly(0.05))
            .inverted()
            .finite()
            .build();
    assertEquals(
        "{of=value, measure=value, unit=deg, rules={float.lt=360.0}, declared=[{from=0.0,"
            + " from-inclusive=true, to=0.1, to-inclusive=false}], declared-excluded=[{from=0.05,"
            + " from-inclusive=true, to=0.05, to-inclusive=true}], effective=[{from=-1.0,"
            + " from-inclusive=false, to=0.09, to-inclusive=true}], effective-excluded=[{from=0.05,"
            + " from-inclusive=true, to=0.05, to-inclusive=true}], inverted=true, finite=true}",
        range.toMap().toString());
    assertEquals(
        "{of=value, measure=value, declared=[{}], effective=[{}], nan=true}",
        Range.value().declared(Interval.all()).allowNaN().build().toMap().toString());
  }

  @Test
  void messages_oneofs_and_enums() {
    assertEquals(
        "{description=D.}",
        MessageDefinition.builder("t.M").description("D.").build().toMap().toString());
    assertEquals(
        "{name=o, params=[a]}", new OneofDefinition("o", false, List.of("a")).toMap().toString());
    EnumDefinition definition =
        EnumDefinition.builder("t.E")
            .description("D.")
            .prefix("P_")
            .closed()
            .value("a", "P_A", 0)
            .value(EnumValue.builder("b", "P_B", 0).description("B.").deprecated().build())
            .build();
    assertEquals(
        "{description=D., prefix=P_, closed=true, values=[{name=a, proto-name=P_A, number=0},"
            + " {name=b, proto-name=P_B, number=0, description=B., deprecated=true,"
            + " canonical=a}]}",
        definition.toMap().toString());
  }

  @Test
  void numbers_in_a_manifest_are_longs_and_doubles() {
    Map<String, Object> action = Fixture.REGISTRY.requireAction("rotary-goto-ndc").toMap();
    Map<?, ?> step = (Map<?, ?>) ((List<?>) action.get("path")).get(0);
    assertEquals(26L, step.get("number"));
    Map<?, ?> x = (Map<?, ?>) ((Map<?, ?>) action.get("params")).get("x");
    assertEquals(2L, x.get("number"));
    Map<?, ?> range = (Map<?, ?>) ((List<?>) x.get("ranges")).get(0);
    assertEquals(-1.0, ((Map<?, ?>) range.get("rules")).get("float.gte"));
    assertEquals(1L, Fixture.REGISTRY.getManifest().get("format"));
  }

  @Test
  void a_manifest_cannot_be_changed() {
    Map<String, Object> manifest = Fixture.REGISTRY.getManifest();
    assertThrows(UnsupportedOperationException.class, manifest::clear);
    assertThrows(UnsupportedOperationException.class, Fixture.REGISTRY.getAllActions()::clear);
  }
}
