package io.actionregistry.consumers.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import io.actionregistry.consumers.AsciiJson;
import io.actionregistry.consumers.JsonCases.JsonCase;
import io.actionregistry.consumers.Table;
import io.actionregistry.consumers.Verdicts;
import io.actionregistry.harness.matrix.TaggedJson;
import io.actionregistry.validation.RegistryValidator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Holds what the module says of the cases against what Java says. */
final class Agreement {
  private Agreement() {}

  /** The cases as the scripts read them, one on a line. */
  static List<String> lines(List<JsonCase> cases) {
    return cases.stream()
        .map(one -> AsciiJson.of(TaggedJson.write(Arrays.asList(one.action(), one.params()))))
        .toList();
  }

  /** Compares verdicts, and violations in their order; a difference fails the test. */
  static void of(
      String consumer, RegistryValidator java, List<JsonCase> cases, List<String> lines) {
    assertEquals(cases.size(), lines.size());
    int accepted = 0;
    List<String> different = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> theirs = Arrays.asList(new Gson().fromJson(lines.get(i), String[].class));
      List<String> ours = Verdicts.ofJava(java, cases.get(i));
      accepted += theirs.get(0).equals("valid") ? 1 : 0;
      if (!ours.equals(theirs)) {
        different.add(cases.get(i) + "\n  Java        " + ours + "\n  TypeScript  " + theirs);
      }
    }
    int refused = cases.size() - accepted;
    Table.add(new Table.Row(consumer, accepted, refused, 0, different.size()));
    assertEquals(List.of(), different.subList(0, Math.min(20, different.size())));
    assertTrue(accepted > 50 && refused > 50, accepted + " accepted, " + refused);
  }
}
