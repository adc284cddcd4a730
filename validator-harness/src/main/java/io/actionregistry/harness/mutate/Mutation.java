package io.actionregistry.harness.mutate;

import io.actionregistry.generator.model.Schema;
import io.actionregistry.harness.compare.Comparison;
import io.actionregistry.harness.compare.Ignored;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.ValidatorProvider;
import io.actionregistry.validation.RegistryValidator;
import io.actionregistry.validation.RuleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes every constraint wrong in every way, each by itself, and sees whether the cases notice. The
 * cases are those of the comparison: none is made for a mutant.
 */
public final class Mutation {
  /** So many are compiled at once; more would take more memory than time. */
  private static final int BATCH = 250;

  private final ValidatorProvider provider;
  private final Ignored ignored;
  private final MutantSources sources;

  /** By the messages that their actions are, or can hold. */
  private final Map<String, List<Case>> cases = new HashMap<>();

  /**
   * A run that is still to come.
   *
   * @param schema the mutants are those of this schema
   * @param provider of the validators that were generated from it
   * @param ignored what the schema's descriptors say of that
   * @param cases all of them
   */
  public Mutation(Schema schema, ValidatorProvider provider, Ignored ignored, List<Case> cases) {
    this.provider = provider;
    this.ignored = ignored;
    this.sources = new MutantSources(schema);
    Map<String, Set<String>> reachable = new HashMap<>();
    for (Case one : cases) {
      ActionDefinition action = provider.getRegistry().getAction(one.action());
      if (action != null) {
        for (String message : reachable.computeIfAbsent(action.getName(), name -> within(action))) {
          this.cases.computeIfAbsent(message, name -> new ArrayList<>()).add(one);
        }
      }
    }
  }

  /** The messages that an action's parameters are, or can hold. */
  private Set<String> within(ActionDefinition action) {
    Set<String> found = new LinkedHashSet<>();
    if (action.getMessageName() != null) {
      found.add(action.getMessageName());
    }
    add(action.getParams().values(), found);
    return found;
  }

  private void add(Collection<ParamDefinition> params, Set<String> found) {
    for (ParamDefinition param : params) {
      MessageDefinition message = provider.getRegistry().getMessage(param.getMessageName());
      if (message != null && found.add(message.getName())) {
        add(message.getParams().values(), found);
      }
    }
  }

  /**
   * Runs mutants.
   *
   * @param results is given each result, some at a time
   * @throws IOException if there is no room for compiled code
   * @throws IllegalStateException if mutants cannot be compiled
   */
  public void run(List<Mutant> mutants, Consumer<MutationResult> results) throws IOException {
    for (int start = 0; start < mutants.size(); start += BATCH) {
      List<Mutant> batch = mutants.subList(start, Math.min(mutants.size(), start + BATCH));
      Path folder = Files.createTempDirectory("mutants");
      try {
        run(batch, folder).forEach(results);
      } finally {
        delete(folder);
      }
    }
  }

  private List<MutationResult> run(List<Mutant> mutants, Path folder) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < mutants.size(); i++) {
      if (mutants.get(i) instanceof Mutant.InValidators validator) {
        all.putAll(sources.of(validator, name(i)));
      }
    }
    List<MutationResult> results = new ArrayList<>();
    try (MutantCode code = MutantCode.compile(all, folder)) {
      for (int i = 0; i < mutants.size(); i++) {
        results.add(result(mutants.get(i), comparison(mutants.get(i), name(i), code)));
      }
    }
    return results;
  }

  private static String name(int index) {
    return "mutants.m" + index;
  }

  private Comparison comparison(Mutant mutant, String javaPackage, MutantCode code) {
    if (mutant instanceof Mutant.InTables tables) {
      Registry wrong = tables.wrong().get();
      return new Comparison(wrong, provider.create(wrong), ignored);
    }
    RuleTable.Builder rules = RuleTable.builder();
    code.addTo(javaPackage + ".validation." + MutantSources.ENTRY, rules);
    Registry registry = provider.getRegistry();
    return new Comparison(registry, RegistryValidator.of(registry, rules.build()), ignored);
  }

  private MutationResult result(Mutant mutant, Comparison comparison) {
    for (Case one : cases.getOrDefault(mutant.messageName(), List.of())) {
      List<String> reasons = comparison.registryReasons(one);
      if (!reasons.isEmpty()) {
        return new MutationResult(mutant, one.id(), reasons.get(0));
      }
    }
    return new MutationResult(mutant, null, "");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
