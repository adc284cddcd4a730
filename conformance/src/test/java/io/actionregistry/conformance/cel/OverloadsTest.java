package io.actionregistry.conformance.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.conformance.Loaded;
import io.actionregistry.generator.compile.AnyExpressions;
import io.actionregistry.generator.compile.CelProblem;
import io.actionregistry.generator.compile.Overload;
import io.actionregistry.generator.emit.jvm.ExpressionMethods;
import io.actionregistry.validation.cel.CelException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each overload of each function becomes Java, or is refused; none is forgotten. */
final class OverloadsTest {
  /** The second is what macros expand to; nobody can write it. */
  private static final Set<String> REFUSED =
      Set.of("get_field_any_string", "not_strictly_false", "type");

  @Test
  void every_overload_is_compiled_or_refused() throws ReflectiveOperationException {
    AnyExpressions compiler = new AnyExpressions();
    ExpressionMethods methods = new ExpressionMethods("Overloads");
    Map<String, Overload> taken = new LinkedHashMap<>();
    Set<String> refused = new TreeSet<>();
    for (Overload overload : Overload.all()) {
      String method = "overload" + taken.size();
      try {
        methods.add(method, compiler.compile(overload.call()));
        taken.put(method, overload);
      } catch (CelProblem e) {
        refused.add(overload.id());
      }
    }
    Class<?> code = Loaded.of(Map.of("Overloads.java", methods.source())).loadClass("Overloads");
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, Overload> entry : taken.entrySet()) {
      try {
        code.getMethod(entry.getKey(), Object.class).invoke(null, List.of("one"));
      } catch (InvocationTargetException e) {
        if (!(e.getCause() instanceof CelException)) {
          broken.add(entry.getValue() + ": " + e.getCause());
        }
      }
    }
    assertEquals(List.of(), broken);
    assertEquals(REFUSED, refused);
  }
}
