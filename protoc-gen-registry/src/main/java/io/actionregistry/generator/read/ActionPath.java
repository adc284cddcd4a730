package io.actionregistry.generator.read;

import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Naming;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root to where the walk stands, with all that it hands down to the actions below.
 *
 * @param naming how steps are joined
 * @param names all names of the way, the canonical one first
 * @param aliasCount how many of them there would be, were they all kept
 * @param steps fields passed
 * @param hazard of the nearest step that states one
 * @param deprecated whether any step is
 * @param replacement of the nearest step that names one
 */
record ActionPath(
    Naming naming,
    List<String> names,
    long aliasCount,
    List<Action.Step> steps,
    Hazard hazard,
    boolean deprecated,
    String replacement) {
  /** More names than that for one action are a mistake. */
  static final int MOST_ALIASES = 64;

  static ActionPath start(Naming naming) {
    return new ActionPath(naming, List.of(), 0, List.of(), Hazard.NONE, false, "");
  }

  String name() {
    return names.get(0);
  }

  /** One step on; every alias of the step gives every name so far one more. */
  ActionPath then(
      Action.Step step,
      String name,
      List<String> aliases,
      @Nullable Hazard ownHazard,
      boolean ownDeprecation,
      String ownReplacement) {
    List<String> stepNames = new ArrayList<>();
    stepNames.add(name);
    stepNames.addAll(aliases);
    List<String> joined = new ArrayList<>();
    for (String before : names.isEmpty() ? List.of("") : names) {
      for (String stepName : stepNames) {
        if (joined.size() <= MOST_ALIASES) {
          joined.add(before.isEmpty() ? stepName : naming.join(List.of(before, stepName)));
        }
      }
    }
    long count = Math.min((aliasCount + 1) * stepNames.size(), Integer.MAX_VALUE) - 1;
    return new ActionPath(
        naming,
        joined,
        count,
        append(steps, step),
        ownHazard == null ? hazard : ownHazard,
        deprecated || ownDeprecation,
        ownReplacement.isEmpty() ? replacement : ownReplacement);
  }

  Action action(
      Action.Kind kind,
      Message message,
      String response,
      String documentation,
      String module,
      SourceLocation place) {
    return new Action(
        name(),
        kind,
        steps,
        message,
        response,
        documentation,
        names.subList(1, names.size()),
        hazard,
        deprecated,
        replacement,
        module,
        place);
  }

  static Hazard hazard(io.actionregistry.options.v1.Hazard declared) {
    Hazard.Level level =
        switch (declared.getLevel()) {
          case HAZARD_LEVEL_CAUTION -> Hazard.Level.CAUTION;
          case HAZARD_LEVEL_WARNING -> Hazard.Level.WARNING;
          case HAZARD_LEVEL_DANGER -> Hazard.Level.DANGER;
          default -> Hazard.Level.NONE;
        };
    return new Hazard(level, declared.getReason());
  }

  private static <T> List<T> append(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return List.copyOf(longer);
  }
}
