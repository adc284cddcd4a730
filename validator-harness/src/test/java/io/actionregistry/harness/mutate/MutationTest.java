package io.actionregistry.harness.mutate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.Requests;
import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.DescriptorSets;
import io.actionregistry.harness.compare.Comparison;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.report.Excuses;
import io.actionregistry.harness.report.MutantLine;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.ValidatorProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import potatoclient.transit.validation.Validation;

final class MutationTest {
  private static final List<Case> CASES =
      CaseGenerator.deterministic(CommandSet.of(DescriptorSets.jon().message("cmd.Root")));

  private static Schema jon() throws IOException {
    FileDescriptorSet set = Requests.readDescriptorSet(DescriptorSets.jonBytes());
    return Generator.inspect(
            CodeGeneratorRequest.newBuilder()
                .setParameter("root=cmd.Root")
                .addAllProtoFile(set.getFileList())
                .addAllFileToGenerate(
                    set.getFileList().stream()
                        .map(FileDescriptorProto::getName)
                        .filter(name -> name.startsWith("jon_"))
                        .toList())
                .build())
        .schema();
  }

  @Test
  void where_nothing_is_wrong_no_case_notices_anything() {
    ValidatorProvider provider = new Validation();
    Registry registry = provider.getRegistry();
    Comparison comparison = new Comparison(registry, provider.create(registry));
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
    Schema schema = jon();
    List<Mutant> all = Mutants.of(schema, provider.getRegistry());
    assertEquals(all.size(), all.stream().map(Mutant::id).distinct().count());
    List<Mutant> some =
        IntStream.range(0, all.size()).filter(i -> i % 20 == 0).mapToObj(all::get).toList();

    Excuses excuses = Excuses.ofJon();
    List<MutantLine> lines =
        new Mutation(schema, provider, CASES)
            .run(some, n -> {}).stream()
                .map(
                    result ->
                        new MutantLine(
                            result.mutant().part(),
                            result.mutant().id(),
                            result.noticedBy(),
                            excuses.reason(result.mutant().part(), result.mutant().id())))
                .toList();
    assertEquals(some.size(), lines.size());
    assertEquals(List.of(), lines.stream().filter(line -> !line.settled()).toList());

    List<MutationResult> without =
        new Mutation(schema, provider, List.of()).run(some.subList(0, 10), n -> {});
    assertTrue(without.stream().noneMatch(MutationResult::noticed));
  }
}
