package io.actionregistry.harness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.browser.Accessibility;
import io.actionregistry.harness.browser.Browser;
import io.actionregistry.harness.browser.InChromium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the page of a report looks, to people and to what checks pages for them. */
@InChromium
final class ReportPageLooksTest {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Browser browser;

  ReportPageLooksTest(Browser browser) {
    this.browser = browser;
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void a_checker_finds_nothing_that_some_people_cannot_use(String theme) {
    browser.open(ReportPages.page("mixed"));
    browser.look(theme, 1280);
    browser.run("document.querySelectorAll('.action summary').forEach(one => one.click())");
    browser.await("return document.querySelectorAll('.action[open] table').length === 5");
    for (String tab : ReportPages.TABS) {
      ReportPages.tab(browser, tab);
      if (tab.equals("Bounds")) {
        browser.type("#try-words", "azimuth");
        browser.type("#bound-words", "azimuth");
      }
      assertEquals(List.of(), Accessibility.findings(browser), tab);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mixed, light, 1280",
    "mixed, dark, 1280",
    "mixed, light, 400",
    "mixed, dark, 400",
    "jon, light, 1280",
    "jon, light, 400",
    "hostile, light, 400"
  })
  void every_view_fits_its_window(String name, String theme, int width) throws IOException {
    browser.open(ReportPages.page(name));
    browser.look(theme, width);
    browser.run(
        "document.querySelectorAll('.action summary')[arguments[0] === 'hostile' ? 0 : 1].click()",
        name);
    for (String tab : ReportPages.TABS) {
      ReportPages.tab(browser, tab);
      String file = String.join("-", name, tab.toLowerCase(Locale.ROOT), theme, width + ".png");
      browser.photograph(SCREENSHOTS.resolve(file));
      assertTrue(browser.fitsItsWindow(), file);
    }
  }
}
