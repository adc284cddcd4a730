package io.actionregistry.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.RegistryValidator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/** A Java program with the generated registry and validators, on the cases as the JVM has them. */
final class JavaTest {
  private static final RegistryValidator VALIDATOR =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules());

  @Test
  void it_accepts_and_refuses_what_is_expected_of_each_case() {
    int accepted = 0;
    int refused = 0;
    List<String> different = new ArrayList<>();
    for (Case one : CaseGenerator.deterministic(JonCases.JON.commands())) {
      Verdict verdict = VALIDATOR.check(one.action(), one.params());
      accepted += verdict.isValid() ? 1 : 0;
      refused += verdict.isValid() ? 0 : 1;
      if (verdict.isValid() != one.expected() instanceof Expectation.Valid) {
        different.add(one.id() + ": " + verdict);
      }
    }
    Table.add(new Table.Row("Java, generated validators", accepted, refused, 0, different.size()));
    assertEquals(List.of(), different.subList(0, Math.min(20, different.size())));
    assertTrue(accepted > 1_000 && refused > 1_000, accepted + " accepted, " + refused);
  }
}
