package io.actionregistry.harness.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.compare.Comparison;
import io.actionregistry.harness.compare.Ignored;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.report.Excuses;
import io.actionregistry.harness.report.MutantLine;
import io.actionregistry.harness.serve.ServeSettings;
import io.actionregistry.harness.serve.ServedModel;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.ValidatorProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import potatoclient.transit.validation.Validation;

final class MutationTest {
  private static final ServedModel JON = ServedModel.of(ServeSettings.jon());
  private static final Ignored IGNORED = Ignored.of(JON.description());
  private static final List<Case> CASES = CaseGenerator.deterministic(JON.commands());

  @Test
  void where_nothing_is_wrong_no_case_notices_anything() {
    ValidatorProvider provider = new Validation();
    Registry registry = provider.getRegistry();
    Comparison comparison = new Comparison(registry, provider.create(registry), IGNORED);
    List<String> noticed = new ArrayList<>();
    for (Case one : CASES) {
      comparison.registryReasons(one).forEach(reason -> noticed.add(one.id() + ": " + reason));
    }
    assertEquals(List.of(), noticed);
  }

  /** Some of those that {@code check --mutants} makes: all of them take longer. */
  @Test
  void wrong_constraints_are_noticed_by_cases_and_by_nothing_else() throws IOException {
    ValidatorProvider provider = new Validation();
    List<Mutant> all = Mutants.of(JON.schema(), provider.getRegistry());
    assertEquals(all.size(), all.stream().map(Mutant::id).distinct().count());
    List<Mutant> some =
        IntStream.range(0, all.size()).filter(i -> i % 20 == 0).mapToObj(all::get).toList();

    Excuses excuses = Excuses.ofJon();
    List<MutantLine> lines = new ArrayList<>();
    new Mutation(JON.schema(), provider, IGNORED, CASES)
        .run(
            some,
            result ->
                lines.add(
                    new MutantLine(
                        result.mutant().part(),
                        result.mutant().id(),
                        result.noticedBy(),
                        excuses.reason(result.mutant().part(), result.mutant().id()))));
    assertEquals(some.size(), lines.size());
    assertEquals(List.of(), lines.stream().filter(line -> !line.settled()).toList());

    List<MutationResult> without = new ArrayList<>();
    new Mutation(JON.schema(), provider, IGNORED, List.of()).run(some.subList(0, 10), without::add);
    assertEquals(10, without.size());
    assertTrue(without.stream().noneMatch(MutationResult::noticed));
  }
}
