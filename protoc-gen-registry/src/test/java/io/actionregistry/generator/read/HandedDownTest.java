package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.support.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a step on the way says of all actions below it. */
class HandedDownTest {
  private static final Schema SCHEMA =
      Schemas.proto3(
              """
              message Root {
                oneof payload {
                  Camera camera = 1 [
                    (actionregistry.v1.field).aliases = "cam",
                    (actionregistry.v1.field).hazard = {
                      level: HAZARD_LEVEL_CAUTION
                      reason: "Moves."
                    }
                  ];
                  Camera old_camera = 2 [
                    deprecated = true,
                    (actionregistry.v1.field).name = "former",
                    (actionregistry.v1.field).replacement = "camera-zoom"
                  ];
                  Old by_message = 3;
                }
              }
              message Camera {
                oneof cmd {
                  // Zooms in.
                  Zoom zoom = 1 [
                    (actionregistry.v1.field).aliases = "in",
                    (actionregistry.v1.field).aliases = "nearer"
                  ];
                  Zoom reset = 2 [(actionregistry.v1.field).hazard.level = HAZARD_LEVEL_NONE];
                  Zoom burn = 3 [
                    (actionregistry.v1.field).hazard.level = HAZARD_LEVEL_DANGER,
                    (actionregistry.v1.field).replacement = "camera-reset",
                    deprecated = true
                  ];
                }
              }
              // Changes the focal length.
              message Zoom {}
              message Old { option deprecated = true; }
              """)
          .read();

  private static Action action(String name) {
    return Schemas.action(SCHEMA, name);
  }

  @Test
  void every_name_of_a_branch_goes_with_every_name_below_it() {
    assertEquals(
        List.of("camera-in", "camera-nearer", "cam-zoom", "cam-in", "cam-nearer"),
        action("camera-zoom").aliases());
    assertEquals(List.of("cam-reset"), action("camera-reset").aliases());
    assertEquals(List.of("former-in", "former-nearer"), action("former-zoom").aliases());
  }

  @Test
  void the_nearest_hazard_holds() {
    assertEquals(new Hazard(Hazard.Level.CAUTION, "Moves."), action("camera-zoom").hazard());
    assertEquals(Hazard.NONE, action("camera-reset").hazard());
    assertEquals(new Hazard(Hazard.Level.DANGER, ""), action("camera-burn").hazard());
    assertEquals(Hazard.NONE, action("former-zoom").hazard());
  }

  @Test
  void an_action_is_deprecated_where_any_step_or_message_is() {
    assertTrue(action("former-zoom").deprecated());
    assertTrue(action("camera-burn").deprecated());
    assertTrue(action("by-message").deprecated());
    assertFalse(action("camera-zoom").deprecated());
  }

  @Test
  void the_nearest_replacement_holds() {
    assertEquals("camera-zoom", action("former-zoom").replacement());
    assertEquals("camera-reset", action("former-burn").replacement());
    assertEquals("", action("camera-zoom").replacement());
  }

  @Test
  void the_last_step_documents_an_action_or_else_its_message_does() {
    assertEquals("Zooms in.", action("camera-zoom").documentation());
    assertEquals("Changes the focal length.", action("camera-reset").documentation());
    assertEquals("", action("by-message").documentation());
  }

  @Test
  void an_action_is_placed_at_its_last_step() {
    assertEquals("test.proto", action("camera-zoom").place().file());
    assertEquals(action("camera-zoom").place(), action("former-zoom").place());
    assertEquals(
        List.of(new Action.Step("old_camera", 2), new Action.Step("zoom", 1)),
        action("former-zoom").path());
  }

  @Test
  void sixty_four_aliases_are_not_too_many() {
    StringBuilder aliases = new StringBuilder();
    for (int i = 1; i <= 64; i++) {
      aliases.append(i == 1 ? "" : ", ").append("\"a").append(i).append('"');
    }
    Schema schema =
        Schemas.proto3(
                "message Root { oneof payload { Go go = 1 [(actionregistry.v1.field) = {aliases: ["
                    + aliases
                    + "]}]; } }\nmessage Go {}\n")
            .read();

    assertEquals(64, Schemas.action(schema, "go").aliases().size());
  }
}
