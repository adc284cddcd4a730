package io.actionregistry.consumers.typescript;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import io.actionregistry.consumers.AsciiJson;
import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.JsonCases.JsonCase;
import io.actionregistry.consumers.NodeTools;
import io.actionregistry.consumers.Verdicts;
import io.actionregistry.harness.browser.Browser;
import io.actionregistry.harness.browser.InChromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module in a page: it says there what it says elsewhere. */
@InChromium
final class PageTest {
  @TempDir private Path folder;

  @Test
  void it_accepts_and_refuses_in_a_page_what_java_does(Browser browser) throws IOException {
    assumeTrue(NodeTools.present(), NodeTools.MISSING);
    TypeScriptModule.write(folder);
    TypeScriptModule.compile(folder, "jon.ts");
    TypeScriptModule.copy(folder, "verdict.mjs");
    TypeScriptModule.copy(folder, "page.mjs");
    TypeScriptModule.tools()
        .command(folder, "esbuild", "page.mjs", "--bundle", "--format=iife", "--outfile=page.js");
    List<JsonCase> cases = JonCases.all().cases();
    String loaded = AsciiJson.of(new Gson().toJson(Agreement.lines(cases)));
    Files.writeString(folder.resolve("cases.js"), "window.cases = " + loaded + ";\n");
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Verdicts</title>
            <script src="cases.js"></script>
            <script src="page.js"></script>
            </html>
            """);
    browser.open(page);
    List<?> verdicts = (List<?>) browser.run("return window.verdicts");
    Agreement.of(
        "TypeScript, in a page",
        Verdicts.JON,
        cases,
        verdicts.stream().map(String::valueOf).toList());
  }
}
