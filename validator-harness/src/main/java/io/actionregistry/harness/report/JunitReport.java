package io.actionregistry.harness.report;

import io.actionregistry.harness.compare.CaseResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run as JUnit's XML: a suite per class of cases, and one for the mutants. */
public final class JunitReport {
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  private JunitReport() {}

  /** The whole document. */
  public static String of(RunReport report) {
    JunitReport document = new JunitReport();
    document.add(report);
    return document.xml.toString();
  }

  private void add(RunReport report) {
    xml.append("<testsuites>\n");
    Map<String, List<CaseResult>> suites = new LinkedHashMap<>();
    for (CaseResult result : report.results()) {
      suites.computeIfAbsent(result.one().kind().id(), kind -> new ArrayList<>()).add(result);
    }
    suites.forEach(
        (kind, results) -> {
          open(kind, results.size(), results.stream().filter(result -> !result.agrees()).count());
          for (CaseResult result : results) {
            String failure =
                result.agrees() ? "" : Summary.of(result, report.replay(result.one().id()));
            test(kind, result.one().id(), failure);
          }
          xml.append("  </testsuite>\n");
        });
    if (!report.tables().isEmpty()) {
      open("definitions", report.tables().size(), report.tables().size());
      report.tables().forEach(line -> test("definitions", line, line));
      xml.append("  </testsuite>\n");
    }
    if (!report.mutants().isEmpty()) {
      List<MutantLine> mutants = report.mutants();
      open("mutants", mutants.size(), mutants.stream().filter(m -> !m.settled()).count());
      for (MutantLine mutant : mutants) {
        String problem =
            mutant.noticedBy() == null ? "not noticed" : "an excuse that is not needed";
        test("mutants." + mutant.part(), mutant.id(), mutant.settled() ? "" : problem);
      }
      xml.append("  </testsuite>\n");
    }
    xml.append("</testsuites>\n");
  }

  private void open(String name, int tests, long failures) {
    xml.append("  <testsuite name=\"").append(escaped(name)).append("\" tests=\"").append(tests);
    xml.append("\" failures=\"").append(failures).append("\" errors=\"0\" skipped=\"0\">\n");
  }

  private void test(String suite, String name, String failure) {
    xml.append("    <testcase classname=\"").append(escaped(suite));
    xml.append("\" name=\"").append(escaped(name)).append('"');
    if (failure.isEmpty()) {
      xml.append("/>\n");
    } else {
      xml.append(">\n      <failure message=\"")
          .append(escaped(failure.lines().findFirst().orElse("")));
      xml.append("\">").append(escaped(failure)).append("</failure>\n    </testcase>\n");
    }
  }

  /** What XML 1.0 (section 2.2) does not allow at all becomes a question mark. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(isXml(c) ? c : '?');
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
  }
}
