package io.actionregistry.harness.client;

import io.actionregistry.harness.client.SubprocessException.Kind;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * All requests without an answer: those to be sent, and those sent to the present subprocess. Knows
 * nothing of processes; every request leaves it exactly once. Thread-safe; futures are completed by
 * callers, outside the lock.
 */
final class Ledger {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition work = lock.newCondition();
  private final Condition idle = lock.newCondition();

  private final int maxPending;
  private final long maxBytes;

  private final Deque<Pending> queue = new ArrayDeque<>();
  private final Map<Long, Pending> sent = new LinkedHashMap<>();
  private long bytes;
  private long oldestSince;
  private boolean delivering;
  private long deliveringSince;
  private int generation;
  private long resent;
  private @Nullable SubprocessException ended;

  Ledger(int maxPending, long maxBytes) {
    this.maxPending = maxPending;
    this.maxBytes = maxBytes;
  }

  /**
   * Takes a request in.
   *
   * @param wait whether to wait for room
   * @throws SubprocessException if nothing is taken in any more, or the wait is interrupted
   */
  void add(Pending pending, boolean wait) {
    lock.lock();
    try {
      while (wait && ended == null && full(pending)) {
        room.await();
      }
      if (ended != null) {
        throw new SubprocessException(ended.kind(), String.valueOf(ended.getMessage()), ended);
      }
      queue.add(pending);
      bytes += pending.frame.length;
      work.signal();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SubprocessException(Kind.UNSENDABLE, "interrupted while waiting for room", e);
    } finally {
      lock.unlock();
    }
  }

  private boolean full(Pending next) {
    int count = queue.size() + sent.size();
    return count >= maxPending || (count > 0 && bytes + next.frame.length > maxBytes);
  }

  /** The next request to send, or null if there is none within the time. */
  @Nullable Pending next(Duration time) throws InterruptedException {
    lock.lock();
    try {
      long left = time.toNanos();
      while (!sendable()) {
        if (left <= 0) {
          return null;
        }
        left = work.awaitNanos(left);
      }
      Pending next = queue.remove();
      if (sent.isEmpty()) {
        oldestSince = System.nanoTime();
      }
      sent.put(next.id, next);
      return next;
    } finally {
      lock.unlock();
    }
  }

  private boolean sendable() {
    Pending next = queue.peek();
    if (next == null || ended != null) {
      return false;
    }
    return sent.isEmpty() || !(next.suspect() || sent.values().iterator().next().suspect());
  }

  /** Which subprocess is the present one. */
  int generation() {
    lock.lock();
    try {
      return generation;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes out the request that an answer is for.
   *
   * @param from which subprocess answered
   * @return null if that one has no such request at work
   */
  @Nullable Pending answered(int from, long id) {
    lock.lock();
    try {
      if (from != generation) {
        return null;
      }
      boolean oldest = !sent.isEmpty() && sent.keySet().iterator().next() == id;
      Pending pending = sent.remove(id);
      if (pending != null) {
        deliveringSince = System.nanoTime();
        oldestSince = oldest ? deliveringSince : oldestSince;
        delivering = true;
        left(pending);
      }
      return pending;
    } finally {
      lock.unlock();
    }
  }

  /** Whoever waited for an answer has it; the time that they took over it counts for nobody. */
  void delivered() {
    lock.lock();
    try {
      delivering = false;
      long now = System.nanoTime();
      oldestSince += Math.min(now - deliveringSince, now - oldestSince);
    } finally {
      lock.unlock();
    }
  }

  private void left(Pending pending) {
    bytes -= pending.frame.length;
    room.signalAll();
    if (queue.isEmpty() && sent.isEmpty()) {
      idle.signalAll();
    }
    if (!queue.isEmpty()) {
      work.signal();
    }
  }

  /** Takes out the request at work for longest, if that is for longer than this. */
  @Nullable Pending overdue(Duration time) {
    lock.lock();
    try {
      if (sent.isEmpty() || delivering || System.nanoTime() - oldestSince < time.toNanos()) {
        return null;
      }
      Pending oldest = sent.values().iterator().next();
      sent.remove(oldest.id);
      left(oldest);
      return oldest;
    } finally {
      lock.unlock();
    }
  }

  /**
   * The subprocess is gone: what it had is to be sent again.
   *
   * @param suspects whether one of those may have been the reason
   * @return the request that was at work alone, and for the last time; or null
   */
  @Nullable Pending lost(boolean suspects, int maxCrashes) {
    lock.lock();
    try {
      delivering = false;
      generation++;
      List<Pending> again = new ArrayList<>(sent.values());
      sent.clear();
      boolean alone = again.size() == 1;
      for (int i = again.size() - 1; i >= 0; i--) {
        Pending pending = again.get(i);
        pending.crashes += suspects ? 1 : 0;
        if (suspects && alone && pending.crashes >= maxCrashes) {
          left(pending);
          return pending;
        }
        queue.addFirst(pending);
        resent++;
      }
      work.signal();
      return null;
    } finally {
      lock.unlock();
    }
  }

  /** Takes nothing in any more, and gives all that is here, oldest first, for the same reason. */
  List<Pending> end(SubprocessException reason) {
    lock.lock();
    try {
      if (ended == null) {
        ended = reason;
      }
      List<Pending> all = new ArrayList<>(sent.values());
      all.addAll(queue);
      sent.clear();
      queue.clear();
      bytes = 0;
      room.signalAll();
      work.signalAll();
      idle.signalAll();
      return all;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there is nothing here, not for longer than this. */
  void awaitIdle(Duration time) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(time.toMillis());
      while (left > 0 && !(queue.isEmpty() && sent.isEmpty())) {
        left = idle.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  long resent() {
    lock.lock();
    try {
      return resent;
    } finally {
      lock.unlock();
    }
  }
}
