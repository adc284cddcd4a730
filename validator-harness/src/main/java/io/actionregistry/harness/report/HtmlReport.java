package io.actionregistry.harness.report;

import com.github.mustachejava.DefaultMustacheFactory;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.actionregistry.harness.compare.BoundCoverage;
import io.actionregistry.runtime.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A run as one page that needs nothing else, no network either: its own policy (CSP) admits its own
 * script and style alone, by their hashes.
 */
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
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("title", "Proof for " + report.subject().registry());
    view.put("result", report.passed() ? "passed" : "failed");
    view.put("data", JsonReport.ascii(SAFE.toJson(data(report, registry))));
    put(view, "style", "report.css");
    put(view, "script", "report.js");
    StringWriter page = new StringWriter();
    new DefaultMustacheFactory().compile(TEMPLATE).execute(page, view);
    return page.toString();
  }

  /** What the page's script reads. */
  private static JsonObject data(RunReport report, Registry registry) {
    JsonObject data = JsonReport.overview(report);
    data.getAsJsonObject("subject").addProperty("replay", report.subject().replay());
    JsonArray bounds = new JsonArray();
    report.bounds().forEach(bound -> bounds.add(SAFE.toJsonTree(bound(bound))));
    data.add("bounds", bounds);
    JsonArray settings = new JsonArray();
    Coverage.of(registry, report.results())
        .forEach(setting -> settings.add(SAFE.toJsonTree(setting.toTexts())));
    data.add("settings", settings);
    JsonArray cases = new JsonArray();
    report.results().forEach(result -> cases.add(CaseRow.of(result, registry)));
    data.add("cases", cases);
    return data;
  }

  /** Of each position the numbers of its cases, or why there are none. */
  private static Map<String, Object> bound(BoundCoverage.Row bound) {
    Map<String, Object> plain = JsonReport.bound(bound);
    List<Object> tries = new ArrayList<>();
    bound
        .tries()
        .values()
        .forEach(tried -> tries.add(tried.cases().isEmpty() ? tried.without() : tried.cases()));
    plain.put("tries", tries);
    return plain;
  }

  /** A file's text, and the hash by which the page's policy knows it. */
  private static void put(Map<String, Object> view, String name, String file) {
    try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(file))) {
      // As the browser sees it, whichever line ends a checkout has.
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      view.put(name, text);
      view.put(name + "Hash", "sha256-" + Base64.getEncoder().encodeToString(hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
