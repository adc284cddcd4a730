package io.actionregistry.harness.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.actionregistry.harness.compare.BoundCoverage;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.compare.OwnRuleCoverage;
import io.actionregistry.harness.matrix.PlainCases;
import io.actionregistry.harness.matrix.TaggedJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A run as JSON: {@code subject}, {@code passed}, {@code counts} by class, {@code differences} by
 * name, {@code expected} (how many cases were predicted, and how many only have to agree), {@code
 * own-rules} with how many cases keep and break each, {@code bounds} with the cases that try each,
 * {@code cases} with both verdicts, {@code tables} and {@code mutants}. Actions and parameters are
 * {@link TaggedJson}.
 */
public final class JsonReport {
  private static final Gson PRETTY =
      new GsonBuilder().serializeNulls().setPrettyPrinting().disableHtmlEscaping().create();

  private JsonReport() {}

  /** The whole document. */
  public static String of(RunReport report) {
    return ascii(PRETTY.toJson(document(report))) + "\n";
  }

  /**
   * JSON whose texts are escaped beyond ASCII: no encoding has a form for half a surrogate pair.
   */
  static String ascii(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x7f) {
        escaped.append(c);
      } else {
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return escaped.toString();
  }

  private static JsonObject document(RunReport report) {
    JsonObject document = overview(report);
    JsonArray cases = new JsonArray();
    for (CaseResult result : report.results()) {
      cases.add(JsonParser.parseString(TaggedJson.write(plain(result))));
    }
    document.add("cases", cases);
    List<Map<String, Object>> bounds = new ArrayList<>();
    report.bounds().forEach(bound -> bounds.add(plain(bound, report.results())));
    document.add("bounds", PRETTY.toJsonTree(bounds));
    return document;
  }

  /** All but the cases. */
  static JsonObject overview(RunReport report) {
    Map<String, Object> document = new LinkedHashMap<>();
    RunReport.Subject subject = report.subject();
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("registry", subject.registry());
    about.put("manifest-hash", subject.manifestHash());
    about.put("root", subject.root());
    about.put("actions", subject.actions());
    document.put("subject", about);
    document.put("passed", report.passed());
    Map<String, Object> counts = new LinkedHashMap<>();
    report.byClass().forEach((kind, count) -> counts.put(kind.id(), counted(count)));
    document.put("counts", counts);
    Map<String, Object> differences = new LinkedHashMap<>();
    report.byDifference().forEach((difference, n) -> differences.put(difference.id(), n));
    document.put("differences", differences);
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("predicted", report.results().size() - report.byAgreement());
    expected.put("agreement", report.byAgreement());
    document.put("expected", expected);
    document.put("own-rules", report.ownRules().stream().map(JsonReport::plain).toList());
    document.put("tables", report.tables());
    document.put("mutants", report.mutants().stream().map(JsonReport::plain).toList());
    return PRETTY.toJsonTree(document).getAsJsonObject();
  }

  /**
   * A case with what both sides say, as one line: what other implementations can be tested with.
   */
  public static String line(CaseResult result) {
    return TaggedJson.write(plain(result));
  }

  private static Map<String, Object> counted(RunReport.Count count) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("cases", count.cases());
    plain.put("disagreements", count.disagreements());
    return plain;
  }

  private static Map<String, Object> plain(BoundCoverage.Row bound, List<CaseResult> results) {
    Map<String, Object> plain = bound(bound);
    bound
        .tries()
        .forEach(
            (position, tried) -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("cases", tried.cases().stream().map(i -> results.get(i).one().id()).toList());
              if (!tried.without().isEmpty()) {
                one.put("none-because", tried.without());
              }
              plain.put(position.id(), one);
            });
    return plain;
  }

  /** A bound without its cases. */
  static Map<String, Object> bound(BoundCoverage.Row bound) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("action", bound.action());
    plain.put("param", bound.param());
    plain.put("rule", bound.rule());
    plain.put("side", bound.side());
    plain.put("declared", bound.declared());
    plain.put("effective", bound.effective());
    plain.put("covered", bound.covered());
    return plain;
  }

  private static Map<String, Object> plain(OwnRuleCoverage.Seen rule) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("place", rule.place());
    plain.put("id", rule.id());
    plain.put("kept", rule.kept());
    plain.put("broken", rule.broken());
    return plain;
  }

  private static Map<String, Object> plain(MutantLine mutant) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("part", mutant.part());
    plain.put("id", mutant.id());
    if (mutant.noticedBy() != null) {
      plain.put("noticed-by", mutant.noticedBy());
    }
    if (mutant.excuse() != null) {
      plain.put("excuse", mutant.excuse());
    }
    return plain;
  }

  /** A result as maps, lists and texts. */
  static Map<String, Object> plain(CaseResult result) {
    Map<String, Object> plain = new LinkedHashMap<>(PlainCases.toPlain(result.one()));
    Map<String, Object> registry = new LinkedHashMap<>();
    registry.put("status", result.verdict().getStatus());
    List<Object> violations = new ArrayList<>();
    result
        .verdict()
        .getViolations()
        .forEach(
            violation -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("kind", violation.getKind());
              one.put("rule", violation.getRuleId());
              one.put("param", violation.getParam());
              one.put("message", violation.getMessage());
              one.put("explanation", violation.getExplanation());
              violations.add(one);
            });
    registry.put("violations", violations);
    plain.put("registry", registry);
    plain.put("protovalidate", PlainCases.toPlain(result.reply().outcome()));
    if (!result.reply().failure().isEmpty()) {
      // No outcome: what stands above says nothing then.
      plain.put("protovalidate-failure", result.reply().failure());
    }
    if (!result.reply().defaultMode().equals(result.reply().outcome())) {
      plain.put("protovalidate-default", PlainCases.toPlain(result.reply().defaultMode()));
    }
    if (!result.agrees()) {
      plain.put("disagreements", result.reasons());
    }
    return plain;
  }
}
