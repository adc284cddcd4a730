package io.actionregistry.harness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.actionregistry.harness.browser.Browser;
import io.actionregistry.harness.browser.InChromium;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a report in a browser, used as people use it. */
@InChromium
final class ReportPageUseTest {
  private static final String TRIES = "#tries";
  private static final String SETTINGS = "#settings";

  private final Browser browser;

  ReportPageUseTest(Browser browser) {
    this.browser = browser;
  }

  @ParameterizedTest
  @CsvSource({"mixed, failed, 5 2 1 4 2", "good, passed, 1 0 0 0 0", "hostile, failed, 3 3 3 2 0"})
  void totals_are_those_of_the_report(String name, String result, String figures) {
    browser.open(ReportPages.page(name));
    assertEquals(result, browser.text("h1 .result"));
    assertEquals(figures, String.join(" ", browser.texts("#figures b")));
  }

  @Test
  void totals_of_all_cases_are_those_of_the_json_report() {
    browser.open(ReportPages.page("jon"));
    assertEquals("Proof for potatoclient.transit passed", browser.text("h1"));
    assertEquals(
        ReportPages.jon().getAsJsonObject("subject").get("manifest-hash").getAsString(),
        browser.text("#hash").replace("manifest ", ""));
    int cases = ReportPages.jon().getAsJsonArray("cases").size();
    assertEquals(String.format("%,d", cases), browser.texts("#figures b").get(0));
    assertTrue(browser.text("[role=status]").endsWith(String.format(", %,d cases", cases)));

    ReportPages.tab(browser, "Classes");
    List<String> rows = browser.texts("#view-Classes tbody tr");
    List<String> wanted = new ArrayList<>();
    ReportPages.jon()
        .getAsJsonObject("counts")
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
    browser.open(ReportPages.page("jon"));
    browser.type("#words", "Azimuth rotary-set-platform");
    int all = ReportPages.jonCases(one -> isAbout(one, ""));
    assertEquals("1 action, " + all + " cases", browser.text("[role=status]"));

    browser.choose("#kind", "outside");
    int outside =
        ReportPages.jonCases(
            one -> isAbout(one, "") && one.get("class").getAsString().equals("outside"));
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
    browser.open(ReportPages.page("mixed"));
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
    browser.open(ReportPages.page("mixed"));
    ReportPages.unfold(browser, "rotary-set-platform-azimuth");
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
    browser.open(ReportPages.page("mixed"));
    ReportPages.unfold(browser, "rotary-start");
    assertEquals(
        List.of("{}", "valid", "runtime-error: no such overload", "the same"),
        browser.texts(".action[open] tr:not(.why) td").subList(1, 5));
  }

  @Test
  void a_case_that_agrees_can_be_replayed_too_and_shows_the_action_as_it_was_given() {
    browser.open(ReportPages.page("mixed"));
    ReportPages.unfold(browser, "rotary-set-platform-bank");
    assertEquals(
        "action {\"$keyword\":\"rotary-set-platform-bank\"}\n{\"value\":1.5}",
        browser.texts(".action[open] td").get(1));
    browser.one(".action[open] .replay summary").click();
    assertEquals(
        "harness replay 'rotary-set-platform-bank/name/keyword'",
        browser.text(".action[open] .replay code"));
  }

  @Test
  void every_bound_shows_the_cases_at_it_and_on_both_sides_and_leads_to_them() {
    browser.open(ReportPages.page("jon"));
    ReportPages.tab(browser, "Bounds");
    assertTrue(browser.text(TRIES + " [role=status]").startsWith("156 bounds, 0 with a gap."));
    browser.type("#try-words", "rotary-set-platform-azimuth FLOAT.LT");
    assertEquals(
        List.of(
            "rotary-set-platform-azimuth\nvalue",
            "< 360\nfloat.lt\narriving < 359.99998474121094",
            "lt-360\nrefused, 5 more",
            "lt-360-next-float-below\nadmitted, 1 more",
            "lt-360-next-float-above\nrefused, 1 more",
            "lt-360-tie-below\nrefused, 1 more",
            "lt-360-tie-below-next-double-below\nadmitted",
            "lt-360-tie-below-next-double-above\nrefused"),
        browser.texts(TRIES + " tbody td"));

    browser.all(TRIES + " tbody button").get(1).click();
    browser.await("return document.querySelectorAll('.action[open] table').length > 0");
    assertEquals("1 action, 2 cases", browser.text("#view-Actions [role=status]"));
    assertTrue(browser.texts(".action[open] td").get(1).contains("359.9999694824219"));
  }

  @Test
  void a_position_that_no_case_tries_is_a_gap_and_one_that_there_is_not_says_why() {
    browser.open(ReportPages.page("mixed"));
    ReportPages.tab(browser, "Bounds");
    browser.choose("#try-state", "only those with a gap");
    assertTrue(browser.text(TRIES + " [role=status]").startsWith("1 bound, 1 with a gap."));
    assertEquals(
        List.of("it's-360.5\ndisagree", "gap: no case", "the type ends here"),
        browser.texts(TRIES + " tbody td").subList(2, 5));
  }

