package io.actionregistry.harness.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.compare.Ignored;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.mutate.Mutant;
import io.actionregistry.harness.mutate.Mutants;
import io.actionregistry.harness.mutate.Mutation;
import io.actionregistry.harness.mutate.MutationResult;
import io.actionregistry.harness.serve.ServeSettings;
import io.actionregistry.harness.serve.ServedModel;
import io.actionregistry.harness.serve.Settling;
import io.actionregistry.runtime.ValidatorProvider;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code mutants}: every constraint made wrong. A process of its own, because it needs the
 * generator and the registry at once.
 */
@Command(
    name = "mutants",
    description = {
      "Makes every constraint wrong in every way, in definitions and validators, and sees which",
      "case notices. Prints how many there are, and a line of JSON for each. 'check --mutants'",
      "runs this, and judges."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:all mutants were tried", "2:wrong usage, or mutants cannot be made"})
final class MutantsCommand implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private RegistryOptions registry = new RegistryOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ServeSettings settings = schema.settings();
    ServedModel model = ServedModel.of(settings);
    ValidatorProvider provider = registry.provider();
    List<Case> cases = Settling.settled(settings, CaseGenerator.deterministic(model.commands()));
    Gson gson = new Gson();
    PrintWriter out = spec.commandLine().getOut();
    List<Mutant> mutants = Mutants.of(model.schema(), provider.getRegistry());
    JsonObject count = new JsonObject();
    count.addProperty("mutants", mutants.size());
    out.println(gson.toJson(count));
    new Mutation(model.schema(), provider, Ignored.of(model.description()), cases)
        .run(
            mutants,
            result -> {
              out.println(gson.toJson(plain(result)));
              out.flush();
            });
    return 0;
  }

  private static JsonObject plain(MutationResult result) {
    JsonObject plain = new JsonObject();
    plain.addProperty("part", result.mutant().part());
    plain.addProperty("id", result.mutant().id());
    if (result.noticed()) {
      plain.addProperty("noticed-by", result.noticedBy());
      plain.addProperty("reason", result.reason());
    }
    return plain;
  }
}
