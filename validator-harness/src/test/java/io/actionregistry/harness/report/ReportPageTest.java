package io.actionregistry.harness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.actionregistry.harness.cli.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import potatoclient.transit.ActionRegistry;

/** The page of a report in a browser, used as people use it. */
@Timeout(300)
final class ReportPageTest {
  private static final List<String> TABS =
      List.of("Actions", "Classes", "Bounds", "Differences", "Mutants");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int MOST_BYTES = 8 << 20;
  private static final int MOST_ELEMENTS = 2_000;

  @TempDir private static Path folder;
  private static Browser browser;

  /** The run over all jon commands. */
  private static JsonObject jon;

  @BeforeAll
  static void write() throws Exception {
    browser = Browser.start().orElse(null);
    if (browser == null) {
      return;
    }
    Run run = Run.of(folder, "-Dx=y", "check", "--reports", folder.toString());
    assertEquals(0, run.status(), run::toString);
    Files.move(folder.resolve("report.html"), page("jon"));
    jon = JsonParser.parseString(Files.readString(folder.resolve("report.json"))).getAsJsonObject();
    write("mixed", Pages.mixed());
    write("good", Pages.good());
    write("hostile", Pages.hostile());
  }

  private static void write(String name, RunReport report) throws IOException {
    Files.writeString(page(name), HtmlReport.of(report, ActionRegistry.registry()));
  }

  private static Path page(String name) {
    return folder.resolve(name + ".html");
  }

  @AfterAll
  static void quit() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  /** For each test: of a class that is given up as a whole, nobody counts the tests. */
  @BeforeEach
  void there_is_a_browser() {
    assumeTrue(browser != null, Browser.MISSING);
  }

  @AfterEach
  void the_console_is_silent() {
    if (browser != null) {
      assertEquals(List.of(), browser.log("browser"));
    }
  }

