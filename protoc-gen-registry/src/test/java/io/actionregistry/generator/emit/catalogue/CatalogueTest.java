package io.actionregistry.generator.emit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.TestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All that the jon registry has stands in its catalogue, in both forms. */
final class CatalogueTest {
  private static final int MOST_CHARS = 1_000_000;

  private static final Generator.Result JON =
      TestSchema.generated(
          TestSchema.requestOf(
              TestSchema.BASE.resolve("../proto"),
              "root=cmd.Root",
              "java_package=potatoclient.transit",
              "target=catalogue"));
  private static final Schema SCHEMA = JON.schema();
  private static final String PAGE = content("commands.html");
  private static final String MARKDOWN = content("commands.md");

  private static String content(String path) {
    return JON.files().stream()
        .filter(file -> file.path().equals(path))
        .map(OutputFile::content)
        .findFirst()
        .orElseThrow();
  }

  /** The part of a text between a beginning and the next end. */
  private static String part(String text, String beginning, String end) {
    int from = text.indexOf(beginning);
    assertTrue(from >= 0, beginning);
    int to = text.indexOf(end, from + beginning.length());
    return text.substring(from, to < 0 ? text.length() : to);
  }

  private static String onPage(Action action) {
    return part(PAGE, "<article id=\"" + action.name() + "\" ", "</article>");
  }

  private static String inMarkdown(Action action) {
    return part(MARKDOWN, "\n### " + Markdown.text(action.name()) + "\n", "\n### ");
  }

  @Test
  void every_action_is_there_with_all_that_is_known_of_it() {
    assertEquals(177, SCHEMA.actions().size());
    for (Action action : SCHEMA.actions()) {
      String page = onPage(action);
      String markdown = inMarkdown(action);
      assertTrue(page.contains(Html.text(action.documentation().strip())), action.name());
      assertTrue(markdown.contains(Markdown.text(action.documentation())), action.name());
      for (String alias : action.aliases()) {
        assertTrue(page.contains("<code id=\"" + alias + "\">" + alias), alias);
        assertTrue(markdown.contains("`" + alias + "`"), alias);
      }
      for (String language : List.of("clojure", "java", "typescript", "json")) {
        assertTrue(page.contains("<pre class=\"" + language + "\""), action.name() + language);
        assertTrue(markdown.contains("```" + language + "\n"), action.name() + language);
      }
      assertTrue(PAGE.contains("<li><a href=\"#" + action.name() + "\">"), action.name());
    }
  }

  @Test
  void every_parameter_is_there_with_its_range_unit_and_values() {
    List<String> ranges = new ArrayList<>();
    for (Action action : SCHEMA.actions()) {
      check(action.message(), onPage(action), inMarkdown(action), action.name(), ranges);
    }
    assertTrue(ranges.size() > 60, () -> ranges.size() + " ranges");
    assertTrue(ranges.contains("0 ≤ value < 360 deg"), ranges::toString);
  }

  private static void check(
      Message message, String page, String markdown, String path, List<String> ranges) {
    for (Parameter parameter : message.parameters()) {
      String where = path + "." + parameter.name();
      assertTrue(page.contains("<code>" + parameter.name() + "</code>"), where);
      assertTrue(
          Pattern.compile("^\\| `[a-z0-9.-]*" + parameter.name() + "` \\|", Pattern.MULTILINE)
              .matcher(markdown)
              .find(),
          where);
      assertTrue(page.contains(Html.text(parameter.documentation().strip())), where);
      assertTrue(markdown.contains(Markdown.text(parameter.documentation())), where);
      for (String value : parameter.offered()) {
        assertTrue(page.contains("<li><code>" + value + "</code>"), where);
        assertTrue(markdown.contains("`" + value + "`"), where);
      }
      parameter.ranges().stream()
          .map(RangeText::span)
          .filter(span -> !span.text().isEmpty())
          .forEach(
              span -> {
                ranges.add(span.text());
                assertTrue(page.contains(Html.text(span.text())), where);
                assertTrue(markdown.contains(Markdown.text(span.text())), where);
              });
      SCHEMA.messages().stream()
          .filter(inside -> inside.fullName().equals(parameter.type().reference()))
          .forEach(inside -> check(inside, page, markdown, where, ranges));
    }
  }

