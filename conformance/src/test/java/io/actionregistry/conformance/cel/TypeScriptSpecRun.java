package io.actionregistry.conformance.cel;

import io.actionregistry.conformance.typescript.Literals;
import io.actionregistry.conformance.typescript.Node;
import io.actionregistry.generator.compile.AnyExpressions;
import io.actionregistry.generator.compile.CelProblem;
import io.actionregistry.generator.emit.typescript.ExpressionModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tests of all files that become Java, as one module of TypeScript that runs once. */
final class TypeScriptSpecRun {
  private static final String ERROR = "error: ";

  /** A test, and the file it is from. */
  private record Taken(SpecFile file, SpecTest test) {}

  private final AnyExpressions compiler;
  private final ExpressionModule module = new ExpressionModule();
  private final List<Taken> taken = new ArrayList<>();
  private final Map<String, Integer> passed = new TreeMap<>();
  private final Map<String, Integer> refused = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  private TypeScriptSpecRun(AnyExpressions compiler) {
    this.compiler = compiler;
  }

  static TypeScriptSpecRun of(List<SpecFile> files, AnyExpressions compiler) throws IOException {
    TypeScriptSpecRun run = new TypeScriptSpecRun(compiler);
    files.forEach(file -> file.tests().forEach(test -> run.add(file, test)));
    run.run();
    return run;
  }

  /** How many tests of a file have passed. */
  int passed(String file) {
    return passed.getOrDefault(file, 0);
  }

  /** How many became Java and are refused here, by reason. */
  Map<String, Integer> refused() {
    return refused;
  }

  /** A line for every test that was taken and went wrong. */
  List<String> failures() {
    return failures;
  }

  private void add(SpecFile file, SpecTest test) {
    if (!test.outOfScope().isEmpty()) {
      return;
    }
    try {
      String self = Literals.of(SpecRun.bindings(test));
      String reason = module.add(compiler.compile(test.overThis()), self);
      if (reason.isEmpty()) {
        taken.add(new Taken(file, test));
      } else {
        refused.merge(reason, 1, Integer::sum);
      }
    } catch (CelValues.MessageException | CelProblem e) {
      // Refused before there is any target: SpecRun counts these.
      return;
    }
  }

  private void run() throws IOException {
    List<String> results = Node.run("cel-spec", module.source());
    if (results.size() != taken.size()) {
      throw new IllegalStateException(taken.size() + " tests, " + results.size() + " results");
    }
    for (int i = 0; i < results.size(); i++) {
      compare(taken.get(i), results.get(i));
    }
  }

  private void compare(Taken of, String result) {
    String wanted = SpecRun.wanted(of.test());
    String got = result.startsWith(ERROR) ? "error" : result;
    if (got.equals(wanted)) {
      passed.merge(of.file().name(), 1, Integer::sum);
    } else {
      failures.add(
          "TypeScript: %s/%s | %s | wanted %s, got %s"
              .formatted(
                  of.file().name(), of.test().name(), of.test().expression(), wanted, result));
    }
  }
}