  private static int jonCases(Predicate<JsonObject> which) {
    return (int)
        StreamSupport.stream(jon.getAsJsonArray("cases").spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .filter(which)
            .count();
  }

  @ParameterizedTest
  @CsvSource({"mixed, failed, 5 2 1 4 2", "good, passed, 1 0 0 0 0", "hostile, failed, 3 3 3 2 0"})
  void totals_are_those_of_the_report(String name, String result, String figures) {
    browser.open(page(name));
    assertEquals(result, browser.text("h1 .result"));
    assertEquals(figures, String.join(" ", browser.texts("#figures b")));
  }

  @Test
  void totals_of_all_cases_are_those_of_the_json_report() {
    browser.open(page("jon"));
    assertEquals("Proof for potatoclient.transit passed", browser.text("h1"));
    assertEquals(
        jon.getAsJsonObject("subject").get("manifest-hash").getAsString(),
        browser.text("#hash").replace("manifest ", ""));
    int cases = jon.getAsJsonArray("cases").size();
    assertEquals(String.format("%,d", cases), browser.texts("#figures b").get(0));
    assertTrue(browser.text("[role=status]").endsWith(String.format(", %,d cases", cases)));

    browser.tab("Classes");
    List<String> rows = browser.texts("#view-Classes tbody tr");
    List<String> wanted = new ArrayList<>();
    jon.getAsJsonObject("counts")
        .entrySet()
        .forEach(
            entry ->
                wanted.add(
                    String.format(
                        "%s %,d 0",
                        entry.getKey(),
                        entry.getValue().getAsJsonObject().get("cases").getAsInt())));
    assertEquals(wanted, rows);
  }

  @Test
  void filters_narrow_the_list_and_the_counts_follow() {
    browser.open(page("jon"));
    browser.type("#words", "Azimuth rotary-set-platform");
    int all = jonCases(one -> isAbout(one, ""));
    assertEquals("1 action, " + all + " cases", browser.text("[role=status]"));

    browser.choose("#kind", "outside");
    int outside =
        jonCases(one -> isAbout(one, "") && one.get("class").getAsString().equals("outside"));
    assertEquals(
        List.of("rotary-set-platform-azimuth\n" + outside + " cases\nagree"),
        browser.texts(".action > summary"));
    assertEquals("1 action, " + outside + " cases", browser.text("[role=status]"));

    browser.choose("#only", "only what disagrees");
    assertEquals("0 actions, 0 cases", browser.text("[role=status]"));
    assertEquals(List.of(), browser.all(".action"));
  }

  @Test
  void only_what_disagrees_can_be_shown() {
    browser.open(page("mixed"));
    assertEquals("4 actions, 5 cases", browser.text("[role=status]"));
    browser.choose("#only", "only what disagrees");
    assertEquals(
        List.of(
            "rotary-set-platform-azimuth\n1 case\n1 disagree", "rotary-start\n1 case\n1 disagree"),
        browser.texts(".action > summary"));
    browser.choose("#kind", "typical");
    assertEquals("1 action, 1 case", browser.text("[role=status]"));
  }

  @Test
  void an_action_leads_to_its_cases_with_the_verdicts_side_by_side() {
    browser.open(page("mixed"));
    browser.unfold("rotary-set-platform-azimuth");
    assertEquals(
        List.of("case", "parameters", "registry", "protovalidate", "protovalidate, default mode"),
        browser.texts(".action[open] th"));
    assertEquals(
        List.of(
            "rotary-set-platform-azimuth/value/outside/it's-360.5\noutside, disagree",
            "{\"value\":360.5}",
            "value [float.gt_lt]",
            "valid",
            "rotary [required]\nrotary.set_platform_azimuth.value [float.gt_lt]"),
        browser.texts(".action[open] tr:not(.why) td"));
    assertEquals(
        """
        disagree
        protovalidate: expected rotary.set_platform_azimuth.value [float.gt_lt], said valid
        default mode: said more
        parameter
        value (float.gt: -360.0, float.lt: 360.0)
        registry explains
        value: value has to be above -360 and below 360 [float.gt_lt]
        replay
        harness replay 'rotary-set-platform-azimuth/value/outside/it'\\''s-360.5'\
        """,
        browser.text(".action[open] .why"));
  }

  @Test
  void a_rule_that_failed_is_not_shown_as_valid() {
    browser.open(page("mixed"));
    browser.unfold("rotary-start");
    assertEquals(
        List.of("{}", "valid", "runtime-error: no such overload", "the same"),
        browser.texts(".action[open] tr:not(.why) td").subList(1, 5));
  }

  @Test
  void a_case_that_agrees_can_be_replayed_too_and_shows_the_action_as_it_was_given() {
    browser.open(page("mixed"));
    browser.unfold("rotary-set-platform-bank");
    assertEquals(
        "action {\"$keyword\":\"rotary-set-platform-bank\"}\n{\"value\":1.5}",
        browser.texts(".action[open] td").get(1));
    browser.one(".action[open] .replay summary").click();
    assertEquals(
        "harness replay 'rotary-set-platform-bank/name/keyword'",
        browser.text(".action[open] .replay code"));
  }

  @Test
  void every_bound_says_how_many_cases_try_it_from_either_side() {
    browser.open(page("jon"));
    browser.tab("Bounds");
    assertTrue(
        browser.text("#view-Bounds [role=status]").startsWith("208 bounds and settings, 0 not"));
    browser.type("#bound-words", "rotary-set-platform-azimuth FLOAT.LT");
    int admitted = jonCases(one -> isAbout(one, "value/") && isExpected(one, "valid"));
    int refused = jonCases(one -> isAbout(one, "value/") && !isExpected(one, "valid"));
    assertEquals(
        List.of("rotary-set-platform-azimuth value float.lt 360 " + admitted + " " + refused),
        browser.texts("#view-Bounds tbody tr"));

    browser.one("#view-Bounds tbody button").click();
    browser.await("return document.querySelectorAll('.action[open] table').length > 0");
    assertTrue(browser.text(".action[open] summary").startsWith("rotary-set-platform-azimuth"));

    browser.open(page("mixed"));
    browser.tab("Bounds");
    browser.choose("#bound-state", "only those not tried from both sides");
    browser.type("#bound-words", "azimuth float.gt rotary-set");
    assertEquals(
        List.of("rotary-set-platform-azimuth value float.gt -360 0 1"),
        browser.texts("#view-Bounds tbody tr"));
  }

  private static boolean isAbout(JsonObject one, String what) {
    return one.get("id").getAsString().startsWith("rotary-set-platform-azimuth/" + what);
  }

  private static boolean isExpected(JsonObject one, String status) {
    return one.getAsJsonObject("registry").get("status").getAsString().equals(status);
  }

  @Test
  void mutants_say_which_case_noticed_them_or_why_none_can() {
    browser.open(page("mixed"));
    browser.tab("Mutants");
    assertEquals(
        List.of("tables 2 1 1 0", "validators 2 0 0 2"),
        browser.texts("[aria-label='Mutants by part'] tbody tr"));
    assertEquals(
        List.of(
            "validators value: operator turned round not noticed",
            "validators value: limit opened needless excuse\nrotary-halt/typical\nnot needed",
            "tables value: limit dropped excused\nno number lies there",
            "tables value: limit moved noticed\nrotary-halt/typical"),
        browser.texts("[aria-label='Mutants'] tbody tr"));
    browser.choose("#mutant-state", "excused");
    assertEquals("1 mutant", browser.text("#view-Mutants [role=status]"));

    browser.open(page("good"));
    browser.tab("Mutants");
    assertEquals("No constraint was made wrong in this run.", browser.text("#view-Mutants"));
  }

  @Test
  void allowed_differences_are_counted_by_name_and_lead_to_their_cases() {
    browser.open(page("jon"));
    browser.tab("Differences");
    List<String> wanted = new ArrayList<>();
    jon.getAsJsonObject("differences")
        .entrySet()
        .forEach(
            entry ->
                wanted.add(String.format("%s %,d", entry.getKey(), entry.getValue().getAsInt())));
    assertEquals(wanted, browser.texts("#view-Differences tbody tr"));

    browser.all("#view-Differences tbody button").get(0).click();
    browser.await("return !document.getElementById('view-Actions').hidden");
    int missing = jon.getAsJsonObject("differences").get("missing-parameter").getAsInt();
    assertTrue(browser.text("#view-Actions [role=status]").endsWith(", " + missing + " cases"));

    browser.open(page("mixed"));
    browser.tab("Differences");
    assertTrue(browser.text("#view-Differences").contains("value has no lower limit"));
  }

  @Test
  void the_keyboard_reaches_every_control() {
    browser.open(page("mixed"));
    for (String tab : TABS) {
      List<?> controls =
          (List<?>)
              browser.run(
                  """
                  return [...document.querySelectorAll('button,input,select,summary')]
                    .filter(one => one.checkVisibility() && one.tabIndex >= 0)
                    .map(one => one.id || one.textContent);
                  """);
      assertEquals("tab-" + tab, controls.get(0));
      browser.run("document.getElementById('tab-" + tab + "').focus()");
      List<String> reached = new ArrayList<>(List.of("tab-" + tab));
      while (reached.size() < controls.size()) {
        WebElement focused = browser.next();
        assertEquals("solid", focused.getCssValue("outline-style"), reached::toString);
        reached.add(
            (String) browser.run("return arguments[0].id || arguments[0].textContent", focused));
      }
      assertEquals(controls, reached);
      browser.run("document.getElementById('tab-" + tab + "').focus()");
      browser.press(Keys.ARROW_RIGHT);
      browser.await(
          "return document.activeElement.ariaSelected === 'true' && document.activeElement.id !== 'tab-"
              + tab
              + "'");
    }
    assertEquals("true", browser.one("#tab-Actions").getAttribute("aria-selected"), "all round");
    browser.press(Keys.END);
    browser.await("return !document.getElementById('view-Mutants').hidden");
    browser.press(Keys.HOME);
    browser.await("return !document.getElementById('view-Actions').hidden");
  }

  @Test
  void the_keyboard_opens_an_action_and_shows_more_of_it() {
    browser.open(page("jon"));
    browser.type("#words", "rotary-axis");
    browser.run("document.querySelector('.action summary').focus()");
    browser.press(Keys.ENTER);
    browser.await("return document.querySelectorAll('.action[open] tbody tr').length === 100");
    browser.run("document.querySelector('.action[open] .more').focus()");
    browser.press(Keys.SPACE);
    browser.await("return document.querySelectorAll('.action[open] tbody tr').length === 200");
    assertEquals("more", browser.one(":focus").getAttribute("class"), "and can go on");

    browser.tab("Bounds");
    for (int rows : List.of(200, 208)) {
      browser.run("document.querySelector('#view-Bounds .more').focus()");
      browser.press(Keys.SPACE);
      browser.await("return document.querySelectorAll('#view-Bounds tbody tr').length === " + rows);
    }
    assertEquals(1, browser.all("#view-Bounds tbody tr:nth-child(201) :focus").size());
  }

  @Test
  void nothing_is_asked_of_the_network() {
    browser.log("performance");
    browser.open(page("jon"));
    for (String tab : TABS) {
      browser.tab(tab);
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
    assertTrue(asked.contains(page("jon").toUri().toString()), asked::toString);
    assertEquals(
        List.of(),
        asked.stream()
            .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
            .toList());
  }

  @Test
  void the_page_s_own_policy_admits_no_other_script_and_no_request() {
    browser.open(page("good"));
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
    browser.open(page("hostile"));
    assertEquals("Proof for " + Pages.SCRIPT + " failed", browser.text("h1"));
    browser.run("document.querySelector('.action summary').click()");
    browser.await("return document.querySelectorAll('.action[open] table').length > 0");
    for (String tab : TABS) {
      browser.tab(tab);
    }
    assertNull(browser.run("return window.ran"));
    assertEquals(0, browser.all("img").size());
    assertEquals(2, browser.all("script").size());
    assertTrue(browser.text("[aria-label=Mutants]").contains(Pages.SCRIPT));
    // What is not seen, or turns others round, is shown as what it is.
    String shown = browser.text("[aria-label=Mutants]");
    assertTrue(shown.contains("a\\u202eb\\u200f\\u0000'\"&amp;\\ud800"), shown);

    browser.tab("Actions");
    List<WebElement> rows = browser.all(".action[open] tr:not(.why) td:nth-child(3)");
    assertEquals(3, rows.size());
    assertTrue(rows.get(2).getText().endsWith("… all 20,003 characters"), rows.get(2).getText());
    rows.get(2).findElement(By.tagName("button")).click();
    assertEquals(Pages.LONG + " [" + Pages.LONG + "]", rows.get(2).getText());
    assertTrue((boolean) browser.run("return document.documentElement.scrollWidth <= innerWidth"));
  }

  @Test
  void the_page_of_all_cases_is_bounded_and_holds_only_what_is_shown() throws IOException {
    long bytes = Files.size(page("jon"));
    assertTrue(bytes < MOST_BYTES, () -> "bytes: " + bytes);
    browser.open(page("jon"));
    long closed = browser.all("*").size();
    assertTrue(closed < MOST_ELEMENTS, () -> "elements: " + closed);
    browser.type("#words", "rotary-axis");
    browser.unfold("rotary-axis");
    assertEquals(100, browser.all(".action[open] tbody tr").size());
    browser.one(".action[open] .more").click();
    assertEquals(200, browser.all(".action[open] tbody tr").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void a_checker_finds_nothing_that_some_people_cannot_use(String theme) throws IOException {
    browser.open(page("mixed"));
    browser.look(theme, 1280);
    browser.run(resource("/axe.min.js"));
    browser.run("document.querySelectorAll('.action summary').forEach(one => one.click())");
    browser.await("return document.querySelectorAll('.action[open] table').length === 5");
    for (String tab : TABS) {
      browser.tab(tab);
      if (tab.equals("Bounds")) {
        browser.type("#bound-words", "azimuth");
      }
      Object found =
          browser.runLater(
              """
              const done = arguments[0];
              axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'],
                  resultTypes: ['violations']})
                .then(found => done(found.violations.map(one => one.id + ': '
                  + one.nodes.map(node => node.html + node.failureSummary).join('; '))));
              """);
      assertEquals(List.of(), found, tab);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReportPageTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
    browser.open(page(name));
    browser.look(theme, width);
    browser.run(
        "document.querySelectorAll('.action summary')[arguments[0] === 'hostile' ? 0 : 1].click()",
        name);
    for (String tab : TABS) {
      browser.tab(tab);
      String file = String.join("-", name, tab.toLowerCase(Locale.ROOT), theme, width + ".png");
      browser.photograph(SCREENSHOTS.resolve(file));
      assertTrue(
          (boolean) browser.run("return document.documentElement.scrollWidth <= innerWidth"), file);
    }
  }
}
