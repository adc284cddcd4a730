package io.actionregistry.generator.emit.edn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.emit.HiddenSigns;
import io.actionregistry.generator.emit.clojure.Read;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Values as text, held against the reader of Clojure. */
final class EdnTextTest {
  private static Object read(String text) {
    return Read.value(text);
  }

  @Property
  void a_text_is_read_as_it_was_written(@ForAll String text) {
    String quoted = EdnText.quoted(text);
    assertEquals(text, read(quoted));
    assertTrue(quoted.codePoints().noneMatch(HiddenSigns::contains), quoted);
  }

  @Property
  void a_double_is_read_as_it_was_written(@ForAll double number) {
    assertEquals(number, read(EdnText.of(number)));
  }

  @Property
  void an_integer_is_read_as_the_same_number(@ForAll BigInteger number) {
    Object read = read(EdnText.of(number));
    assertEquals(number.toString(), read.toString());
  }

  @Test
  void what_has_no_digits_has_names() {
    assertEquals(
        "[##Inf ##-Inf ##NaN]",
        EdnText.of(List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN)));
  }

  @Test
  void a_value_that_is_too_long_for_a_line_has_several_and_stays_the_same() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(new Keyword("description"), "long ".repeat(20));
    map.put(new Keyword("closed"), true);
    Object value =
        List.of(
            new Keyword("map"),
            map,
            List.of(new Keyword("a"), List.of(new Keyword("enum"), "x".repeat(50), 1L, 2L)),
            List.of(new Keyword("b"), List.of(new Symbol("number?"), "y".repeat(90), 3L)));
    String text = EdnLayout.of(value);
    assertEquals(read(EdnText.of(value)), read(text));
    assertTrue(text.startsWith("[:map {:description \"long "), text);
    assertEquals(6, text.lines().count(), text);
  }
}
