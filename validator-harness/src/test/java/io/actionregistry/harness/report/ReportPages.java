package io.actionregistry.harness.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.actionregistry.harness.browser.Browser;
import io.actionregistry.harness.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import potatoclient.transit.ActionRegistry;

/** The pages that the tests open, written when the first is asked for. */
final class ReportPages {
  static final List<String> TABS =
      List.of("Actions", "Classes", "Bounds", "Differences", "Mutants");

  private static final Path FOLDER = Path.of("target", "report-pages").toAbsolutePath();

  private ReportPages() {}

  /** The run over all jon commands, for all classes of tests. */
  private static final class Written {
    static final JsonObject JON = write();

    private Written() {}

    private static JsonObject write() {
      try {
        Files.createDirectories(FOLDER);
        Run run = Run.of(FOLDER, "-Dx=y", "check", "--reports", FOLDER.toString());
        assertEquals(0, run.status(), run::toString);
        Files.move(
            FOLDER.resolve("report.html"),
            FOLDER.resolve("jon.html"),
            StandardCopyOption.REPLACE_EXISTING);
        write("mixed", Pages.mixed());
        write("good", Pages.good());
        write("hostile", Pages.hostile());
        return JsonParser.parseString(Files.readString(FOLDER.resolve("report.json")))
            .getAsJsonObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private static void write(String name, RunReport report) throws IOException {
      Files.writeString(
          FOLDER.resolve(name + ".html"), HtmlReport.of(report, ActionRegistry.registry()));
    }
  }

  /** The JSON report of the run over all jon commands. */
  static JsonObject jon() {
    return Written.JON;
  }

  /** How many cases of that run are such. */
  static int jonCases(Predicate<JsonObject> which) {
    return (int)
        StreamSupport.stream(jon().getAsJsonArray("cases").spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .filter(which)
            .count();
  }

  /** One of {@code jon}, {@code mixed}, {@code good} and {@code hostile}. */
  static Path page(String name) {
    jon();
    return FOLDER.resolve(name + ".html");
  }

  /** Opens a tab. */
  static void tab(Browser browser, String name) {
    browser.one("#tab-" + name).click();
    // Tabs follow the address, which tells of its change later.
    browser.await("return !document.getElementById('view-" + name + "').hidden");
  }

  /** Opens an action's cases. */
  static void unfold(Browser browser, String action) {
    browser.run(
        "[...document.querySelectorAll('.action > summary')]"
            + ".find(one => one.children[0].textContent === arguments[0]).click()",
        action);
    browser.await("return document.querySelectorAll('.action[open] table').length > 0");
  }
}
