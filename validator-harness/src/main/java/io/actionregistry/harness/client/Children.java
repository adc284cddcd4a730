package io.actionregistry.harness.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Subprocesses that are alive: none of them is to outlive this process. */
final class Children {
  private static final Set<ProcessHandle> ALIVE = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> ALIVE.forEach(Children::kill), "harness-children"));
  }

  private Children() {}

  static void add(Process process) {
    ProcessHandle handle = process.toHandle();
    ALIVE.add(handle);
    var unused = handle.onExit().thenAccept(ALIVE::remove);
  }

  /**
   * Ends a process, and what it has started, at once. By its handle: {@link
   * Process#destroyForcibly} closes the streams as well, and may wait for who is writing.
   */
  static void kill(ProcessHandle process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
