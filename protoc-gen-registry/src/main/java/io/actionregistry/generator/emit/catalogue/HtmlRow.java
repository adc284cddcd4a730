package io.actionregistry.generator.emit.catalogue;

import io.actionregistry.generator.emit.catalogue.Catalogue.Row;
import io.actionregistry.generator.emit.catalogue.Catalogue.Span;
import io.actionregistry.generator.emit.catalogue.Catalogue.Value;
import io.actionregistry.generator.model.Measure;

/** A parameter as a row of a table. */
final class HtmlRow {
  private final StringBuilder html = new StringBuilder();

  private HtmlRow() {}

  static String of(Row row) {
    return new HtmlRow().write(row);
  }

  private String write(Row row) {
    html.append("<tr><th scope=\"row\">");
    if (!row.within().isEmpty()) {
      html.append("<span class=\"within\">");
      html.append(Html.text(String.join(".", row.within()))).append(".</span>");
    }
    html.append(Html.code(row.name()));
    html.append("<span class=\"type\">").append(Html.text(row.type())).append("</span>");
    html.append("</th><td>");
    flag(row.required() ? "required" : "optional", row.required() ? "needed" : "");
    if (!row.oneof().isEmpty()) {
      flag("one of " + row.oneof(), "");
    }
    if (row.deprecated()) {
      flag("deprecated", "gone");
    }
    if (row.sensitive()) {
      flag("secret", "");
    }
    html.append("</td><td>");
    row.ranges().forEach(this::range);
    values(row);
    row.rules().forEach(rule -> line("<code class=\"rule\">" + Html.text(rule) + "</code>"));
    if (!row.given().isEmpty()) {
      line("default " + Html.code(row.given()));
    }
    html.append("</td><td>").append(Html.paragraphs(row.documentation()));
    if (RangeText.hasName(row.unit()) && row.ranges().isEmpty()) {
      html.append("<p>Unit: ").append(Html.text(row.unit())).append("</p>");
    }
    if (!row.note().isEmpty()) {
      html.append("<p class=\"soft\">").append(Html.text(row.note())).append("</p>");
    }
    return html.append("</td></tr>").toString();
  }

  private void flag(String text, String kind) {
    html.append("<span class=\"flag").append(kind.isEmpty() ? "" : " " + kind).append("\">");
    html.append(Html.text(text)).append("</span> ");
  }

  private void line(String content) {
    html.append("<div>").append(content).append("</div>");
  }

  private void range(Span span) {
    html.append("<div class=\"range\"><span class=\"says\">").append(Html.text(span.text()));
    html.append("</span>");
    if (span.range().measure() == Measure.VALUE) {
      html.append(Bar.of(span.range()));
    }
    if (!span.arriving().isEmpty()) {
      html.append("<details class=\"soft\"><summary>as it arrives</summary>");
      html.append(Html.text(span.arriving())).append("</details>");
    }
    html.append("</div>");
  }

  private void values(Row row) {
    if (row.values().isEmpty()) {
      return;
    }
    boolean told = row.values().stream().anyMatch(value -> !value.documentation().isEmpty());
    html.append(told ? "<ul class=\"values told\">" : "<ul class=\"values\">");
    for (Value value : row.values()) {
      html.append("<li>").append(Html.code(value.name()));
      if (value.deprecated()) {
        html.append(" <span class=\"flag gone\">deprecated</span>");
      }
      if (!value.documentation().isEmpty()) {
        html.append(" ").append(Html.text(value.documentation().strip()));
      }
      html.append("</li>");
    }
    html.append("</ul>");
  }
}
