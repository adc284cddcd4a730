package io.actionregistry.conformance.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import io.actionregistry.conformance.Loaded;
import io.actionregistry.conformance.typescript.Literals;
import io.actionregistry.conformance.typescript.Node;
import io.actionregistry.generator.compile.AnyExpressions;
import io.actionregistry.generator.compile.CelProblem;
import io.actionregistry.generator.emit.jvm.ExpressionMethods;
import io.actionregistry.generator.emit.typescript.ExpressionModule;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.validation.cel.CelException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The same expressions give the same in Java and in TypeScript, values at the edges and the
 * messages of errors included. Each line of {@code agree.txt} is an expression over {@code this}, a
 * list of two; a line that begins with @ says which pairs of values the next ones are asked with.
 */
final class LanguagesAgreeTest {
  private static final Path CASES =
      Path.of("src", "test", "resources", "io", "actionregistry", "conformance", "agree.txt");

  private static final String DOUBLE = "Double ";
  private static final Map<String, CelType> TYPES =
      Map.of("octets", SimpleType.BYTES, "mixed", SimpleType.DYN);

  private record Asked(String text, String method, Object self) {}

  private final AnyExpressions compiler = new AnyExpressions();
  private final ExpressionMethods java = new ExpressionMethods("Expressions");
  private final ExpressionModule typeScript = new ExpressionModule();
  private CelType type = SimpleType.STRING;
  private final List<Asked> asked = new ArrayList<>();

  @Test
  void both_give_the_same_value_or_the_same_error() throws IOException, CelProblem {
    Node.assume();
    Map<String, List<Object>> values = new LinkedHashMap<>();
    List<Object> left = List.of();
    List<Object> right = List.of();
    for (String line : Files.readAllLines(CASES)) {
      if (line.startsWith("= ")) {
        String[] parts = line.substring(2).split(" := ", 2);
        values.put(parts[0], list(parts[1]));
      } else if (line.startsWith("@ ")) {
        String[] names = line.substring(2).split(" ", 2);
        type = TYPES.getOrDefault(names[0], SimpleType.STRING);
        left = values.get(names[0]);
        // An expression of one value has it twice.
        right = names.length == 1 ? List.of() : values.get(names[1]);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(line, left, right);
      }
    }
    compare();
  }

  /** The elements of a list that is written in CEL. */
  private List<Object> list(String expression) throws CelProblem {
    ExpressionMethods methods = new ExpressionMethods("Values");
    methods.add("values", compiler.compile(expression));
    Object list = call(Loaded.of(Map.of("Values.java", methods.source())), "Values", "values", "");
    return new ArrayList<>((List<?>) list);
  }

  private static Object call(ClassLoader loader, String type, String method, Object self) {
    try {
      return loader.loadClass(type).getMethod(method, Object.class).invoke(null, self);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof CelException error) {
        return error;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(String line, List<Object> left, List<Object> right) throws CelProblem {
    CelExpression expression = compiler.compile(line, type);
    String method = "method" + asked.size();
    java.addForList(method, expression);
    for (Object a : left) {
      for (Object b : right.isEmpty() ? Collections.singletonList(a) : right) {
        List<Object> self = Arrays.asList(a, b);
        assertEquals("", typeScript.add(expression, Literals.of(self)), line);
        asked.add(new Asked(line, method, self));
      }
    }
  }

  private void compare() throws IOException {
    ClassLoader loader = Loaded.of(Map.of("Expressions.java", java.source()));
    List<String> results = Node.run("agree", typeScript.source());
    assertEquals(asked.size(), results.size());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Asked one = asked.get(i);
      Object value = call(loader, "Expressions", one.method(), one.self());
      String wanted =
          value instanceof CelException error
              ? "error: " + error.getMessage()
              : CelValues.text(value);
      if (!wanted.equals(results.get(i)) && !isSameDouble(wanted, results.get(i))) {
        differences.add(
            one.text() + " | " + one.self() + " | Java " + wanted + ", got " + results.get(i));
      }
    }
    Files.write(Path.of("target", "languages-differ.txt"), differences);
    assertEquals(List.of(), differences, asked.size() + " asked");
  }

  /** JDKs before 19 print some doubles with more digits than these need. */
  private static boolean isSameDouble(String wanted, String got) {
    return wanted.startsWith(DOUBLE)
        && got.startsWith(DOUBLE)
        && Double.valueOf(wanted.substring(DOUBLE.length()))
            .equals(Double.valueOf(got.substring(DOUBLE.length())));
  }
}
