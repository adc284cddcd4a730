package io.actionregistry.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Files with a case to a line, and what comes of it; {@code -Dgolden.rewrite=true} writes them. */
final class Golden {
  private Golden() {}

  /**
   * Compares what comes of every case with what its line says, member by member.
   *
   * @param outcome the members that are compared
   */
  static void check(String file, Function<Map<String, Object>, Map<String, Object>> outcome) {
    List<Map<String, Object>> cases = Fixtures.cases(file);
    List<String> actual =
        cases.stream().map(line -> Fixtures.text(merged(line, outcome.apply(line)))).toList();
    if (Boolean.getBoolean("golden.rewrite")) {
      Fixtures.write(file, actual);
    }
    assertEquals(
        String.join("\n", cases.stream().map(Fixtures::text).toList()), String.join("\n", actual));
  }

  private static Map<String, Object> merged(Map<String, Object> line, Map<String, Object> outcome) {
    Map<String, Object> all = new LinkedHashMap<>(line);
    all.putAll(outcome);
    return all;
  }
}
