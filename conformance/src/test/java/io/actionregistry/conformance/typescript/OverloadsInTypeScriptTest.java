package io.actionregistry.conformance.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.generator.compile.AnyExpressions;
import io.actionregistry.generator.compile.CelProblem;
import io.actionregistry.generator.compile.Overload;
import io.actionregistry.generator.emit.typescript.ExpressionModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each overload that becomes Java becomes TypeScript, too, but for those that say why not. */
final class OverloadsInTypeScriptTest {
  private static final String NOT_CONSTANT = "a pattern that is not constant";
  private static final Map<String, String> REFUSED =
      Map.of("matches", NOT_CONSTANT, "matches_string", NOT_CONSTANT);

  @Test
  void every_overload_is_compiled_and_runs_or_is_refused() throws IOException {
    Node.assume();
    AnyExpressions compiler = new AnyExpressions();
    ExpressionModule module = new ExpressionModule();
    List<Overload> taken = new ArrayList<>();
    Map<String, String> refused = new TreeMap<>();
    for (Overload overload : Overload.all()) {
      try {
        String reason = module.add(compiler.compile(overload.call()), "[\"one\"]");
        if (reason.isEmpty()) {
          taken.add(overload);
        } else {
          refused.put(overload.id(), reason);
        }
      } catch (CelProblem e) {
        // Not compiled to any language: OverloadsTest has the list.
        continue;
      }
    }
    List<String> results = Node.run("overloads", module.source());
    assertEquals(taken.size(), results.size());
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).startsWith("thrown: ") || results.get(i).startsWith("unknown ")) {
        broken.add(taken.get(i) + ": " + results.get(i));
      }
    }
    assertEquals(List.of(), broken);
    assertEquals(new TreeMap<>(REFUSED), refused);
  }
}
