package potatoclient.transit;

import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Range;
import java.util.List;
import java.util.Map;

/** Uses all of the registry, in a JVM of its own: every public method, every definition. */
final class TouchEverything {
  private static long touched;

  private TouchEverything() {}

  public static void main(String[] args) {
    for (String action : ActionRegistry.getAllActionNames()) {
      touch(action);
    }
    touch(ActionRegistry.getAllActionKeywords(), ActionRegistry.getAliases());
    touch(ActionRegistry.search("zoom"), ActionRegistry.suggest("pingg"));
    touch(ActionRegistry.getMessage("cmd.Lira.JonGuiDataLiraTarget"));
    touch(ActionRegistry.getEnum("ser.JonGuiDataVideoChannel"), ActionRegistry.getEnvelope());
    touch(ActionRegistry.getAllActions(), ActionRegistry.getManifest());
    touch(ActionRegistry.getManifestHash(), ActionRegistry.registry());
    touch(ActionRegistry.dispatcher(), ActionRegistry.requireAction("ping"));
    ActionRegistry.setUsageCounting(true);
    touch(ActionRegistry.dispatch(null), ActionRegistry.getStatistics());
    touch(ActionRegistry.getImplementedActions(), ActionRegistry.getUnimplementedActions());
    System.out.println(ActionRegistry.getAllActionNames().size() + " actions, " + touched);
  }

  private static void touch(String name) {
    ActionDefinition action = ActionRegistry.getAction(name);
    touch(ActionRegistry.isKnownAction(name), ActionRegistry.resolve(name), action.toMap());
    touch(ActionRegistry.getRequiredParams(name), ActionRegistry.getOptionalParams(name));
    touch(ActionRegistry.hasRequiredParams(name, Map.of()));
    touch(ActionRegistry.validateParams(name, Map.of()), ActionRegistry.check(name, Map.of()));
    touch(ActionRegistry.withDefaults(name, Map.of()));
    touch(ActionRegistry.withDefaults(name, Map.of(), key -> key));
    for (String param : action.getParams().keySet()) {
      touch(ActionRegistry.getParam(name, param).toMap());
      Range range = ActionRegistry.getRange(name, param);
      touch(range == null || range.contains(0.5), String.valueOf(range));
      touch(ActionRegistry.getRanges(name, param), ActionRegistry.getEnumValues(name, param));
    }
    ActionRegistry.registerHandler(name, command -> command.getParams());
    touch(ActionRegistry.getHandler(name));
    Map<?, ?> payload = Map.of("action", name, "params", Map.of());
    touch(ActionRegistry.dispatch(Map.of("msg-type", "command", "payload", payload)));
    touch(ActionRegistry.unregisterHandler(name));
  }

  private static void touch(Object... values) {
    touched += List.of(values).toString().length();
  }
}
