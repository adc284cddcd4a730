package potatoclient.transit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which these tests make names and bounds of their own. */
final class OwnRulesTest {
  @ParameterizedTest
  @CsvSource({
    "rotate_to_ndc, rotate-to-ndc",
    "DayZoomTableValue, day-zoom-table-value",
    "x, x",
    "x1, x1",
    "uuid_part1, uuid-part1",
    "JonGuiDataVideoChannelHeatAGCModes, jon-gui-data-video-channel-heat-agc-modes",
    "RotateToGPS, rotate-to-gps"
  })
  void kebab_case_splits_at_underscores_and_humps(String protoName, String name) {
    assertEquals(name, Kebab.of(protoName));
  }

  @Test
  void below_360_is_what_narrows_to_a_float_below_360() {
    double largest = Bisection.largestDouble(d -> (float) d < 360);
    assertEquals(Math.nextDown(360f), (float) largest);
    assertEquals(360f, (float) Math.nextUp(largest));
  }

  @Test
  void the_outermost_doubles_are_found() {
    assertEquals(1.5, Bisection.smallestDouble(d -> d >= 1.5));
    assertEquals(-1.5, Bisection.largestDouble(d -> d <= -1.5));
    assertEquals(Double.MIN_VALUE, Bisection.smallestDouble(d -> d > 0));
    assertEquals(-0.0, Bisection.smallestDouble(d -> d >= 0));
    assertEquals(-Double.MAX_VALUE, Bisection.smallestDouble(d -> d != Double.NEGATIVE_INFINITY));
  }
}
