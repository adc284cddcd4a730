package io.actionregistry.harness.report;

import com.github.mustachejava.DefaultMustacheFactory;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.actionregistry.runtime.Registry;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    JsonObject data = JsonReport.document(report);
    data.getAsJsonObject("subject").addProperty("replay", report.subject().replay());
    data.add(
        "bounds",
        SAFE.toJsonTree(
            Coverage.of(registry, report.results()).stream()
                .map(Coverage.Setting::toPlain)
                .toList()));
    data.add("actions", SAFE.toJsonTree(List.copyOf(registry.getAllActionNames())));
    data.add("aliases", SAFE.toJsonTree(registry.getAliases()));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("title", "Proof for " + report.subject().registry());
    view.put("result", report.passed() ? "passed" : "failed");
    view.put("data", SAFE.toJson(data));
    StringWriter page = new StringWriter();
    new DefaultMustacheFactory().compile(TEMPLATE).execute(page, view);
    return page.toString();
  }
}
