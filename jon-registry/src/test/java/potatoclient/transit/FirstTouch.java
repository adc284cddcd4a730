package potatoclient.transit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many threads use the registry for the first time at once, in a JVM of its own. */
final class FirstTouch {
  private static final int THREADS = 32;

  private FirstTouch() {}

  public static void main(String[] args) throws Exception {
    List<Callable<Object>> calls =
        List.of(
            () -> ActionRegistry.getAllActionNames().size(),
            () -> ActionRegistry.resolve("rotary-goto-ndc"),
            () -> ActionRegistry.getAllActions().size(),
            () -> ActionRegistry.getRange("rotary-goto-ndc", "x").describe());
    CountDownLatch ready = new CountDownLatch(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<Object>> answers = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Callable<Object> call = calls.get(i % calls.size());
      answers.add(
          threads.submit(
              () -> {
                ready.countDown();
                ready.await();
                return call.call();
              }));
    }
    Set<String> distinct = new TreeSet<>();
    for (Future<Object> answer : answers) {
      distinct.add(answer.get().toString());
    }
    threads.shutdown();
    System.out.println(distinct);
  }
}
