package potatoclient.transit.facts;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A field as recorded.
 *
 * @param message the full name of the message that it belongs to
 * @param type a scalar's name, or the full name of an enum or a message
 * @param rules the rules' values by their names, in order
 * @param oneof empty if the field belongs to none
 */
record FieldFacts(
    String message,
    int number,
    String name,
    String type,
    Map<String, JsonElement> rules,
    String oneof) {
  String fullName() {
    return message + "." + name;
  }

  /** The items of a rule that is a list; none without the rule. */
  List<JsonElement> ruleItems(String rule) {
    return rules.containsKey(rule)
        ? StreamSupport.stream(rules.get(rule).getAsJsonArray().spliterator(), false).toList()
        : List.of();
  }
}
