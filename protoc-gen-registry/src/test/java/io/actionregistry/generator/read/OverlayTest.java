package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.support.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Options from outside the schema. */
class OverlayTest {
  private static Schemas schema() {
    return Schemas.proto3(
        """
        message Root {
          oneof payload {
            Go go = 1 [(actionregistry.v1.field) = {aliases: ["a", "b"], name: "walk"}];
          }
        }
        message Go {
          float speed = 1 [(actionregistry.v1.field) = {
            unit: "m/s"
            examples: ["1", "2"]
            default: "3"
          }];
          Mode mode = 2;
        }
        enum Mode { MODE_UNSPECIFIED = 0; MODE_FAST = 1; }
        """);
  }

  @Test
  void what_it_says_replaces_what_the_schema_says_option_by_option() {
    Schema schema =
        schema()
            .overlay(
                """
                field { name: "test.Go.speed" options { unit: "km/h" } }
                field { name: "test.Root.go" options { name: "run" } }
                """)
            .read();

    Action run = Schemas.action(schema, "run");
    Parameter speed = Schemas.parameter(run.message(), "speed");
    assertEquals("km/h", speed.unit());
    assertEquals(3.0f, speed.defaultValue());
    assertEquals(List.of("a", "b"), run.aliases());
  }

  @Test
  void its_lists_replace_whole_lists() {
    Schema schema =
        schema()
            .overlay(
                """
                field { name: "test.Go.speed" options { examples: "5" } }
                field { name: "test.Root.go" options { aliases: "c" } }
                """)
            .read();

    Action walk = Schemas.action(schema, "walk");
    assertEquals(List.of("c"), walk.aliases());
    assertEquals(List.of(5.0f), Schemas.parameter(walk.message(), "speed").examples());
  }

  @Test
  void a_later_entry_wins_over_an_earlier_one_and_a_later_file_too() {
    Schema schema =
        schema()
            .overlay(
                """
                field { name: "test.Go.speed" options { unit: "kn" default: "4" } }
                field { name: "test.Go.speed" options { unit: "mph" } }
                """)
            .overlay("field { name: 'test.Go.speed' options { examples: '6' } }")
            .read();

    Parameter speed = Schemas.parameter(Schemas.action(schema, "walk").message(), "speed");
    assertEquals("mph", speed.unit());
    assertEquals(4.0f, speed.defaultValue());
    assertEquals(List.of(6.0f), speed.examples());
  }

  @Test
  void it_can_speak_of_every_kind_of_element() {
    Schema schema =
        schema()
            .overlay(
                """
                file { name: "test.proto" options { module: "Walking" finite: true } }
                message { name: "test.Go" options { classification: CLASSIFICATION_ACTION } }
                field { name: "test.Root.go" options { hazard { level: HAZARD_LEVEL_CAUTION } } }
                enum { name: "test.Mode" options { prefix: "MO" } }
                enum_value { name: "test.Mode.MODE_FAST" options { name: "FAST" } }
                """)
            .read();

    Action walk = Schemas.action(schema, "walk");
    assertEquals("Walking", walk.module());
    assertEquals(new Hazard(Hazard.Level.CAUTION, ""), walk.hazard());
    assertTrue(Schemas.parameter(walk.message(), "speed").finite());
    assertEquals(
        List.of("de-unspecified", "FAST"), Schemas.parameter(walk.message(), "mode").offered());
  }

  @Test
  void it_can_speak_of_methods() {
    Schema schema =
        Schemas.proto3("service Orders { rpc Place(Order) returns (Order); }\nmessage Order {}")
            .root("test.Orders")
            .overlay("method { name: 'test.Orders.Place' options { name: 'buy' } }")
            .read();

    assertEquals(List.of("buy"), Schemas.actionNames(schema));
  }
}
