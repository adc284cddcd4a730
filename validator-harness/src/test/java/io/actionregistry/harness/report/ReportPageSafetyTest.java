package io.actionregistry.harness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.actionregistry.harness.browser.Browser;
import io.actionregistry.harness.browser.InChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What the page of a report leaves alone, whatever it is given. */
@InChromium
final class ReportPageSafetyTest {
  private static final int MOST_BYTES = 8 << 20;
  private static final int MOST_ELEMENTS = 2_000;

  private final Browser browser;

  ReportPageSafetyTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void nothing_is_asked_of_the_network() {
    browser.log("performance");
    browser.open(ReportPages.page("jon"));
    for (String tab : ReportPages.TABS) {
      ReportPages.tab(browser, tab);
    }
    List<String> asked = new ArrayList<>();
    for (String entry : browser.log("performance")) {
      JsonObject message =
          JsonParser.parseString(entry).getAsJsonObject().getAsJsonObject("message");
      if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
        asked.add(
            message.getAsJsonObject("params").getAsJsonObject("request").get("url").getAsString());
      }
    }
    // The control: the log has the page itself.
    assertTrue(asked.contains(ReportPages.page("jon").toUri().toString()), asked::toString);
    assertEquals(
        List.of(),
        asked.stream()
            .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
            .toList());
  }

  @Test
  void the_page_s_own_policy_admits_no_other_script_and_no_request() {
    browser.open(ReportPages.page("good"));
    Object refused =
        browser.runLater(
            """
            const done = arguments[0], refused = [];
            addEventListener('securitypolicyviolation', e => {
              refused.push(e.effectiveDirective);
              if (refused.length === 3) done(refused.sort().join(' '));
            });
            const script = document.createElement('script');
            script.textContent = 'window.ran = 1';
            document.body.append(script);
            document.body.insertAdjacentHTML('beforeend', '<b onclick="1">b</b>');
            document.body.lastChild.click();
            fetch('http://localhost:9/').catch(e => e);
            """);
    assertEquals("connect-src script-src-attr script-src-elem", refused);
    assertNull(browser.run("return window.ran"));
    assertFalse(browser.log("browser").isEmpty(), "the console is where a page's faults are told");
  }

  @Test
  void no_text_of_a_schema_runs_or_leaves_its_place() {
    browser.open(ReportPages.page("hostile"));
    assertEquals("Proof for " + Pages.SCRIPT + " failed", browser.text("h1"));
    browser.run("document.querySelector('.action summary').click()");
    browser.await("return document.querySelectorAll('.action[open] table').length > 0");
    for (String tab : ReportPages.TABS) {
      ReportPages.tab(browser, tab);
    }
    assertNull(browser.run("return window.ran"));
    assertEquals(0, browser.all("img").size());
    assertEquals(2, browser.all("script").size());
    assertTrue(browser.text("[aria-label=Mutants]").contains(Pages.SCRIPT));
    // What is not seen, or turns others round, is shown as what it is.
    String shown = browser.text("[aria-label=Mutants]");
    assertTrue(shown.contains("a\\u202eb\\u200f\\u0000'\"&amp;\\ud800"), shown);

    ReportPages.tab(browser, "Actions");
    List<WebElement> rows = browser.all(".action[open] tr:not(.why) td:nth-child(3)");
    assertEquals(3, rows.size());
    assertTrue(rows.get(2).getText().endsWith("… all 20,003 characters"), rows.get(2).getText());
    rows.get(2).findElement(By.tagName("button")).click();
    assertEquals(Pages.LONG + " [" + Pages.LONG + "]", rows.get(2).getText());
    assertTrue(browser.fitsItsWindow());
  }

  @Test
  void the_page_of_all_cases_is_bounded_and_holds_only_what_is_shown() throws IOException {
    long bytes = Files.size(ReportPages.page("jon"));
    assertTrue(bytes < MOST_BYTES, () -> "bytes: " + bytes);
    browser.open(ReportPages.page("jon"));
    long closed = browser.all("*").size();
    assertTrue(closed < MOST_ELEMENTS, () -> "elements: " + closed);
    browser.type("#words", "rotary-axis");
    ReportPages.unfold(browser, "rotary-axis");
    assertEquals(100, browser.all(".action[open] tbody tr").size());
    browser.one(".action[open] .more").click();
    assertEquals(200, browser.all(".action[open] tbody tr").size());
  }
}
