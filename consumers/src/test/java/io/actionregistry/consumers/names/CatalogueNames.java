package io.actionregistry.consumers.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in both forms of the catalogue: what stands in them as code, by where it stands. */
final class CatalogueNames {
  private static final Pattern MARKDOWN_CODE = Pattern.compile("`([^`]+)`");
  private static final String RULE = " = ";
  private static final Pattern ARTICLE =
      Pattern.compile("<article id=\"([^\"]+)\".*?</article>", Pattern.DOTALL);
  private static final Pattern ALIASES = Pattern.compile("Also called (.*)");
  private static final Pattern ROW =
      Pattern.compile("<tr><th scope=\"row\"><code>([^<]+)</code>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("<li><code>([^<]+)</code>");
  private static final Pattern PAGE_CODE = Pattern.compile("<code[^>]*>([^<]+)</code>");

  private CatalogueNames() {}

  /** Those of the text: a heading for each action, and a table of its parameters. */
  static Names ofMarkdown(String text) {
    Names names = new Names();
    String action = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("### ")) {
        action = line.substring(4);
        names.action(action);
      } else if (line.startsWith("## ")) {
        action = "";
      } else if (!action.isEmpty() && line.startsWith("Also called ")) {
        for (String alias : found(MARKDOWN_CODE, line)) {
          names.alias(action, alias);
        }
      } else if (!action.isEmpty() && line.startsWith("| `")) {
        addRow(names, action, List.of(line.split(" \\| ", -1)));
      }
    }
    return names;
  }

  /**
   * A parameter of the command itself, not one within another; its values before its default, and
   * beside its rules.
   */
  private static void addRow(Names names, String action, List<String> cells) {
    String param = found(MARKDOWN_CODE, cells.get(0)).get(0);
    if (!param.contains(".")) {
      names.param(action, param);
      String values = cells.get(3).replaceFirst("(<br>)?default .*", "");
      found(MARKDOWN_CODE, values).stream()
          .filter(code -> !code.contains(RULE))
          .forEach(value -> names.value(action, param, value));
    }
  }

  /** Those of the page: an article for each action. */
  static Names ofPage(String html) {
    Names names = new Names();
    Matcher articles = ARTICLE.matcher(html);
    while (articles.find()) {
      String action = articles.group(1);
      names.action(action);
      Matcher aliases = ALIASES.matcher(articles.group());
      if (aliases.find()) {
        found(PAGE_CODE, aliases.group(1)).forEach(alias -> names.alias(action, alias));
      }
      Matcher rows = ROW.matcher(articles.group());
      while (rows.find()) {
        String param = rows.group(1);
        names.param(action, param);
        found(VALUE, rows.group(2)).forEach(value -> names.value(action, param, value));
      }
    }
    return names;
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
