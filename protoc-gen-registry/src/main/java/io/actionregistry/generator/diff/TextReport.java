package io.actionregistry.generator.diff;

import java.util.ArrayList;
import java.util.List;

/** A report as text for a terminal. */
public final class TextReport {
  private static final int MOST_USERS = 5;

  private TextReport() {}

  /** Lines without line ends; the last one is the summary. */
  public static List<String> of(ChangeReport report) {
    List<String> lines = new ArrayList<>();
    for (Section section : report.sections()) {
      lines.add(
          Shown.line(section.title())
              + (section.place().isEmpty() ? "" : "  " + Shown.line(section.place())));
      if (!section.usedBy().isEmpty()) {
        lines.add("  used by " + Shown.line(users(section)));
      }
      section.changes().forEach(change -> add(change, section, lines));
      lines.add("");
    }
    lines.add(report.summary());
    return lines;
  }

  /** One line for each change. */
  public static List<String> brief(ChangeReport report) {
    List<String> lines = new ArrayList<>();
    for (Section section : report.sections()) {
      for (Change change : section.changes()) {
        String values = values(change);
        lines.add(
            Shown.line(
                "["
                    + change.impact().text()
                    + "] "
                    + section.title()
                    + ": "
                    + title(change)
                    + (values.isEmpty() ? "" : "  " + values)));
      }
    }
    return lines;
  }

  static String users(Section section) {
    List<String> users = section.usedBy();
    return users.size() <= MOST_USERS
        ? String.join(", ", users)
        : String.join(", ", users.subList(0, MOST_USERS))
            + " and "
            + (users.size() - MOST_USERS)
            + " more";
  }

  private static void add(Change change, Section section, List<String> lines) {
    lines.add("  [" + change.impact().text() + "] " + Shown.line(title(change)));
    String values = values(change);
    if (!values.isEmpty()) {
      lines.add("      " + Shown.line(values));
    }
    change.details().forEach(detail -> lines.add("      " + Shown.line(detail)));
    if (!change.place().isEmpty() && !change.place().equals(section.place())) {
      lines.add("      at " + Shown.line(change.place()));
    }
  }

  static String title(Change change) {
    return (change.subject().isEmpty() ? "" : change.subject() + ": ")
        + change.kind().words()
        + (change.rule().isEmpty() ? "" : ": " + change.rule());
  }

  private static String values(Change change) {
    if (change.before().isEmpty()) {
      return change.after().isEmpty() ? "" : "+ " + change.after();
    }
    return change.after().isEmpty()
        ? "- " + change.before()
        : change.before() + " → " + change.after();
  }
}
