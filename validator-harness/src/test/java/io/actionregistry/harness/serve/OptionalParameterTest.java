package io.actionregistry.harness.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.harness.matrix.CaseClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The generator's option that makes a parameter optional is heeded by what cases expect. */
final class OptionalParameterTest {
  private static Set<String> missing(String... options) {
    ServeSettings settings =
        new ServeSettings(null, "cases.v1.Root", "kebab", List.of(), Map.of(), List.of(options));
    Set<String> missing = new TreeSet<>();
    CaseGenerator.deterministic(Served.commands(Schemas.linked(), settings)).stream()
        .filter(one -> "integers".equals(one.action()) && one.kind() == CaseClass.MISSING)
        .filter(one -> Set.of("k", "l", "m").contains(one.about()))
        .forEach(one -> missing.add(one.about()));
    return missing;
  }

  @Test
  void what_is_left_out_is_missing_unless_an_option_says_otherwise() {
    assertEquals(Set.of("k", "l", "m"), missing());
    assertEquals(Set.of("k", "m"), missing("optional=cases.v1.Integers.l"));
    assertEquals(
        Set.of("k"),
        missing("java_package=a.b, optional=cases.v1.Integers.m,optional=cases.v1.Integers.l"));
  }
}
