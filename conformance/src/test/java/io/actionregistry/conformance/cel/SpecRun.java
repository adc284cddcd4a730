package io.actionregistry.conformance.cel;

import io.actionregistry.conformance.Loaded;
import io.actionregistry.generator.compile.AnyExpressions;
import io.actionregistry.generator.compile.CelProblem;
import io.actionregistry.generator.emit.jvm.ExpressionMethods;
import io.actionregistry.validation.cel.CelException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tests of a file: each expression a method of one class, which is called once. */
final class SpecRun {
  private static final Pattern UNSUPPORTED =
      Pattern.compile("line \\d+, column \\d+: (.*) cannot be compiled");

  private final AnyExpressions compiler;
  private final SpecFile file;
  private final Map<String, Integer> refused = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private int passed;

  private SpecRun(SpecFile file, AnyExpressions compiler) {
    this.file = file;
    this.compiler = compiler;
  }

  static SpecRun of(SpecFile file, AnyExpressions compiler) {
    SpecRun run = new SpecRun(file, compiler);
    run.run();
    return run;
  }

  /** The file. */
  SpecFile file() {
    return file;
  }

  /** How many tests have passed. */
  int passed() {
    return passed;
  }

  /** How many were refused, by reason. */
  Map<String, Integer> refused() {
    return refused;
  }

  /** A line for every test that was taken and went wrong. */
  List<String> failures() {
    return failures;
  }

  private void run() {
    ExpressionMethods methods = new ExpressionMethods("Expressions");
    Map<String, SpecTest> taken = new LinkedHashMap<>();
    for (SpecTest test : file.tests()) {
      String reason = test.outOfScope();
      String method = "test" + taken.size();
      if (reason.isEmpty()) {
        reason = refusal(test, method, methods);
      }
      if (reason.isEmpty()) {
        taken.put(method, test);
      } else {
        refused.merge(reason, 1, Integer::sum);
      }
    }
    ClassLoader loader = Loaded.of(Map.of("Expressions.java", methods.source()));
    taken.forEach((method, test) -> evaluate(loader, method, test));
  }

  /** Why the generator does not take an expression; empty if it does. */
  private String refusal(SpecTest test, String method, ExpressionMethods methods) {
    try {
      bindings(test);
      methods.add(method, compiler.compile(test.overThis()));
      return "";
    } catch (CelValues.MessageException e) {
      return "a variable that is a message";
    } catch (CelProblem e) {
      return reason(String.valueOf(e.getMessage()));
    }
  }

  static String reason(String message) {
    Matcher unsupported = UNSUPPORTED.matcher(message);
    if (unsupported.matches()) {
      return unsupported
          .group(1)
          .replaceFirst("^\\S+ with arguments", "arguments")
          .replaceFirst(
              "^format's .*", "a clause of format that implementations print differently");
    }
    if (message.contains("undeclared reference")) {
      return "a function, variable or type that rules do not have";
    }
    return message.contains("no matching overload") || message.contains("expected type")
        ? "types that the checker refuses"
        : message.contains("undefined field")
            ? "a field that the checker does not know"
            : "syntax that the parser refuses";
  }

  static List<@Nullable Object> bindings(SpecTest test) {
    List<@Nullable Object> values = new ArrayList<>();
    test.bindings().forEach(binding -> values.add(CelValues.of(binding.value())));
    return values;
  }

  private void evaluate(ClassLoader loader, String method, SpecTest test) {
    String wanted = wanted(test);
    String got;
    try {
      Object result =
          loader
              .loadClass("Expressions")
              .getMethod(method, Object.class)
              .invoke(null, bindings(test));
      got = CelValues.text(result);
    } catch (InvocationTargetException e) {
      got = e.getCause() instanceof CelException ? "error" : String.valueOf(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    if (got.equals(wanted)) {
      passed++;
    } else {
      failures.add(
          "%s/%s | %s | wanted %s, got %s"
              .formatted(file.name(), test.name(), test.expression(), wanted, got));
    }
  }

  static String wanted(SpecTest test) {
    if (test.fails()) {
      return "error";
    }
    try {
      // A test that does not tell what comes out expects true.
      return CelValues.text(test.value() == null ? true : CelValues.of(test.value()));
    } catch (CelValues.MessageException e) {
      return "a message";
    }
  }
}
