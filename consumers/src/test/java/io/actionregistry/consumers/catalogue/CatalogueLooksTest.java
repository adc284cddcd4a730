package io.actionregistry.consumers.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.actionregistry.harness.browser.Accessibility;
import io.actionregistry.harness.browser.Browser;
import io.actionregistry.harness.browser.InChromium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the catalogue looks: at three widths, by day and by night, and on paper. */
@InChromium
final class CatalogueLooksTest {
  /** Elements that reach over the window's sides, or whose content does not find room in them. */
  private static final String OVERFLOWING =
      """
      return [...document.querySelectorAll('body *')].filter(one => {
        if (!one.checkVisibility() || one.closest('.skip, svg, script') || one.matches('input')) return false;
        const box = one.getBoundingClientRect();
        return box.right > innerWidth + 1 || box.left < -1
          || (one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1);
      }).map(one => one.outerHTML.slice(0, 120));
      """;

  private static final List<Integer> WIDTHS = List.of(390, 820, 1440);

  @TempDir private Path folder;
  private final Browser browser;

  CatalogueLooksTest(Browser browser) {
    this.browser = browser;
  }

  @ParameterizedTest
  @CsvSource({
    "platform, light",
    "platform, dark",
    "values, light",
    "hostile, dark",
    "service, light"
  })
  void at_every_width_all_fits_and_a_checker_finds_nothing(String name, String theme) {
    browser.open(Pages.golden(name));
    for (int width : WIDTHS) {
      browser.look(theme, width);
      openAll();
      assertEquals(List.of(), browser.run(OVERFLOWING), name + " at " + width);
      assertEquals(List.of(), Accessibility.findings(browser), name + " at " + width);
    }
  }

  private void openAll() {
    browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
  }

  @Test
  void all_of_the_jon_set_fits_and_a_checker_finds_nothing() throws IOException {
    browser.open(Pages.writeJon(folder));
    for (int width : WIDTHS) {
      browser.look("light", width);
      openAll();
      assertEquals(List.of(), browser.run(OVERFLOWING), "at " + width);
      browser.run("location.hash = ''");
      Pages.follow(browser, "rotary-axis");
      browser.photograph(Screenshots.TAKEN.resolve("jon-" + width + ".png"));
    }
    assertEquals(List.of(), Accessibility.findings(browser));
  }

  /** The control: what does not fit is found. */
  @Test
  void what_does_not_fit_is_found() {
    browser.open(Pages.golden("platform"));
    browser.look("light", 390);
    browser.run("document.querySelector('h2').insertAdjacentText('beforeend', 'x'.repeat(200))");
    assertEquals(List.of(), browser.run(OVERFLOWING));
    browser.run("document.querySelector('table').setAttribute('width', '900')");
    browser.run("document.querySelector('h2').style.whiteSpace = 'nowrap'");
    assertFalse(((List<?>) browser.run(OVERFLOWING)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"light, 390", "dark, 390", "light, 820", "dark, 820", "light, 1440", "dark, 1440"})
  void a_page_looks_as_it_did(String theme, int width) throws IOException {
    browser.open(Pages.golden("platform"));
    browser.look(theme, width);
    assumeTrue(Screenshots.sameFonts(browser), "other fonts than the screenshots were taken with");
    Pages.follow(browser, "platform-axis-azimuth-set-value");
    Screenshots.assertAlike(browser, "platform-" + theme + "-" + width);
  }

  /** The control: what is missing makes a difference. */
  @ParameterizedTest
  @ValueSource(strings = {".bar", "pre", ".badge", "#side"})
  void a_page_without_a_part_of_it_looks_different(String part) throws IOException {
    browser.open(Pages.golden("platform"));
    browser.look("light", 1440);
    assumeTrue(Screenshots.sameFonts(browser), "other fonts than the screenshots were taken with");
    Pages.follow(browser, "platform-axis-azimuth-set-value");
    browser.run(
        "document.querySelectorAll(arguments[0]).forEach(one => { one.style.visibility = 'hidden'; })",
        part);
    assertTrue(Screenshots.difference(browser, "platform-light-1440") > Screenshots.MOST, part);
  }

  @Test
  void on_paper_there_are_the_actions_and_no_controls() throws IOException {
    browser.open(Pages.golden("platform"));
    browser.print();
    browser.photograph(Screenshots.TAKEN.resolve("platform-print.png"));
    for (String control : List.of("#tools", "#contents", "#keys", ".skip")) {
      assertFalse(browser.one(control).isDisplayed(), control);
    }
    assertEquals(browser.all("article").size(), browser.all("article h3").size() + envelope());
    assertTrue(browser.one("#platform-axis-azimuth-set-value table").isDisplayed());
    assertEquals("rgb(0, 0, 0)", browser.run("return getComputedStyle(document.body).color"));
    assertEquals(
        "rgb(255, 255, 255)",
        browser.run("return getComputedStyle(document.body).backgroundColor"));
    assertTrue(browser.fitsItsWindow());
  }

  private int envelope() {
    return browser.all("#envelope article").size();
  }
}
