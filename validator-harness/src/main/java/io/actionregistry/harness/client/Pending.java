package io.actionregistry.harness.client;

import io.actionregistry.harness.wire.Answer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A request without an answer yet. */
final class Pending {
  final long id;
  final byte[] frame;

  /** Under which its answer is kept, or null if it is not to be. */
  final @Nullable Content content;

  final CompletableFuture<Answer> answer = new CompletableFuture<>();

  /** How often the subprocess ended while this was at work. */
  int crashes;

  Pending(long id, byte[] frame, @Nullable Content content) {
    this.id = id;
    this.frame = frame;
    this.content = content;
  }

  /** Whether it has to be sent alone, to see whether the end of the subprocess was its doing. */
  boolean suspect() {
    return crashes > 0;
  }
}
