package io.actionregistry.validation.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Alone, because it changes what every other thread would see. */
@Isolated
class LocaleTest {
  private final Locale usual = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(usual);
  }

  @Test
  void texts_do_not_depend_on_the_default_locale() {
    for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      String text =
          Formatting.format(
              "%s %d %.2f %e %X %s",
              List.of(-1234.5, 1234567L, 1.5, 0.5, "iI", Duration.ofMillis(-1500)));
      assertEquals("-1234.5 1234567 1.50 5.000000e-01 6949 -1.5s", text, tag);
      assertEquals("I", Strings.upperAscii("i"), tag);
      assertEquals("-1.500s", Conversions.durationToString(Duration.ofMillis(-1500)), tag);
      assertEquals(14, Times.getHours(Instant.EPOCH, "-9:30"), tag);
    }
  }
}
