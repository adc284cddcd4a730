package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Similar;
import java.util.Set;
import java.util.stream.Collectors;

/** What a deprecated action is replaced by exists, and only deprecated ones are replaced. */
final class Replacements implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    Set<String> names =
        schema.actions().stream().map(Action::name).collect(Collectors.toUnmodifiableSet());
    for (Action action : schema.actions()) {
      if (action.replacement().isEmpty()) {
        continue;
      }
      Diagnostics.Subject errors = diagnostics.at(action.name(), action.place());
      if (!action.deprecated()) {
        errors.error(
            "bad-replacement",
            "the action has a replacement and is not deprecated",
            "add deprecated = true");
      }
      if (!names.contains(action.replacement())) {
        errors.error(
            "bad-replacement",
            "the replacement '" + action.replacement() + "' is no action's canonical name",
            hint(schema, action.replacement(), names));
      }
      if (action.replacement().equals(action.name())) {
        errors.error("bad-replacement", "the action replaces itself");
      }
    }
  }

  private static String hint(Schema schema, String replacement, Set<String> names) {
    for (Action action : schema.actions()) {
      if (action.aliases().contains(replacement)) {
        return "it is an alias of '" + action.name() + "'";
      }
    }
    return Similar.hint(replacement, names.stream());
  }
}
