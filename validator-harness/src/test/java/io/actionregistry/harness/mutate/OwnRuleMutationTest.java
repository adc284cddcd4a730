package io.actionregistry.harness.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.check.Registries;
import io.actionregistry.harness.cli.OtherTeam;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.harness.compare.Comparison;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.report.Excuses;
import io.actionregistry.harness.report.MutantLine;
import io.actionregistry.harness.serve.ServeSettings;
import io.actionregistry.harness.serve.ServedModel;
import io.actionregistry.harness.serve.Settling;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.ValidatorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A schema with rules of its own: what is wrong with one of these, deterministic cases notice. */
@Timeout(300)
final class OwnRuleMutationTest {
  @TempDir private static Path folder;

  @Test
  void wrong_operators_and_literals_of_own_rules_are_noticed() throws Exception {
    Path file = Files.write(folder.resolve("schemas.binpb"), Schemas.bytes());
    ServeSettings settings =
        new ServeSettings(
            file,
            "cases.v1.Root",
            "kebab",
            List.of(),
            Map.of(),
            List.of("java_package=" + OtherTeam.PACKAGE));
    ServedModel model = ServedModel.of(settings);
    ValidatorProvider provider =
        Registries.find(List.of(OtherTeam.registry(folder, "cases.v1.Root")), null);
    List<Case> cases = Settling.settled(settings, CaseGenerator.deterministic(model.commands()));

    Registry registry = provider.getRegistry();
    Comparison comparison = new Comparison(registry, provider.create(registry));
    List<String> wrong = new ArrayList<>();
    for (Case one : cases) {
      if (String.valueOf(one.action()).startsWith("own")) {
        comparison.registryReasons(one).forEach(reason -> wrong.add(one.id() + ": " + reason));
      }
    }
    assertEquals(List.of(), wrong, "noticed where nothing is wrong");

    Excuses excuses = Excuses.read(Path.of("src/test/resources/mutate/own-rules-excuses.txt"));
    List<Mutant> mutants =
        Mutants.of(model.schema(), registry).stream().filter(OwnRuleMutationTest::isOwn).toList();
    assertTrue(mutants.size() > 150, () -> mutants.size() + " mutants");
    List<MutantLine> lines = new ArrayList<>();
    new Mutation(model.schema(), provider, cases)
        .run(
            mutants,
            result ->
                lines.add(
                    new MutantLine(
                        result.mutant().part(),
                        result.mutant().id(),
                        result.noticedBy(),
                        excuses.reason(result.mutant().part(), result.mutant().id()))));
    lines.addAll(excuses.unused(lines));
    assertEquals(List.of(), lines.stream().filter(line -> !line.settled()).toList());
  }

  private static boolean isOwn(Mutant mutant) {
    return mutant instanceof Mutant.InValidators
        && (mutant.messageName().startsWith("cases.v1.Own")
            || mutant.messageName().equals("cases.v1.Inner"));
  }
}
