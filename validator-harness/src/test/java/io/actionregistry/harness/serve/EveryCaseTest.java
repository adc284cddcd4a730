package io.actionregistry.harness.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Finding;
import io.actionregistry.harness.wire.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every case of a schema is answered as its generator, which knows no protovalidate, expects. */
final class EveryCaseTest {
  @Test
  void of_a_schema_with_parameters_of_every_kind(@TempDir Path folder) throws IOException {
    Path set = Files.write(folder.resolve("schemas.binpb"), Schemas.bytes());
    assertAllAsExpected(
        new ServeSettings(set, "harness.test.Root", "kebab", List.of(), Map.of(), List.of()));
  }

  private static void assertAllAsExpected(ServeSettings settings) {
    Served served = Served.of(settings);
    Answerer answerer = new Answerer(served, Judges.of(served));
    answerer.answer(Request.hello(null));
    List<Case> cases = CaseGenerator.deterministic(served.commands());
    assertTrue(cases.size() > 3000, "cases: " + cases.size());
    List<String> wrong = new ArrayList<>();
    for (Case one : cases) {
      AnswerData answer = answerer.answer(Request.command(one.action(), one.params()));
      if (!isExpected(one.expected().protovalidate(), answer)) {
        wrong.add(one + "\n  expected " + one.expected().protovalidate() + "\n  was " + answer);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isExpected(Outcome expected, AnswerData answer) {
    if (answer instanceof AnswerData.Refusal refusal) {
      return expected instanceof Outcome.NotBuilt notBuilt
          && notBuilt.kinds().contains(BuildError.of(refusal.kind()));
    }
    AnswerData.Result result = (AnswerData.Result) answer;
    if (result.judgement().failure() != null) {
      return false;
    }
    if (result.judgement().valid()) {
      return expected instanceof Outcome.Valid
          || (expected instanceof Outcome.AtLeast least && least.rules().isEmpty());
    }
    Set<FieldRule> found = new HashSet<>();
    for (Finding finding : result.judgement().violations()) {
      found.add(new FieldRule(finding.field(), finding.constraint(), finding.forKey()));
    }
    return expected instanceof Outcome.AtLeast least
        ? found.containsAll(least.rules())
        : expected instanceof Outcome.Violations violations && violations.rules().equals(found);
  }
}
