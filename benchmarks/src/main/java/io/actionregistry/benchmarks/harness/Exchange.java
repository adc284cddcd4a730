package io.actionregistry.benchmarks.harness;

import io.actionregistry.harness.wire.Request;
import java.util.List;

/** Another process that answers requests. */
interface Exchange extends AutoCloseable {
  /** So many requests are under way at once. */
  int WINDOW = 1_000;

  /** Sends all requests, and returns when all answers are there. */
  void exchange(List<Request> requests);

  @Override
  void close();
}
