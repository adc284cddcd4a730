package io.actionregistry.generator.jon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import io.actionregistry.options.v1.FieldOptions;
import io.actionregistry.options.v1.Hazard;
import io.actionregistry.options.v1.HazardLevel;
import io.actionregistry.options.v1.OptionsProto;
import io.actionregistry.options.v1.Presence;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What our own options add to the jon schemas. */
class JonOptionsTest {
  @Test
  void every_file_names_its_module() {
    Map<String, String> modules = new TreeMap<>();
    for (FileDescriptorProto file : JonDescriptors.files()) {
      modules.put(file.getName(), file.getOptions().getExtension(OptionsProto.file).getModule());
    }

    assertEquals(
        Map.ofEntries(
            Map.entry("jon_shared_cmd.proto", "BasicCommands"),
            Map.entry("jon_shared_cmd_compass.proto", "CompassCommands"),
            Map.entry("jon_shared_cmd_cv.proto", "CVCommands"),
            Map.entry("jon_shared_cmd_day_cam_glass_heater.proto", "GlassHeaterCommands"),
            Map.entry("jon_shared_cmd_day_camera.proto", "DayCameraCommands"),
            Map.entry("jon_shared_cmd_gps.proto", "GPSCommands"),
            Map.entry("jon_shared_cmd_heat_camera.proto", "HeatCameraCommands"),
            Map.entry("jon_shared_cmd_lira.proto", "LIRACommands"),
            Map.entry("jon_shared_cmd_lrf.proto", "LRFCommands"),
            Map.entry("jon_shared_cmd_lrf_align.proto", "LRFAlignCommands"),
            Map.entry("jon_shared_cmd_osd.proto", "OSDCommands"),
            Map.entry("jon_shared_cmd_rotary.proto", "RotaryCommands"),
            Map.entry("jon_shared_cmd_system.proto", "SystemCommands"),
            Map.entry("jon_shared_data_types.proto", "DataTypes")),
        modules);
  }

  @Test
  void files_with_floats_or_doubles_refuse_nan_and_infinity() {
    Set<String> finite = new TreeSet<>();
    Set<String> floating = new TreeSet<>();
    for (FileDescriptorProto file : JonDescriptors.files()) {
      if (file.getOptions().getExtension(OptionsProto.file).getFinite()) {
        finite.add(file.getName());
      }
      file.getMessageTypeList().stream()
          .flatMap(message -> message.getFieldList().stream())
          .filter(JonOptionsTest::isFloating)
          .forEach(field -> floating.add(file.getName()));
    }

    assertEquals(floating, finite);
    assertEquals(7, finite.size());
    assertEquals(Map.of(), fields(FieldOptions::hasFinite, FieldOptions::getFinite));
  }

  @Test
  void two_parameters_differ_from_their_type_in_being_required() {
    assertEquals(
        Map.of(
            "cmd.CV.StartTrackNDC.frame_time", Presence.PRESENCE_OPTIONAL,
            "cmd.Lira.Refine_target.target", Presence.PRESENCE_REQUIRED),
        fields(FieldOptions::hasPresence, FieldOptions::getPresence));
  }

  @Test
  void what_can_harm_is_marked_with_a_reason() {
    Map<String, Hazard> hazards = fields(FieldOptions::hasHazard, FieldOptions::getHazard);
    Map<String, HazardLevel> levels = new TreeMap<>();
    hazards.forEach((field, hazard) -> levels.put(field, hazard.getLevel()));

    assertEquals(
        Map.of(
            "cmd.System.Root.reboot", HazardLevel.HAZARD_LEVEL_CAUTION,
            "cmd.System.Root.power_off", HazardLevel.HAZARD_LEVEL_CAUTION,
            "cmd.System.Root.reset_configs", HazardLevel.HAZARD_LEVEL_CAUTION,
            "cmd.Lrf.Root.target_designator_on_mode_a", HazardLevel.HAZARD_LEVEL_DANGER,
            "cmd.Lrf.Root.target_designator_on_mode_b", HazardLevel.HAZARD_LEVEL_DANGER),
        levels);
    hazards.forEach((field, hazard) -> assertFalse(hazard.getReason().isBlank(), field));
  }

  @Test
  void floating_parameters_have_a_unit_where_it_is_known() {
    Set<String> units = Set.of("1", "deg", "m", "ndc", "px");
    Map<String, String> given = fields(FieldOptions::hasUnit, FieldOptions::getUnit);
    given.forEach((field, unit) -> assertTrue(units.contains(unit), field));

    Set<String> without = new TreeSet<>();
    eachField(
        (name, field) -> {
          if (isFloating(field) && !given.containsKey(name)) {
            without.add(name);
          }
        });
    assertEquals(
        Set.of(
            "cmd.DayCamera.SetDigitalZoomLevel.value",
            "cmd.HeatCamera.SetDigitalZoomLevel.value",
            "cmd.RotaryPlatform.ScanAddNode.linger",
            "cmd.RotaryPlatform.ScanUpdateNode.linger"),
        without);
    assertEquals("deg", given.get("cmd.Gps.SetManualPosition.latitude"));
    assertEquals("m", given.get("cmd.Gps.SetManualPosition.altitude"));
    assertEquals("ndc", given.get("cmd.RotaryPlatform.RotateToNDC.x"));
    assertEquals("px", given.get("cmd.Lrf_calib.SetOffsets.x"));
    assertEquals("1", given.get("cmd.DayCamera.SetIris.value"));
  }

  private static boolean isFloating(FieldDescriptorProto field) {
    return field.getType() == Type.TYPE_FLOAT || field.getType() == Type.TYPE_DOUBLE;
  }

  /** What the option says, by the full names of the fields that have it. */
  private static <T> Map<String, T> fields(
      Predicate<FieldOptions> has, Function<FieldOptions, T> get) {
    Map<String, T> values = new TreeMap<>();
    eachField(
        (name, field) -> {
          FieldOptions options = field.getOptions().getExtension(OptionsProto.field);
          if (has.test(options)) {
            values.put(name, get.apply(options));
          }
        });
    return values;
  }

  private static void eachField(BiConsumer<String, FieldDescriptorProto> consumer) {
    for (FileDescriptorProto file : JonDescriptors.files()) {
      for (DescriptorProto message : file.getMessageTypeList()) {
        for (FieldDescriptorProto field : message.getFieldList()) {
          consumer.accept(
              file.getPackage() + "." + message.getName() + "." + field.getName(), field);
        }
      }
    }
  }
}
