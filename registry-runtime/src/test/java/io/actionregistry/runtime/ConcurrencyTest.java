package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ConcurrencyTest {
  private static final int THREADS = 16;
  private static final int ROUNDS = 2_000;

  private final HandlerTable handlers = new HandlerTable(Fixture.REGISTRY);
  private final UsageCounts usage = new UsageCounts();
  private final Dispatcher dispatcher = new Dispatcher(Fixture.REGISTRY, handlers, usage);

  private static void together(Callable<Void> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<Void>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(
            threads.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      for (Future<Void> result : results) {
        result.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void no_dispatch_and_no_count_is_lost() throws Exception {
    AtomicLong handled = new AtomicLong();
    handlers.register("ping", command -> handled.incrementAndGet());
    usage.setEnabled(true);
    Map<Object, Object> message = Fixture.command(KeyKind.TRANSIT, "ping", null);
    together(
        () -> {
          for (int i = 0; i < ROUNDS; i++) {
            dispatcher.dispatch(message);
          }
          return null;
        });
    assertEquals((long) THREADS * ROUNDS, handled.get());
    assertEquals((long) THREADS * ROUNDS, usage.snapshot().get("ping"));
  }

  @Test
  void every_registration_is_replaced_or_left_exactly_once() throws Exception {
    AtomicLong registered = new AtomicLong();
    AtomicLong released = new AtomicLong();
    Map<Object, Object> message = Fixture.command(KeyKind.TRANSIT, "rotary-goto-ndc", null);
    together(
        () -> {
          for (int i = 0; i < ROUNDS; i++) {
            registered.incrementAndGet();
            boolean replaced = handlers.register("rotary-goto-ndc", command -> "done") != null;
            assertAnswered(dispatcher.dispatch(message));
            boolean removed = i % 2 == 0 && handlers.unregister("rotary-rotate-to-ndc") != null;
            released.addAndGet((replaced ? 1 : 0) + (removed ? 1 : 0));
            assertEquals(
                Fixture.REGISTRY.getAllActionNames().size(), Fixture.REGISTRY.search("").size());
          }
          return null;
        });
    long left = handlers.get("rotary-goto-ndc") == null ? 0 : 1;
    assertEquals(registered.get(), released.get() + left);
  }

  /** Another thread may have taken the handler away; there is nothing third. */
  private static void assertAnswered(Map<?, ?> answer) {
    Object payload = answer.get(TransitKeys.PAYLOAD);
    boolean done = answer.get(TransitKeys.MSG_TYPE) == TransitKeys.RESPONSE;
    Object code = ((Map<?, ?>) payload).get(TransitKeys.CODE);
    assertTrue(done || code == TransitKeys.UNIMPLEMENTED_ACTION, answer.toString());
  }
}
