package io.actionregistry.harness.serve;

import com.cognitect.transit.Keyword;
import com.google.protobuf.Message;
import io.actionregistry.harness.command.BuildException;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.AnswerData.Refusal;
import io.actionregistry.harness.wire.Judgement;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.WireKeys;
import io.actionregistry.runtime.TransitKeys;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Answers requests, one after the other. */
final class Answerer {
  private static final String MALFORMED = BuildException.Kind.MALFORMED_MESSAGE.id();

  private final Served served;
  private final Judges judges;
  private final CaseSource cases;
  private boolean greeted;

  Answerer(Served served, Judges judges) {
    this.served = served;
    this.cases = CaseSources.of(served.commands());
    this.judges = judges;
  }

  /** What to say to a request. */
  AnswerData answer(Request request) {
    Object payload = request.payload();
    return switch (request.kind()) {
      case HELLO -> hello(payload);
      case PING -> new AnswerData.Pong();
      case ECHO -> new AnswerData.Echo(payload);
      case COMMAND -> greeted ? command(payload) : early();
      case CASES -> greeted ? page(payload) : early();
      case DESCRIBE ->
          greeted
              ? new AnswerData.Description(new Describer(served.commands()).describe())
              : early();
    };
  }

  private static Refusal early() {
    return malformed("a hello comes first: manifests are compared before anything else");
  }

  static Refusal malformed(String error) {
    return new Refusal(null, error, MALFORMED, null, null);
  }

  private AnswerData hello(@Nullable Object payload) {
    Object theirs = value(payload, WireKeys.MANIFEST_HASH);
    String ours = null;
    String unknown = "unknown";
    try {
      ours = served.manifestHash().join();
    } catch (CompletionException e) {
      unknown = "unknown, because " + e.getCause();
    }
    if (theirs != null && !theirs.equals(ours)) {
      return Refusal.mismatch(
          "the registry is of manifest "
              + theirs
              + ", and what is served here, "
              + served.commands().root().fullName()
              + ", is of manifest "
              + (ours == null ? unknown : ours));
    }
    greeted = true;
    return new AnswerData.Ready(
        ours,
        served.commands().root().fullName(),
        served.commands().commands().size(),
        ProcessHandle.current().pid());
  }

  private AnswerData command(@Nullable Object payload) {
    if (!(payload instanceof Map<?, ?> map) || !map.containsKey(TransitKeys.ACTION)) {
      return malformed("the payload of a command is a map with :action and :params");
    }
    Object action = map.get(TransitKeys.ACTION);
    Object params = map.get(TransitKeys.PARAMS);
    boolean repeat = wanted(map, WireKeys.REPEAT);
    Object repeatedAction = repeat ? action : null;
    Object repeatedParams = repeat ? params : null;
    try {
      Message message = served.builder().build(action, params);
      return result(repeatedAction, repeatedParams, message, wanted(map, WireKeys.JSON));
    } catch (BuildException e) {
      return new Refusal(repeatedAction, e.getMessage(), e.kind().id(), e.place(), repeatedParams);
    }
  }

  /** Whatever is not said to be unwanted is wanted. */
  private static boolean wanted(Map<?, ?> payload, Keyword key) {
    return !Boolean.FALSE.equals(payload.get(key));
  }

  private AnswerData result(
      @Nullable Object action, @Nullable Object params, Message message, boolean withJson) {
    Judgement judgement = judges.inCelMode(message);
    Judgement standard = judges.inDefaultMode(message);
    String json = withJson && judgement.valid() ? judges.json().of(message) : null;
    return new AnswerData.Result(
        action, judgement, standard.equals(judgement) ? null : standard, json, params);
  }

  private AnswerData page(@Nullable Object payload) {
    Object seed = value(payload, WireKeys.SEED);
    Object offset = value(payload, WireKeys.OFFSET);
    Object count = value(payload, WireKeys.COUNT);
    if ((seed == null || seed instanceof Long)
        && offset instanceof Long from
        && count instanceof Long most
        && from >= 0
        && most >= 0) {
      return cases.page((Long) seed, from, most);
    }
    return malformed("cases are asked for with :seed, :offset and :count, which are integers");
  }

  private static @Nullable Object value(@Nullable Object payload, Keyword key) {
    return payload instanceof Map<?, ?> map ? map.get(key) : null;
  }
}
