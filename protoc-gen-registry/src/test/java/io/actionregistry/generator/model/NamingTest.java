package io.actionregistry.generator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Isolated because it changes the locale of the process. */
@Isolated
class NamingTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/fixtures/names.txt", delimiter = '|')
  void a_name_is_split_at_underscores_and_humps(String name, String kebab, String snake) {
    assertEquals(kebab, Naming.KEBAB.of(name));
    assertEquals(snake, Naming.SNAKE.of(name));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/fixtures/names.txt", delimiter = '|')
  void a_name_is_the_same_in_a_turkish_locale(String name, String kebab, String snake) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals(kebab, Naming.KEBAB.of(name));
      assertEquals(snake.toUpperCase(Locale.ROOT), Naming.upperSnake(name));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jon_shared_cmd, JonSharedCmd, jonSharedCmd",
    "rotary-rotate-to-ndc, RotaryRotateToNdc, rotaryRotateToNdc",
    "lrf.align, LrfAlign, lrfAlign",
    "9lives, 9lives, 9lives",
    "'', '', ''",
    "__, '', ''"
  })
  void camel_case_is_made_of_the_words(String name, String upper, String lower) {
    assertEquals(upper, Naming.upperCamel(name));
    assertEquals(lower, Naming.lowerCamel(name));
  }

  @Test
  void steps_are_joined_like_words() {
    assertEquals("day-camera-zoom-in", Naming.KEBAB.join(List.of("day-camera", "zoom-in")));
    assertEquals("day_camera_zoom_in", Naming.SNAKE.join(List.of("day_camera", "zoom_in")));
  }

  @Test
  void the_styles_are_called_as_the_option_calls_them() {
    assertEquals("kebab", Naming.KEBAB.label());
    assertEquals("snake", Naming.SNAKE.label());
  }
}
