package io.actionregistry.validation.cel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code formatting.txt}, with protovalidate's own text beside ours. */
class FormattingTest {
  private static final String ARROW = " -> ";
  private static final String CALL = ".format(";

  static List<String> lines() {
    return Lines.of("formatting.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void the_text_is_that_of_the_fixture_and_of_protovalidate(String line) {
    int arrow = line.indexOf(ARROW);
    String expression = line.substring(0, arrow);
    String expected = Lines.unescape(line.substring(arrow + ARROW.length()));
    int call = expression.indexOf(CALL);
    Object template = Judge.evaluate(expression.substring(0, call));
    String list = expression.substring(call + CALL.length(), expression.length() - 1);
    List<?> arguments = Dyn.asList(Judge.evaluate(list));
    assertAll(
        () -> assertEquals(expected, Judge.orError(() -> Judge.evaluate(expression)), "real"),
        () ->
            assertEquals(
                expected,
                Judge.orError(() -> Formatting.format(Dyn.asString(template), arguments))));
  }

  @Test
  void a_float_counts_as_the_double_of_its_value() {
    assertEquals("0.100000001", Formatting.format("%s", List.of(0.1f)));
    assertEquals("0.10", Formatting.format("%.2f", List.of(0.1f)));
  }

  @Test
  void a_precision_that_could_fill_the_memory_is_an_error() {
    assertThrows(CelException.class, () -> Formatting.format("%.999999999e", List.of(1.0)));
    assertEquals(
        342, Formatting.format("%.400f", List.of(1.0)).length(), "no double has more digits");
  }

  @Test
  void a_message_has_no_text() {
    CelMessage message = new FakeMessage("a.B", Map.of());
    assertThrows(CelException.class, () -> Formatting.format("%s", List.of(message)));
  }
}
