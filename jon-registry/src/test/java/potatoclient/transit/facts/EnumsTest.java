package potatoclient.transit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.actionregistry.runtime.EnumDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import potatoclient.transit.ActionRegistry;

/** The enums are those of the recorded facts, their values named as the design says. */
final class EnumsTest {
  private static final Map<String, EnumFacts> EXPECTED = JonFacts.JON.enums();

  @Test
  void the_registry_has_the_enums_of_the_facts_and_no_others() {
    assertEquals(EXPECTED.keySet(), ActionRegistry.registry().getEnums().keySet());
  }

  @TestFactory
  Stream<DynamicTest> each_enum_is_what_the_facts_say() {
    return EXPECTED.values().stream()
        .map(type -> dynamicTest(type.name(), () -> isAsRecorded(type)));
  }

  private static void isAsRecorded(EnumFacts expected) {
    EnumDefinition actual = ActionRegistry.getEnum(expected.name());
    assertNotNull(actual);
    assertEquals(expected.prefix(), actual.getPrefix());
    assertFalse(actual.isClosed(), "enums of proto3 are open");
    List<String> expectedValues = new ArrayList<>();
    expected
        .values()
        .forEach(
            (value, number) ->
                expectedValues.add(
                    expected.nameOf(value) + " = " + value + " = " + number + " not deprecated"));
    assertIterableEquals(
        expectedValues,
        actual.getValues().stream()
            .map(
                value ->
                    value.getName()
                        + " = "
                        + value.getProtoName()
                        + " = "
                        + value.getNumber()
                        + (value.isDeprecated() ? " deprecated" : " not deprecated"))
            .toList());
    expected
        .values()
        .forEach(
            (value, number) -> {
              assertEquals(number, actual.getValue(expected.nameOf(value)).getNumber());
              assertEquals(value, actual.getValueByNumber(number).getProtoName());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ser.JonGuiDataVideoChannel, JON_GUI_DATA_VIDEO_CHANNEL_HEAT, heat",
    "ser.JonGuiDataRotaryDirection, JON_GUI_DATA_ROTARY_DIRECTION_COUNTER_CLOCKWISE,"
        + " counter-clockwise",
    "ser.JonGuiDataVideoChannelHeatAGCModes, JON_GUI_DATA_VIDEO_CHANNEL_HEAT_AGC_MODE_2, 2",
    "ser.JonGuiDataLrfScanModes, JON_GUI_DATA_LRF_SCAN_MODE_10_HZ_CONTINUOUS, 10-hz-continuous",
    "ser.JonGuiDataFxModeDay, JON_GUI_DATA_FX_MODE_DAY_DEFAULT, default",
    "ser.JonGuiDataClientType, JON_GUI_DATA_CLIENT_TYPE_INTERNAL_CV, internal-cv"
  })
  void a_value_is_called_what_follows_the_prefix(String type, String value, String name) {
    assertEquals(name, EXPECTED.get(type).nameOf(value));
    assertEquals(value, ActionRegistry.getEnum(type).getValue(name).getProtoName());
  }
}
