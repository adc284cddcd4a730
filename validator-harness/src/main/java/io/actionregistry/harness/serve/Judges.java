package io.actionregistry.harness.serve;

import com.google.protobuf.Message;
import io.actionregistry.harness.command.BuildException;
import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.wire.Judgement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Protovalidate in both modes and what the answers need beside, made ready in the background. */
final class Judges {
  private final CompletableFuture<Protovalidate> cel = new CompletableFuture<>();
  private final CompletableFuture<Protovalidate> standard = new CompletableFuture<>();
  private final ProtobufJson json;

  private Judges(Served served) {
    json = new ProtobufJson(served.schema());
  }

  /** Begins to make them ready. */
  static Judges of(Served served) {
    Judges judges = new Judges(served);
    Background.start("protovalidate", () -> judges.prepare(served));
    return judges;
  }

  private void prepare(Served served) {
    try {
      cel.complete(Protovalidate.inCelMode(served.schema(), served.commands().root().messages()));
      standard.complete(
          Protovalidate.inDefaultMode(served.schema(), served.commands().root().messages()));
    } catch (RuntimeException | Error e) {
      cel.completeExceptionally(e);
      standard.completeExceptionally(e);
      return;
    }
    served.commands().commands().forEach(command -> warmUp(served, command));
  }

  /** The first of anything is slow; better before it is asked for. */
  private void warmUp(Served served, CommandType command) {
    try {
      Message message = served.builder().build(command.name(), Map.of());
      inCelMode(message);
      inDefaultMode(message);
      json.of(message);
    } catch (BuildException e) {
      throw new IllegalStateException("no parameters are right for the builder", e);
    }
  }

  Judgement inCelMode(Message message) {
    return cel.join().judge(message);
  }

  Judgement inDefaultMode(Message message) {
    return standard.join().judge(message);
  }

  ProtobufJson json() {
    return json;
  }
}
