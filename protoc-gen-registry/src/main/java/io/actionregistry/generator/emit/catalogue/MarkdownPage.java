package io.actionregistry.generator.emit.catalogue;

import io.actionregistry.generator.emit.Template;
import io.actionregistry.generator.emit.catalogue.Catalogue.Entry;
import io.actionregistry.generator.emit.catalogue.Catalogue.Row;
import io.actionregistry.generator.model.Hazard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The catalogue in GitHub's Markdown, with tables. */
final class MarkdownPage {
  private static final Template<MarkdownView> TEMPLATE =
      Template.of("Catalogue.md.mustache", MarkdownView.class);

  private MarkdownPage() {}

  static String of(Catalogue catalogue) {
    return TEMPLATE.render(
        new MarkdownView(
            Markdown.text(catalogue.title()),
            catalogue.root(),
            Markdown.code(catalogue.root()),
            catalogue.size(),
            catalogue.branches().stream().map(MarkdownPage::branch).toList(),
            catalogue.envelope().stream().map(MarkdownPage::row).toList()));
  }

  private static MarkdownView.Branch branch(Catalogue.Branch branch) {
    return new MarkdownView.Branch(
        Markdown.text(branch.name()),
        branch.name(),
        branch.actions().size(),
        paragraphs(branch.documentation()),
        branch.actions().stream().map(MarkdownPage::action).toList());
  }

  private static List<String> paragraphs(String text) {
    return List.of(text.strip().split("\\R\\s*\\R")).stream()
        .filter(one -> !one.isBlank())
        .map(Markdown::text)
        .toList();
  }

  private static MarkdownView.Action action(Entry entry) {
    List<String> text = new ArrayList<>(paragraphs(entry.documentation()));
    Hazard hazard = entry.hazard();
    if (hazard.level() != Hazard.Level.NONE) {
      text.add(
          "**"
              + hazard.level().label().toUpperCase(Locale.ROOT)
              + ":** "
              + Markdown.text(hazard.reason()));
    }
    if (entry.deprecated()) {
      String instead = entry.replacement();
      text.add(
          "**Deprecated.**"
              + (instead.isEmpty()
                  ? ""
                  : " Use [" + Markdown.text(instead) + "](#" + instead + ") instead."));
    }
    if (!entry.aliases().isEmpty()) {
      text.add(
          "Also called "
              + entry.aliases().stream().map(Markdown::code).collect(Collectors.joining(", ")));
    }
    entry.rules().forEach(rule -> text.add("Rule on the whole: " + Markdown.code(rule)));
    return new MarkdownView.Action(
        Markdown.text(entry.name()),
        text,
        !entry.rows().isEmpty(),
        entry.rows().stream().map(MarkdownPage::row).toList(),
        entry.examples().stream().map(MarkdownPage::example).toList());
  }

  private static MarkdownView.Example example(Catalogue.Shown shown) {
    return new MarkdownView.Example(
        shown.title(),
        shown.codes().stream()
            .map(code -> Markdown.block(code.language().toLowerCase(Locale.ROOT), code.text()))
            .toList());
  }

  private static String row(Row row) {
    String name =
        Markdown.code(
            row.within().isEmpty()
                ? row.name()
                : String.join(".", row.within()) + "." + row.name());
    return "| "
        + String.join(
            " | ",
            name,
            Markdown.text(row.type()),
            needs(row),
            String.join("<br>", values(row)),
            String.join("<br>", notes(row)))
        + " |";
  }

  private static String needs(Row row) {
    List<String> needs = new ArrayList<>(List.of(row.required() ? "required" : "optional"));
    if (!row.oneof().isEmpty()) {
      needs.add("one of " + Markdown.text(row.oneof()));
    }
    if (row.deprecated()) {
      needs.add("deprecated");
    }
    if (row.sensitive()) {
      needs.add("secret");
    }
    return String.join(", ", needs);
  }

  private static List<String> values(Row row) {
    List<String> values = new ArrayList<>();
    for (Catalogue.Span span : row.ranges()) {
      values.add(Markdown.text(span.text()));
      if (!span.arriving().isEmpty()) {
        values.add("as it arrives: " + Markdown.text(span.arriving()));
      }
    }
    if (!row.values().isEmpty()) {
      values.add(
          row.values().stream()
              .map(v -> Markdown.code(v.name()))
              .collect(Collectors.joining(", ")));
    }
    row.rules().forEach(rule -> values.add(Markdown.code(rule)));
    if (!row.given().isEmpty()) {
      values.add("default " + Markdown.code(row.given()));
    }
    return values;
  }

  private static List<String> notes(Row row) {
    List<String> notes = new ArrayList<>(paragraphs(row.documentation()));
    if (RangeText.hasName(row.unit())) {
      notes.add("Unit: " + Markdown.text(row.unit()));
    }
    for (Catalogue.Value value : row.values()) {
      if (!value.documentation().isEmpty()) {
        notes.add(Markdown.code(value.name()) + ": " + Markdown.text(value.documentation()));
      }
    }
    if (!row.note().isEmpty()) {
      notes.add(Markdown.text(row.note()));
    }
    return notes;
  }
}
