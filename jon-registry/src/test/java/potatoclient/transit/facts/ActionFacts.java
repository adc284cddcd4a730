package potatoclient.transit.facts;

import java.util.List;

/**
 * An action that the facts lead to.
 *
 * @param path the fields from the root message to the action's
 */
record ActionFacts(String name, String kind, MessageFacts message, List<FieldFacts> path) {}
