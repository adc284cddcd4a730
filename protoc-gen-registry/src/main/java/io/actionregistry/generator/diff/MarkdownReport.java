package io.actionregistry.generator.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report as Markdown, for a comment on a change that is proposed. */
public final class MarkdownReport {
  private MarkdownReport() {}

  /** Lines without line ends. */
  public static List<String> of(ChangeReport report) {
    List<String> lines = new ArrayList<>();
    lines.add("## What changes for callers and handlers");
    lines.add("");
    lines.add(Shown.markdown(report.summary()) + ".");
    for (Section section : report.sections()) {
      lines.add("");
      lines.add("### " + Shown.markdown(section.title()));
      lines.add("");
      if (!section.usedBy().isEmpty()) {
        lines.add("Used by " + Shown.markdown(TextReport.users(section)) + ".");
        lines.add("");
      }
      lines.add("| Breaks | What | Before | After | Details | Where |");
      lines.add("|---|---|---|---|---|---|");
      section.changes().forEach(change -> lines.add(row(change, section)));
    }
    return lines;
  }

  private static String row(Change change, Section section) {
    String breaks = change.impact().text();
    return "| "
        + (breaks.equals("neither") ? breaks : "**" + breaks + "**")
        + " | "
        + Shown.markdown(TextReport.title(change))
        + " | "
        + Shown.markdown(change.before())
        + " | "
        + Shown.markdown(change.after())
        + " | "
        + change.details().stream().map(Shown::markdown).collect(Collectors.joining("<br>"))
        + " | "
        + Shown.markdown(change.place().isEmpty() ? section.place() : change.place())
        + " |";
  }
}
