package io.actionregistry.harness.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.check.Registries;
import io.actionregistry.harness.cli.OtherTeam;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.harness.compare.Comparison;
import io.actionregistry.harness.compare.Ignored;
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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that have everything: whatever is made wrong, deterministic cases notice. */
@Timeout(900)
final class EverySchemaMutationTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"cases.v1.Root, kitchen-excuses.txt, 2000", "cases.v1.Kiosk, kiosk-excuses.txt, 200"})
  void every_wrong_constraint_is_noticed_and_nothing_where_nothing_is_wrong(
      String root, String excused, int atLeast) throws Exception {
    Path file = Files.write(folder.resolve("schemas.binpb"), Schemas.bytes());
    ServeSettings settings =
        new ServeSettings(
            file, root, "kebab", List.of(), Map.of(), List.of("java_package=" + OtherTeam.PACKAGE));
    ServedModel model = ServedModel.of(settings);
    Ignored ignored = Ignored.of(model.description());
    ValidatorProvider provider = Registries.find(List.of(OtherTeam.registry(folder, root)), null);
    List<Case> cases = Settling.settled(settings, CaseGenerator.deterministic(model.commands()));

    Registry registry = provider.getRegistry();
    Comparison comparison = new Comparison(registry, provider.create(registry), ignored);
    List<String> wrong = new ArrayList<>();
    for (Case one : cases) {
      comparison.registryReasons(one).forEach(reason -> wrong.add(one.id() + ": " + reason));
    }
    assertEquals(List.of(), wrong, "noticed where nothing is wrong");

    Excuses excuses = Excuses.read(Path.of("src/test/resources/mutate", excused));
    List<MutantLine> lines = new ArrayList<>();
    new Mutation(model.schema(), provider, ignored, cases)
        .run(
            Mutants.of(model.schema(), registry),
            result ->
                lines.add(
                    new MutantLine(
                        result.mutant().part(),
                        result.mutant().id(),
                        result.noticedBy(),
                        excuses.reason(result.mutant().part(), result.mutant().id()))));
    assertEquals(lines.size(), lines.stream().map(l -> l.part() + l.id()).distinct().count());
    assertTrue(lines.size() >= atLeast, () -> lines.size() + " mutants");
    lines.addAll(excuses.unused(lines));
    List<MutantLine> open = lines.stream().filter(line -> !line.settled()).toList();
    assertEquals(List.of(), open);
  }
}
