package lamp;

import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Range;
import java.util.Map;
import lamp.registry.ActionRegistry;

/** Asks the generated registry, and lets it dispatch commands. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    ask();
    carryOut();
  }

  private static void ask() {
    System.out.println(ActionRegistry.getAllActionNames());
    System.out.println(ActionRegistry.resolve("arm-point-at"));
    System.out.println(ActionRegistry.getRequiredParams("on"));
    System.out.println(ActionRegistry.getEnumValues("on", "scene"));
    System.out.println(ActionRegistry.withDefaults("on", Map.of("scene", "reading")));

    Range azimuth = ActionRegistry.getRange("arm-turn-to", "azimuth");
    System.out.println(azimuth.describe());
    System.out.println(azimuth.contains(359.9999)); // true
    System.out.println(azimuth.contains(359.99999)); // false: its nearest float is 360

    for (ParamDefinition param : ActionRegistry.requireAction("on").getParams().values()) {
      System.out.println(param.getName() + ": " + param.getDescription());
    }
  }

  private static void carryOut() {
    ActionRegistry.registerHandler(
        "arm-turn-to", command -> "turned to " + command.getParam("azimuth"));
    Map<String, Object> payload =
        Map.of("action", "arm-point-at", "params", Map.of("azimuth", 90.0));
    System.out.println(
        ActionRegistry.dispatch(Map.of("msg-type", "command", "msg-id", 1, "payload", payload)));
    System.out.println(
        ActionRegistry.dispatch(
            Map.of("msg-type", "command", "payload", Map.of("action", "arm-turnto"))));
  }
}
