package io.actionregistry.consumers.catalogue;

import io.actionregistry.consumers.JonCases;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.catalogue.CatalogueTarget;
import io.actionregistry.harness.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Catalogues in a browser. */
final class Pages {
  /** What the generator's own tests hold to be right. */
  private static final Path GOLDEN =
      Path.of("../protoc-gen-registry/src/test/resources/fixtures/catalogue");

  private Pages() {}

  /** Writes the catalogue of the jon set, as it is generated now. */
  static Path writeJon(Path folder) throws IOException {
    OutputFile page =
        new CatalogueTarget()
            .emit(
                JonCases.JON.schema(),
                new EmitOptions("potatoclient.transit", "potatoclient.validation"))
            .get(0);
    return Files.writeString(folder.resolve("jon.html"), page.content());
  }

  static Path golden(String name) {
    return GOLDEN.resolve(name + ".html").toAbsolutePath().normalize();
  }

  /** Goes to a place of the page. */
  static void follow(Browser browser, String id) {
    browser.run("location.hash = arguments[0]", id);
    browser.await("return document.querySelector('article.here') !== null");
  }

  /** Names of the actions that are shown. */
  static Object shown(Browser browser) {
    return browser.run(
        "return [...document.querySelectorAll('article[data-search]')]"
            + ".filter(one => one.checkVisibility()).map(one => one.id)");
  }
}
