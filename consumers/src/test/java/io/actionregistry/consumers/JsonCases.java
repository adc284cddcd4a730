package io.actionregistry.consumers;

import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.serve.ServedModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cases that the harness exports, as a caller that has JSON would send them. */
public final class JsonCases {
  /**
   * A case in JSON's terms.
   *
   * @param id the case's own
   * @param action as it is given
   * @param params as they are given
   */
  public record JsonCase(String id, @Nullable Object action, @Nullable Object params) {}

  private final Map<String, JsonCase> cases = new LinkedHashMap<>();
  private final Map<String, Integer> inexpressible = new TreeMap<>();

  private JsonCases() {}

  /** All deterministic cases of a schema. */
  public static JsonCases of(ServedModel model) {
    JsonCases all = new JsonCases();
    CaseGenerator.deterministic(model.commands()).forEach(all::add);
    return all;
  }

  private void add(Case one) {
    try {
      cases.put(
          one.id(), new JsonCase(one.id(), JsonForm.of(one.action()), JsonForm.of(one.params())));
    } catch (JsonForm.Inexpressible reason) {
      inexpressible.merge(String.valueOf(reason.getMessage()), 1, Integer::sum);
    }
  }

  /** What JSON can say. */
  public List<JsonCase> cases() {
    return new ArrayList<>(cases.values());
  }

  /** How many cases JSON cannot say, by the reason. */
  public Map<String, Integer> inexpressible() {
    return inexpressible;
  }
}
