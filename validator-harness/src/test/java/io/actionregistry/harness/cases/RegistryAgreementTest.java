package io.actionregistry.harness.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.harness.matrix.Case;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/** The generated registry says of every case what the descriptors lead to expect. */
final class RegistryAgreementTest {
  private static final long SEED = 20_240_229;
  private static final int RANDOM = 50_000;
  private static final int SHOWN = 10;

  private final RegistrySide registry =
      new RegistrySide(Jon.SET, new Validation().create(ActionRegistry.registry()));

  @Test
  void the_registry_says_of_every_case_what_is_expected() {
    assertEquals(List.of(), mismatches(Jon.CASES.cases().stream()));
  }

  @Test
  void the_registry_says_of_random_cases_what_is_expected() {
    Iterator<Case> random = CaseGenerator.random(Jon.SET, SEED);

    assertEquals(List.of(), mismatches(Stream.generate(random::next).limit(RANDOM)));
  }

  private List<String> mismatches(Stream<Case> cases) {
    return cases.map(registry::mismatch).filter(one -> !one.isEmpty()).limit(SHOWN).toList();
  }
}
