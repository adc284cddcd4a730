package io.actionregistry.harness.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.compare.Reply;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.harness.matrix.TaggedJson;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.Verdict;
import java.util.stream.Collectors;

/**
 * A case as the page holds it, a list because there are many: action, id, class, the action as it
 * was given where that is another name or none, parameters, what the registry says, protovalidate,
 * protovalidate in its default mode where that differs (else null), names of the differences that
 * are allowed, and, where the case does not agree, an object that says why.
 */
final class CaseRow {
  private CaseRow() {}

  static JsonArray of(CaseResult result, Registry registry) {
    Object given = result.one().action();
    String action = registry.resolve(given);
    JsonArray row = new JsonArray();
    row.add(action == null ? "" : action);
    row.add(result.one().id());
    row.add(result.one().kind().id());
    row.add(given != null && given.equals(action) ? null : TaggedJson.write(given));
    row.add(TaggedJson.write(result.one().params()));
    row.add(text(result.verdict()));
    Reply reply = result.reply();
    row.add(text(reply, reply.outcome()));
    row.add(reply.defaultMode().equals(reply.outcome()) ? null : text(reply, reply.defaultMode()));
    JsonArray differences = new JsonArray();
    if (result.one().expected() instanceof Expectation.Stricter stricter) {
      stricter.differences().forEach(difference -> differences.add(difference.id()));
    }
    row.add(differences);
    if (!result.agrees()) {
      row.add(wrong(result));
    }
    return row;
  }

  private static String text(Verdict verdict) {
    if (verdict.getViolations().isEmpty()) {
      return verdict.isValid() ? "valid" : verdict.getStatus() + " " + verdict.getMessage();
    }
    return verdict.getViolations().stream()
        .map(violation -> (violation.getParam() + " [" + violation.getRuleId() + "]").strip())
        .collect(Collectors.joining("\n"));
  }

  /** A rule that failed leaves no violation, and is not valid either. */
  private static String text(Reply reply, Outcome outcome) {
    return reply.failure().isEmpty()
        ? CaseResult.text(outcome).replace("], ", "]\n")
        : reply.failure();
  }

  private static JsonObject wrong(CaseResult result) {
    JsonObject wrong = new JsonObject();
    wrong.addProperty("about", result.one().about());
    wrong.addProperty("rules", result.rules());
    wrong.addProperty("reasons", String.join("\n", result.reasons()));
    wrong.addProperty("explanation", result.verdict().getMessage());
    return wrong;
  }
}
