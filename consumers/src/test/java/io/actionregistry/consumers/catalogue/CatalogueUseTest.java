package io.actionregistry.consumers.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.actionregistry.harness.browser.Browser;
import io.actionregistry.harness.browser.InChromium;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The catalogue of the jon set, used as people use it. */
@InChromium
final class CatalogueUseTest {
  private static final String HERE =
      "const one = document.querySelector('article.here'); return one ? one.id : ''";

  @TempDir private Path folder;
  private final Browser browser;
  private Path page;

  CatalogueUseTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void open() throws IOException {
    page = Pages.writeJon(folder);
    browser.open(page);
  }

  @Test
  void words_narrow_the_actions_as_they_are_typed() {
    assertEquals("177 actions", browser.text("#found"));
    browser.type("#words", "Set-Platform aZi");
    assertEquals(List.of("rotary-set-platform-azimuth"), Pages.shown(browser));
    assertEquals("1 of 177 actions", browser.text("#found"));
    assertEquals(List.of("rotary-set-platform-azimuth"), browser.texts("nav li:not([hidden]) a"));
    assertEquals(1, browser.all("main > section:not([hidden])").size());

    browser.type("#words", "goto-ndc");
    assertEquals(List.of("rotary-rotate-to-ndc"), Pages.shown(browser), "found by its alias");

    browser.type("#words", "no such word");
    assertEquals(List.of(), Pages.shown(browser));
    assertTrue(browser.one("#none").isDisplayed());
    browser.one("#clear").click();
    assertEquals("177 actions", browser.text("#found"));
    assertFalse(browser.one("#none").isDisplayed());
  }

  @Test
  void a_link_leads_to_its_action_and_an_alias_to_the_same() {
    for (String id : List.of("rotary-rotate-to-ndc", "rotary-goto-ndc")) {
      browser.run("location.hash = ''");
      Pages.follow(browser, id);
      assertEquals("rotary-rotate-to-ndc", browser.run(HERE));
      long top =
          (long)
              browser.run(
                  "return Math.round(document.querySelector('article.here')"
                      + ".getBoundingClientRect().top)");
      assertTrue(top >= 0 && top < 100, () -> id + " is at " + top);
    }
    assertEquals(
        page.toUri() + "#rotary-rotate-to-ndc",
        browser.one("#rotary-rotate-to-ndc h3 a").getAttribute("href"));
  }

  @Test
  void a_link_into_what_the_words_hide_shows_it() {
    browser.type("#words", "compass");
    Pages.follow(browser, "rotary-halt");
    assertEquals("rotary-halt", browser.run(HERE));
    assertEquals("177 actions", browser.text("#found"));
  }

  @Test
  void the_keyboard_finds_goes_on_and_clears() {
    browser.press("/");
    assertEquals("words", browser.run("return document.activeElement.id"));
    browser.press("platform", Keys.ARROW_DOWN);
    List<?> shown = (List<?>) Pages.shown(browser);
    assertTrue(shown.size() > 2, shown::toString);
    assertEquals(shown.get(0), browser.run(HERE));
    browser.press("j", "j");
    assertEquals(shown.get(2), browser.run(HERE));
    assertEquals(shown.get(2), browser.run("return document.activeElement.textContent"));
    browser.press("k");
    assertEquals(shown.get(1), browser.run(HERE));
    browser.press(Keys.ESCAPE);
    assertEquals("177 actions", browser.text("#found"));
    assertEquals("", browser.one("#words").getAttribute("value"));
  }

  @Test
  void every_control_is_reached_by_the_tab_key_and_seen_to_be() {
    browser.type("#words", "rotary-set-platform-azimuth");
    List<?> controls =
        (List<?>)
            browser.run(
                """
                return [...document.querySelectorAll('a, input, summary, button')]
                  .filter(one => one.checkVisibility() && (one.type !== 'radio' || one.checked))
                  .map(one => one.id || one.textContent);
                """);
    browser.run("document.activeElement.blur(); document.querySelector('.skip').focus()");
    List<Object> reached = new ArrayList<>(List.of("Skip to the actions"));
    while (reached.size() < controls.size()) {
      reached.add(
          browser.run("return arguments[0].id || arguments[0].textContent", browser.next()));
    }
    assertEquals(controls, reached);
  }

  @Test
  void examples_are_in_the_language_that_is_chosen_and_stay_so() {
    String shown = "#rotary-rotate-to-ndc pre";
    assertEquals(1, visible(shown).size());
    assertTrue(visible(shown).get(0).startsWith("{:action \"rotary-rotate-to-ndc\""));
    browser.one("label[for=in-typescript]").click();
    assertEquals(
        List.of("command(\"rotary-rotate-to-ndc\", { channel: \"heat\", x: 0.2, y: 0.2 })"),
        visible(shown));
    browser.open(page);
    assertTrue(visible(shown).get(0).startsWith("command("), "after the page was opened again");
    browser.run("localStorage.clear()");
  }

  private List<String> visible(String css) {
    return browser.all(css).stream()
        .filter(one -> one.isDisplayed())
        .map(one -> one.getText())
        .toList();
  }

  @Test
  void nothing_is_asked_of_the_network() {
    browser.log("performance");
    browser.open(page);
    List<String> asked = new ArrayList<>();
    for (String entry : browser.log("performance")) {
      JsonObject message =
          JsonParser.parseString(entry).getAsJsonObject().getAsJsonObject("message");
      if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
        asked.add(
            message.getAsJsonObject("params").getAsJsonObject("request").get("url").getAsString());
      }
    }
    asked.remove("about:blank");
    // The control: the log has the page itself.
    assertEquals(List.of(page.toUri().toString()), asked);
  }
}