  @Test
  void the_json_report_has_the_same_bounds() {
    JsonArray bounds = ReportPages.jon().getAsJsonArray("bounds");
    assertEquals(156, bounds.size());
    JsonObject upper =
        StreamSupport.stream(bounds.spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .filter(one -> one.get("action").getAsString().equals("rotary-set-platform-azimuth"))
            .filter(one -> one.get("rule").getAsString().equals("float.lt"))
            .findFirst()
            .orElseThrow();
    assertEquals("< 359.99998474121094", upper.get("effective").getAsString());
    assertTrue(upper.get("covered").getAsBoolean());
    assertEquals(
        "[\"rotary-set-platform-azimuth/value/outside/lt-360-tie-below-next-double-above\"]",
        upper.getAsJsonObject("arriving-outside").getAsJsonArray("cases").toString());
  }

  @Test
  void every_setting_says_how_many_cases_try_it_from_either_side() {
    browser.open(ReportPages.page("jon"));
    ReportPages.tab(browser, "Bounds");
    assertTrue(browser.text(SETTINGS + " [role=status]").startsWith("208 settings, 0 not"));
    browser.type("#bound-words", "rotary-set-platform-azimuth FLOAT.LT");
    int admitted = ReportPages.jonCases(one -> isAbout(one, "value/") && isExpected(one, "valid"));
    int refused = ReportPages.jonCases(one -> isAbout(one, "value/") && !isExpected(one, "valid"));
    assertEquals(
        List.of("rotary-set-platform-azimuth value float.lt 360 " + admitted + " " + refused),
        browser.texts(SETTINGS + " tbody tr"));

    browser.one(SETTINGS + " tbody button").click();
    browser.await("return document.querySelectorAll('.action[open] table').length > 0");
    assertTrue(browser.text(".action[open] summary").startsWith("rotary-set-platform-azimuth"));

    browser.open(ReportPages.page("mixed"));
    ReportPages.tab(browser, "Bounds");
    browser.choose("#bound-state", "only those not tried from both sides");
    browser.type("#bound-words", "azimuth float.gt rotary-set");
    assertEquals(
        List.of("rotary-set-platform-azimuth value float.gt -360 0 1"),
        browser.texts(SETTINGS + " tbody tr"));
  }

  private static boolean isAbout(JsonObject one, String what) {
    return one.get("id").getAsString().startsWith("rotary-set-platform-azimuth/" + what);
  }

  private static boolean isExpected(JsonObject one, String status) {
    return one.getAsJsonObject("registry").get("status").getAsString().equals(status);
  }

  @Test
  void mutants_say_which_case_noticed_them_or_why_none_can() {
    browser.open(ReportPages.page("mixed"));
    ReportPages.tab(browser, "Mutants");
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

    browser.open(ReportPages.page("good"));
    ReportPages.tab(browser, "Mutants");
    assertEquals("No constraint was made wrong in this run.", browser.text("#view-Mutants"));
  }

  @Test
  void allowed_differences_are_counted_by_name_and_lead_to_their_cases() {
    browser.open(ReportPages.page("jon"));
    ReportPages.tab(browser, "Differences");
    List<String> wanted = new ArrayList<>();
    ReportPages.jon()
        .getAsJsonObject("differences")
        .entrySet()
        .forEach(
            entry ->
                wanted.add(String.format("%s %,d", entry.getKey(), entry.getValue().getAsInt())));
    assertEquals(wanted, browser.texts("#view-Differences tbody tr"));

    browser.all("#view-Differences tbody button").get(0).click();
    browser.await("return !document.getElementById('view-Actions').hidden");
    int missing =
        ReportPages.jon().getAsJsonObject("differences").get("missing-parameter").getAsInt();
    assertTrue(browser.text("#view-Actions [role=status]").endsWith(", " + missing + " cases"));

    browser.open(ReportPages.page("mixed"));
    ReportPages.tab(browser, "Differences");
    assertTrue(browser.text("#view-Differences").contains("value has no lower limit"));
  }

  @Test
  void the_keyboard_reaches_every_control() {
    browser.open(ReportPages.page("mixed"));
    for (String tab : ReportPages.TABS) {
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
    browser.open(ReportPages.page("jon"));
    browser.type("#words", "rotary-axis");
    browser.run("document.querySelector('.action summary').focus()");
    browser.press(Keys.ENTER);
    browser.await("return document.querySelectorAll('.action[open] tbody tr').length === 100");
    browser.run("document.querySelector('.action[open] .more').focus()");
    browser.press(Keys.SPACE);
    browser.await("return document.querySelectorAll('.action[open] tbody tr').length === 200");
    assertEquals("more", browser.one(":focus").getAttribute("class"), "and can go on");

    ReportPages.tab(browser, "Bounds");
    browser.run("document.querySelector('#tries .more').focus()");
    browser.press(Keys.SPACE);
    browser.await("return document.querySelectorAll('#tries tbody tr').length === 156");
    assertEquals(1, browser.all("#tries tbody tr:nth-child(101) :focus").size());
  }
}
