package io.actionregistry.generator.emit.catalogue;

import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.model.Schema;
import java.util.List;

/**
 * A catalogue of all actions for people: one page that stands alone, and the same in Markdown
 * beside it. Nothing for a schema without actions.
 */
public final class CatalogueTarget implements Emitter {
  private static final String PAGE = ".html";

  @Override
  public List<OutputFile> emit(Emission emission) {
    Schema schema = emission.schema();
    if (schema.actions().isEmpty()) {
      return List.of();
    }
    Catalogue catalogue = Collector.of(schema, emission.examples());
    String page = emission.options().catalogueFile();
    String markdown = page.substring(0, page.length() - PAGE.length()) + ".md";
    return List.of(
        new OutputFile(page, HtmlPage.of(catalogue)),
        new OutputFile(markdown, MarkdownPage.of(catalogue)));
  }
}
