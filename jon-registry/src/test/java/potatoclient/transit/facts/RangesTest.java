package potatoclient.transit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import io.actionregistry.runtime.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import potatoclient.transit.ActionRegistry;

/** Ranges answer for a number as the recorded rules do for what the field makes of it. */
@DisplayName("Action Registry Design, Invalid Data Test Categories, 3. Out of range values")
final class RangesTest {
  @TestFactory
  Stream<DynamicTest> a_range_admits_what_the_rules_admit() {
    List<DynamicTest> tests = new ArrayList<>();
    for (ActionFacts action : Walk.actions().values()) {
      addTests(action.name(), "", action.message(), tests);
    }
    return tests.stream();
  }

  private static void addTests(
      String action, String prefix, MessageFacts message, List<DynamicTest> tests) {
    for (FieldFacts field : message.fields()) {
      String path = prefix + Kebab.of(field.name());
      MessageFacts nested = JonFacts.JON.messages().get(field.type());
      if (nested != null) {
        addTests(action, path + ".", nested, tests);
      } else if (!RangeFacts.lines(field).isEmpty()) {
        Range range = ActionRegistry.getRange(action, path);
        tests.add(dynamicTest(action + " " + path, () -> answersAsRecorded(field, range)));
      }
    }
  }

  private static void answersAsRecorded(FieldFacts field, Range range) {
    for (Number number : numbers(field)) {
      assertEquals(
          admits(field, number),
          range.contains(number),
          () -> number.getClass().getSimpleName() + " " + number + " in " + range.describe());
    }
  }

  /**
   * Numbers at, just inside and just outside of the bounds, at the type's limits, and no number.
   */
  private static List<Number> numbers(FieldFacts field) {
    List<Number> numbers = new ArrayList<>();
    if (!isFloating(field)) {
      for (long around : bounds(field)) {
        numbers.addAll(List.of(around - 1, around, around + 1));
      }
      return numbers;
    }
    for (double around : bounds(field)) {
      float narrow = (float) around;
      for (double number :
          new double[] {
            around,
            around - 1,
            around + 1,
            Math.nextUp(around),
            Math.nextDown(around),
            Math.nextUp(narrow),
            Math.nextDown(narrow),
            ((double) Math.nextUp(narrow) + narrow) / 2,
            ((double) Math.nextDown(narrow) + narrow) / 2
          }) {
        numbers.addAll(List.of(number, Math.nextUp(number), Math.nextDown(number)));
      }
    }
    numbers.addAll(
        List.of(
            Double.NaN,
            Float.NaN,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.MAX_VALUE,
            -Double.MAX_VALUE,
            0x1.fffffep127,
            Math.nextDown(0x1.ffffffp127),
            0x1.ffffffp127,
            -0.0,
            0.0,
            0.5f,
            90,
            180L));
    return numbers;
  }

  private static List<Long> bounds(FieldFacts field) {
    List<Long> bounds = new ArrayList<>(List.of(0L));
    field
        .rules()
        .forEach(
            (rule, value) -> {
              if (!rule.equals("example")) {
                bounds.add(value.getAsLong());
              }
            });
    return bounds;
  }

  private static boolean isFloating(FieldFacts field) {
    return field.type().equals("float") || field.type().equals("double");
  }

  private static boolean admits(FieldFacts field, Number arriving) {
    double value = field.type().equals("float") ? arriving.floatValue() : arriving.doubleValue();
    boolean representable = !isFloating(field) || Double.isFinite(value);
    return representable && field.rules().entrySet().stream().allMatch(rule -> admits(rule, value));
  }

  private static boolean admits(Map.Entry<String, JsonElement> rule, double value) {
    return switch (rule.getKey()) {
      case "gte" -> value >= rule.getValue().getAsDouble();
      case "gt" -> value > rule.getValue().getAsDouble();
      case "lte" -> value <= rule.getValue().getAsDouble();
      case "lt" -> value < rule.getValue().getAsDouble();
      default -> true;
    };
  }
}
