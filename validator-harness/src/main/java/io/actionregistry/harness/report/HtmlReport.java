package io.actionregistry.harness.report;

import com.github.mustachejava.DefaultMustacheFactory;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.matrix.TaggedJson;
import io.actionregistry.runtime.Registry;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A run as one page that needs nothing else, no network either. */
public final class HtmlReport {
  private static final String TEMPLATE = "io/actionregistry/harness/report/report.html.mustache";

  /** Signs of HTML are escaped within texts, so that none of them can end the script's element. */
  private static final Gson SAFE = new GsonBuilder().serializeNulls().create();

  private HtmlReport() {}

  /**
   * The whole page.
   *
   * @param registry whose settings of rules are listed
   */
  public static String of(RunReport report, Registry registry) {
    JsonObject data = JsonReport.overview(report);
    data.getAsJsonObject("subject").addProperty("replay", report.subject().replay());
    data.add(
        "bounds",
        SAFE.toJsonTree(
            Coverage.of(registry, report.results()).stream()
                .map(Coverage.Setting::toPlain)
                .toList()));
    JsonArray cases = new JsonArray();
    report.results().forEach(result -> cases.add(row(result, registry)));
    data.add("cases", cases);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("title", "Proof for " + report.subject().registry());
    view.put("result", report.passed() ? "passed" : "failed");
    view.put("data", JsonReport.ascii(SAFE.toJson(data)));
    StringWriter page = new StringWriter();
    new DefaultMustacheFactory().compile(TEMPLATE).execute(page, view);
    return page.toString();
  }

  /** Action, id, class, parameters, what the registry and what protovalidate say, what is wrong. */
  private static JsonArray row(CaseResult result, Registry registry) {
    JsonArray row = new JsonArray();
    String action = registry.resolve(result.one().action());
    row.add(action == null ? "" : action);
    row.add(result.one().id());
    row.add(result.one().kind().id());
    row.add(TaggedJson.write(result.one().params()));
    row.add(
        result.verdict().getViolations().isEmpty()
            ? result.verdict().getStatus()
            : result.verdict().getViolations().stream()
                .map(violation -> violation.getParam() + " [" + violation.getRuleId() + "]")
                .collect(Collectors.joining("\n")));
    row.add(CaseResult.text(result.reply().outcome()));
    if (!result.agrees()) {
      row.add(String.join("\n", result.reasons()));
    }
    return row;
  }
}
