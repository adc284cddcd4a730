package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Schema;
import java.util.stream.Collectors;

/** No two actions share a name or alias. */
final class ActionNames implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    TakenNames names =
        new TakenNames(
            "action-collision",
            "set (actionregistry.v1.field).name of one of the steps, or drop an alias",
            diagnostics);
    for (Action action : schema.actions()) {
      String path = path(schema, action);
      names.take(
          action.name(),
          "the name '" + action.name() + "'",
          path,
          "the name of action " + path,
          action.place());
    }
    for (Action action : schema.actions()) {
      for (String alias : action.aliases()) {
        names.take(
            alias,
            "the alias '" + alias + "'",
            path(schema, action),
            "an alias of " + action.name(),
            action.place());
      }
    }
  }

  private static String path(Schema schema, Action action) {
    return schema.root()
        + "."
        + action.path().stream().map(Action.Step::field).collect(Collectors.joining("."));
  }
}
