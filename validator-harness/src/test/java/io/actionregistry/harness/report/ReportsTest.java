package io.actionregistry.harness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.compare.OwnRuleCoverage;
import io.actionregistry.harness.compare.Reply;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.runtime.Verdict;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import potatoclient.transit.ActionRegistry;

final class ReportsTest {
  private static final Outcome VALID = new Outcome.Valid();
  private static final String HOSTILE = "</script><script>alert(1)</script>\u0000 ]]> \"'&\ud800";

  private static CaseResult result(String id, Map<String, Object> params, String... reasons) {
    return new CaseResult(
        new Case(id, CaseClass.VALUE, "ping", params, "", new Expectation.Valid()),
        Verdict.valid(),
        new Reply(VALID, VALID, "", null),
        "",
        List.of(reasons));
  }

  private static RunReport report(List<CaseResult> results, MutantLine... mutants) {
    return new RunReport(
        new RunReport.Subject("the.registry", "sha256:00", "cmd.Root", 177, "harness replay"),
        results,
        List.of(),
        List.of(mutants),
        List.of(),
        List.of());
  }

  private static final RunReport GOOD =
      report(
          List.of(result("ping/typical", Map.of())),
          new MutantLine("tables", "limit moved", "ping/typical", null),
          new MutantLine("tables", "limit dropped", null, "no number lies there"));
  private static final RunReport BAD =
      report(
          List.of(
              result("ping/typical", Map.of()),
              result("it's/" + HOSTILE, Map.of("x", HOSTILE), "registry: " + HOSTILE)),
          new MutantLine("tables", "limit moved", null, null),
          new MutantLine("validators", "limit dropped", "ping/typical", "not needed"));

  @Test
  void a_run_has_passed_if_all_cases_agree_and_all_mutants_are_settled() {
    assertTrue(GOOD.passed());
    assertFalse(BAD.passed());
    assertFalse(report(List.of()).passed(), "nothing was compared");
    assertFalse(report(List.of(), new MutantLine("tables", "m", null, null)).passed());
    assertFalse(report(List.of(), new MutantLine("tables", "m", "case", "stale")).passed());
  }

  @Test
  void the_summary_ends_with_the_result() {
    assertTrue(
        Summary.of(GOOD).endsWith("\nPASSED: 1 cases, 0 do not agree; 2 mutants, 0 not settled\n"));
    String summary = Summary.of(BAD);
    assertTrue(
        summary.endsWith("\nFAILED: 2 cases, 1 do not agree; 2 mutants, 2 not settled\n"), summary);
    assertTrue(summary.contains("  NOT NOTICED tables limit moved\n"), summary);
    assertTrue(summary.contains("  STALE EXCUSE validators limit dropped\n"), summary);
  }

  @Test
  void a_rule_of_the_schemas_own_that_was_seen_from_one_side_alone_is_a_warning() {
    RunReport report =
        new RunReport(
            GOOD.subject(),
            GOOD.results(),
            List.of(),
            List.of(),
            List.of(
                new OwnRuleCoverage.Seen("m.One", "", "both", 1, 2),
                new OwnRuleCoverage.Seen("m.One", "x", "kept.alone", 3, 0),
                new OwnRuleCoverage.Seen("m.One", "x", "broken.alone", 0, 1),
                new OwnRuleCoverage.Seen("m.One", "y", "unmet", 0, 0)),
            List.of());
    String summary = Summary.of(report);
    assertTrue(
        summary.contains(
            """
              1 of 4
              WARNING never seen broken: kept.alone on m.One.x
              WARNING never seen kept: broken.alone on m.One.x
              WARNING never seen at all: unmet on m.One.y
            """),
        summary);
    JsonObject json = JsonParser.parseString(JsonReport.of(report)).getAsJsonObject();
    assertEquals(
        "{\"place\":\"m.One.x\",\"id\":\"kept.alone\",\"kept\":3,\"broken\":0}",
        json.getAsJsonArray("own-rules").get(1).toString());
    assertEquals("{\"predicted\":1,\"agreement\":0}", json.get("expected").toString());
    assertTrue(report.passed());
  }

  @Test
  void every_case_that_disagrees_says_how_it_is_replayed() {
    assertEquals("harness replay 'it'\\''s'", BAD.replay("it's"));
    assertTrue(Summary.of(BAD).contains("  replay: harness replay 'it'\\''s/"));
  }

  @Test
  void junit_reads_the_xml() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(JunitReport.of(BAD))));
    NodeList suites = document.getElementsByTagName("testsuite");
    int tests = 0;
    int failures = 0;
    for (int i = 0; i < suites.getLength(); i++) {
      tests += Integer.parseInt(((Element) suites.item(i)).getAttribute("tests"));
      failures += Integer.parseInt(((Element) suites.item(i)).getAttribute("failures"));
    }
    assertEquals(4, tests);
    assertEquals(4, document.getElementsByTagName("testcase").getLength());
    assertEquals(3, failures);
    assertEquals(3, document.getElementsByTagName("failure").getLength());
  }

  @Test
  void the_json_has_all_cases_with_both_verdicts() {
    JsonObject document = JsonParser.parseString(JsonReport.of(BAD)).getAsJsonObject();
    assertFalse(document.get("passed").getAsBoolean());
    JsonObject bad = document.getAsJsonArray("cases").get(1).getAsJsonObject();
    assertEquals("valid", bad.getAsJsonObject("registry").get("status").getAsString());
    assertTrue(bad.getAsJsonObject("protovalidate").get("valid").getAsBoolean());
    assertEquals("registry: " + HOSTILE, bad.getAsJsonArray("disagreements").get(0).getAsString());
    assertEquals(2, document.getAsJsonArray("mutants").size());
  }

  @Test
  void the_json_tells_a_rule_that_failed_and_what_the_default_mode_says_else() {
    JsonObject document = JsonParser.parseString(JsonReport.of(Pages.mixed())).getAsJsonObject();
    JsonObject other = document.getAsJsonArray("cases").get(1).getAsJsonObject();
    assertEquals(
        2, other.getAsJsonObject("protovalidate-default").getAsJsonArray("violations").size());
    JsonObject failed = document.getAsJsonArray("cases").get(2).getAsJsonObject();
    assertEquals(
        "runtime-error: no such overload", failed.get("protovalidate-failure").getAsString());
    assertFalse(failed.has("protovalidate-default"));
  }

  @Test
  void every_document_can_be_written_in_utf_8() throws Exception {
    for (String document :
        List.of(
            JsonReport.of(BAD),
            JunitReport.of(BAD),
            HtmlReport.of(BAD, ActionRegistry.registry()))) {
      assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(document));
    }
  }

  @Test
  void the_page_holds_all_of_it_and_no_text_can_leave_its_place() {
    String page = HtmlReport.of(BAD, ActionRegistry.registry());
    assertEquals(
        page.indexOf("</script>"), page.lastIndexOf("</script>", page.lastIndexOf("<script>")));
    assertFalse(page.contains("alert(1)</script>"));
    assertFalse(page.contains("http://") || page.contains("https://"), "it asks for nothing");
    int start = page.indexOf("id=\"data\">") + "id=\"data\">".length();
    JsonObject data =
        JsonParser.parseString(page.substring(start, page.indexOf("</script>", start)))
            .getAsJsonObject();
    assertEquals(2, data.getAsJsonArray("cases").size());
    assertTrue(data.getAsJsonArray("settings").size() > 100);
  }
}
