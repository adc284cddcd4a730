package io.actionregistry.harness.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds that people with other senses or tools cannot use (WCAG 2.1 A and AA). */
public final class Accessibility {
  private static final String AXE = resource("/axe.min.js");

  private Accessibility() {}

  /**
   * What is found on the page as it is shown now, a line for each rule; empty where all is well.
   */
  public static List<?> findings(Browser browser) {
    if (browser.run("return !window.axe").equals(true)) {
      browser.run(AXE);
    }
    return (List<?>)
        browser.runLater(
            """
            const done = arguments[0];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'],
                resultTypes: ['violations']})
              .then(found => done(found.violations.map(one => one.id + ': '
                + one.nodes.map(node => node.html + node.failureSummary).join('; '))));
            """);
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(Accessibility.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
