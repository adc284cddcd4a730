package io.actionregistry.conformance.cel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** docs/cel-spec.md. */
final class CelSpecPage {
  private static final String HEADER =
      """
      # CEL's own tests

      Written by the run itself (`CelSpecTest`), which fails where this file is not what it would
      write.

      The specification of CEL has tests: an expression, maybe values of variables, and the value or
      error that comes out. Each expression that the generator takes is compiled to Java the way a
      rule's is, in the environment of `buf.validate`'s rules, and has to give exactly that. What the
      generator does not take, it refuses when it generates; nothing is skipped silently.

      The same expressions are translated to TypeScript (`CelSpecInTypeScriptTest`): one module, compiled
      with `tsc --strict` and run in Node. Every test that passes in Java has to pass there, too, and none
      is refused; so the figures below are those of both languages.

      The data is not part of this project: it is the folder `tests/simple/testdata` of
      [cel-spec](https://github.com/google/cel-spec).

      ```sh
      ./mvnw -pl conformance -am verify -Dcel.spec="$PWD/cel-spec/tests/simple/testdata"
      ```

      `cel.spec`, or the environment variable `CEL_SPEC`, names the folder; without either, this test
      is skipped and says so.

      """;

  private CelSpecPage() {}

  /** The whole file; the same runs always give the same text. */
  static String of(List<SpecRun> runs) {
    StringBuilder text = new StringBuilder(HEADER);
    text.append("| file | passed | refused | all |\n|---|--:|--:|--:|\n");
    Map<String, Integer> reasons = new TreeMap<>();
    int passed = 0;
    int all = 0;
    for (SpecRun run : runs) {
      int size = run.file().tests().size();
      row(text, run.file().name(), run.passed(), refused(run.refused()), size);
      run.refused().forEach((reason, count) -> reasons.merge(reason, count, Integer::sum));
      passed += run.passed();
      all += size;
    }
    row(text, "**all**", passed, refused(reasons), all);
    text.append("\n| refused because of | all | files |\n|---|--:|---|\n");
    reasons.forEach(
        (reason, count) ->
            text.append("| %s | %d | %s |\n".formatted(reason, count, files(reason, runs))));
    return text.toString();
  }

  private static void row(StringBuilder text, String name, int passed, int refused, int all) {
    text.append("| %s | %d | %d | %d |\n".formatted(name, passed, refused, all));
  }

  private static int refused(Map<String, Integer> reasons) {
    return reasons.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String files(String reason, List<SpecRun> runs) {
    return String.join(
        ", ",
        runs.stream()
            .filter(run -> run.refused().containsKey(reason))
            .map(run -> run.file().name() + " " + run.refused().get(reason))
            .toList());
  }
}
