package io.actionregistry.harness.serve;

/** Threads that nothing waits for at the end. */
final class Background {
  private Background() {}

  /** Begins a task. */
  static Thread start(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
