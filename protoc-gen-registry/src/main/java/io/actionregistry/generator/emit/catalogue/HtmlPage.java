package io.actionregistry.generator.emit.catalogue;

import io.actionregistry.generator.emit.Template;
import io.actionregistry.generator.emit.catalogue.Catalogue.Entry;
import io.actionregistry.generator.example.Notation;
import io.actionregistry.generator.model.Hazard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The catalogue as one page that needs nothing else, no network and no script either. */
final class HtmlPage {
  private static final Template<HtmlView> TEMPLATE =
      Template.of("Catalogue.html.mustache", HtmlView.class);

  private HtmlPage() {}

  static String of(Catalogue catalogue) {
    String style = resource("catalogue.css");
    String script = resource("catalogue.js");
    List<HtmlView.Language> languages = new ArrayList<>();
    for (Notation notation : Notation.values()) {
      String id = id(notation.title());
      languages.add(new HtmlView.Language(notation.title(), id, languages.isEmpty()));
    }
    return TEMPLATE.render(
        new HtmlView(
            Html.text(catalogue.title()),
            Html.text(catalogue.root()),
            catalogue.size(),
            languages,
            catalogue.branches().stream().map(HtmlPage::branch).toList(),
            catalogue.envelope().stream().map(HtmlRow::of).toList(),
            style,
            hash(style),
            script,
            hash(script)));
  }

  private static String id(String language) {
    return language.toLowerCase(Locale.ROOT);
  }

  private static HtmlView.Branch branch(Catalogue.Branch branch) {
    return new HtmlView.Branch(
        Html.text(branch.name()),
        Html.text("branch-" + branch.name()),
        Html.paragraphs(branch.documentation()),
        branch.actions().size(),
        branch.actions().stream().map(HtmlPage::action).toList());
  }

  private static HtmlView.Action action(Entry entry) {
    return new HtmlView.Action(
        Html.text(entry.name()),
        Html.text(entry.name()),
        Html.text(search(entry)),
        badges(entry),
        Html.paragraphs(entry.documentation()),
        facts(entry),
        !entry.rows().isEmpty(),
        entry.rows().stream().map(HtmlRow::of).toList(),
        entry.examples().stream().map(HtmlPage::example).toList());
  }

  /** Names and documentation, of its parameters as well. */
  private static String search(Entry entry) {
    List<String> words = new ArrayList<>(entry.aliases());
    words.add(entry.name());
    words.add(entry.documentation());
    words.add(entry.message());
    for (Catalogue.Row row : entry.rows()) {
      words.add(row.name());
      words.add(row.documentation());
      words.add(row.unit());
      row.values().forEach(value -> words.add(value.name()));
    }
    return String.join(" ", words).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private static String badges(Entry entry) {
    StringBuilder badges = new StringBuilder();
    if (entry.group()) {
      badges.append("<span class=\"badge\">group</span>");
    }
    Hazard.Level level = entry.hazard().level();
    if (level != Hazard.Level.NONE) {
      badges.append("<span class=\"badge ").append(level.label()).append("\">");
      badges.append(level.label()).append("</span>");
    }
    if (entry.deprecated()) {
      badges.append("<span class=\"badge gone\">deprecated</span>");
    }
    return badges.toString();
  }

  private static List<String> facts(Entry entry) {
    List<String> facts = new ArrayList<>();
    if (entry.hazard().level() != Hazard.Level.NONE && !entry.hazard().reason().isEmpty()) {
      facts.add(
          "<b>"
              + capitalised(entry.hazard().level().label())
              + ":</b> "
              + Html.text(entry.hazard().reason()));
    }
    if (entry.deprecated()) {
      String instead = Html.text(entry.replacement());
      facts.add(
          "<b>Deprecated.</b>"
              + (instead.isEmpty()
                  ? ""
                  : " Use <a href=\"#" + instead + "\"><code>" + instead + "</code></a> instead."));
    }
    if (!entry.aliases().isEmpty()) {
      facts.add(
          "Also called "
              + entry.aliases().stream()
                  .map(
                      alias ->
                          "<code id=\"" + Html.text(alias) + "\">" + Html.text(alias) + "</code>")
                  .collect(Collectors.joining(", ")));
    }
    for (String rule : entry.rules()) {
      facts.add("Rule on the whole: " + Html.code(rule));
    }
    return facts;
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static HtmlView.Example example(Catalogue.Shown shown) {
    return new HtmlView.Example(
        Html.text(shown.title()),
        shown.codes().stream()
            .map(c -> new HtmlView.Code(id(c.language()), c.language(), Html.text(c.text())))
            .toList());
  }

  /** As the browser sees it, whichever line ends a checkout has. */
  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