  @Test
  void the_page_is_small_and_asks_the_network_for_nothing() {
    assertTrue(PAGE.length() < MOST_CHARS, () -> PAGE.length() + " characters");
    assertEquals(
        List.of(),
        Pattern.compile("(?:src|href)=\"(?!#)[^\"]*|url\\(|@import")
            .matcher(PAGE)
            .results()
            .map(found -> found.group())
            .toList());
  }

  @Test
  void without_a_script_nothing_is_hidden_but_what_only_a_script_can_do() {
    assertEquals(
        List.of("find", "keys", "none"),
        Pattern.compile("<\\w+ id=\"(\\w+)\"[^>]* hidden")
            .matcher(PAGE)
            .results()
            .map(found -> found.group(1))
            .toList());
    assertEquals(3, PAGE.split(" hidden[ >]", -1).length - 1);
  }

  @Test
  void ranges_are_drawn_with_the_ends_that_they_have() {
    Schema schema =
        TestSchema.proto3(
                """
                message Root { oneof command { Go go = 1; } }
                message Go {
                  double a = 1 [(buf.validate.field).double = {gte: -1 lt: 3}];
                  double b = 2 [(buf.validate.field).double.gt = 5];
                  int32 c = 3 [(buf.validate.field).int32 = {gt: 7 lt: 3}];
                  int32 d = 4 [(buf.validate.field).int32.not_in = 4];
                  double e = 5 [(buf.validate.field).double.finite = true];
                  string f = 6 [(buf.validate.field).string = {min_len: 2 max_bytes: 9}];
                  map<string, double> g = 7 [
                    (buf.validate.field).map = {max_pairs: 3 values: {double: {lte: 1}}}
                  ];
                  repeated bytes h = 8 [
                    (buf.validate.field).repeated = {min_items: 1 items: {bytes: {len: 2}}}
                  ];
                  int64 i = 9 [(buf.validate.field).int64 = {gte: -123456789 lte: 50}];
                }
                """)
            .generate("root=t.Root", "target=catalogue")
            .schema();
    List<String> texts = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (Parameter parameter : schema.actions().get(0).message().parameters()) {
      for (var range : parameter.ranges()) {
        texts.add(parameter.name() + ": " + RangeText.span(range).text());
        ends.add(
            Pattern.compile("class=\"(closed|open|zero)\" (?:c?x1?)=\"([0-9.]+)%")
                .matcher(Bar.of(range))
                .results()
                .map(one -> one.group(1) + " " + one.group(2))
                .toList()
                .toString());
        numbers.add(
            Pattern.compile("<text[^>]* text-anchor=\"(\\w+)\">([^<]+)</text>")
                .matcher(Bar.of(range))
                .results()
                .map(one -> one.group(1) + " " + one.group(2))
                .toList()
                .toString());
      }
    }
    assertEquals(
        List.of(
            "a: −1 ≤ value < 3",
            "b: value > 5",
            "c: value < 3 or value > 7",
            "d: value other than 4",
            "e: finite",
            "f: length ≥ 2",
            "f: length in UTF-8 ≤ 9",
            "g: pairs ≤ 3",
            "g: each value ≤ 1",
            "h: items ≥ 1",
            "h: bytes of each item = 2",
            "i: −123456789 ≤ value ≤ 50"),
        texts);
    assertEquals(
        List.of("[zero 31, closed 12, open 88]", "[open 50]", "[open 12, open 88]", "[open 50]"),
        ends.subList(0, 4));
    assertEquals(
        List.of("[start −1, end 3]", "[middle 5]", "[start 3, end 7]", "[middle 4]", "[]"),
        numbers.subList(0, 5));
    assertEquals("[end 50]", numbers.get(numbers.size() - 1));
  }
}
