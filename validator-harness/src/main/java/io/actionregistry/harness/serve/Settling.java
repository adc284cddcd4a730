package io.actionregistry.harness.serve;

import io.actionregistry.harness.compare.Reply;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.wire.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * Has protovalidate speak of the cases in which rules of the schema's own have a part, so that the
 * registry can be held against what it says.
 */
public final class Settling {
  private Settling() {}

  /**
   * The same cases, each with an expectation that says all; without those in which a rule fails,
   * which is no verdict.
   *
   * @throws io.actionregistry.harness.command.SchemaException if what is named cannot be served
   */
  public static List<Case> settled(ServeSettings settings, List<Case> cases) {
    if (cases.stream().allMatch(one -> one.expected().predicted())) {
      return cases;
    }
    Served served = Served.of(settings);
    Answerer answerer = new Answerer(served, Judges.of(served));
    answerer.answer(Request.hello(null));
    List<Case> settled = new ArrayList<>();
    for (Case one : cases) {
      if (one.expected().predicted()) {
        settled.add(one);
        continue;
      }
      Reply reply = Reply.of(answerer.answer(Request.command(one.action(), one.params())));
      if (reply.failure().isEmpty()) {
        settled.add(one.settledBy(reply.outcome()));
      }
    }
    return settled;
  }
}
