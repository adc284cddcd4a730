package io.actionregistry.harness.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.client.SubprocessException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LedgerTest {
  private final Ledger ledger = new Ledger(4, 1000);

  @Test
  void requests_go_out_in_the_order_in_which_they_came() throws Exception {
    add(0, 1, 2);
    assertEquals(List.of(0L, 1L, 2L), sendable());
  }

  @Test
  void after_a_crash_each_suspect_goes_out_alone_and_before_the_others() throws Exception {
    add(0, 1, 2);
    assertEquals(List.of(0L, 1L, 2L), sendable());
    add(3);
    assertNull(ledger.lost(true, 3));
    for (long suspect = 0; suspect < 3; suspect++) {
      assertEquals(List.of(suspect), sendable());
      assertEquals(suspect, ledger.answered(ledger.generation(), suspect).id);
    }
    assertEquals(List.of(3L), sendable());
    assertEquals(3, ledger.resent());
  }

  @Test
  void who_is_alone_at_the_third_crash_is_convicted() throws Exception {
    add(0, 1);
    sendable();
    assertNull(ledger.lost(true, 3));
    assertEquals(List.of(0L), sendable());
    assertNull(ledger.lost(true, 3));
    assertEquals(List.of(0L), sendable());
    assertEquals(0L, ledger.lost(true, 3).id);
    assertEquals(List.of(1L), sendable());
  }

  @Test
  void who_was_never_alone_is_not_convicted() throws Exception {
    for (int crash = 0; crash < 5; crash++) {
      add(2L * crash, 2L * crash + 1);
      List<Pending> sent = new ArrayList<>();
      for (Pending next = next(); next != null; next = next()) {
        sent.add(next);
      }
      assertEquals(2, sent.size());
      assertNull(ledger.lost(true, 1));
      sent.forEach(pending -> pending.crashes = 0);
      assertEquals(2, sendable().size());
      sent.forEach(pending -> ledger.answered(ledger.generation(), pending.id));
    }
  }

  @Test
  void an_end_for_another_reason_makes_nobody_a_suspect() throws Exception {
    add(0, 1, 2);
    sendable();
    assertNull(ledger.lost(false, 1));
    assertEquals(List.of(0L, 1L, 2L), sendable());
  }

  @Test
  void a_second_answer_and_one_to_what_was_not_sent_are_to_nothing() throws Exception {
    add(0, 1);
    assertEquals(0L, next().id);
    assertEquals(0L, ledger.answered(0, 0).id);
    assertNull(ledger.answered(0, 0));
    assertNull(ledger.answered(0, 1));
    assertNull(ledger.answered(0, 77));
  }

  @Test
  void an_answer_of_an_earlier_subprocess_is_to_nothing() throws Exception {
    add(0);
    int earlier = ledger.generation();
    sendable();
    assertNull(ledger.lost(true, 3));
    sendable();
    assertNull(ledger.answered(earlier, 0));
    assertEquals(0L, ledger.answered(ledger.generation(), 0).id);
  }

  @Test
  void only_the_request_at_work_for_longest_can_be_overdue() throws Exception {
    assertNull(ledger.overdue(Duration.ZERO));
    add(0, 1);
    assertNull(ledger.overdue(Duration.ZERO));
    sendable();
    assertNull(ledger.overdue(Duration.ofHours(1)));
    assertEquals(0L, ledger.overdue(Duration.ZERO).id);
    assertNull(ledger.answered(0, 0));
  }

  @Test
  void nobody_is_overdue_while_an_answer_is_being_taken() throws Exception {
    add(0, 1);
    sendable();
    ledger.answered(0, 0);
    assertNull(ledger.overdue(Duration.ZERO));
    ledger.delivered();
    assertEquals(1L, ledger.overdue(Duration.ZERO).id);
  }

  @Test
  void who_adds_to_a_full_ledger_waits_for_an_answer() throws Exception {
    add(0, 1, 2, 3);
    CountDownLatch added = new CountDownLatch(1);
    Thread waiting =
        new Thread(
            () -> {
              ledger.add(pending(4, 10), true);
              added.countDown();
            });
    waiting.start();
    sendable();
    assertFalse(added.await(50, TimeUnit.MILLISECONDS));
    ledger.answered(0, 2);
    assertTrue(added.await(30, TimeUnit.SECONDS));
    waiting.join();
  }

  @Test
  void bytes_are_bounded_too_but_one_request_always_has_room() throws Exception {
    ledger.add(pending(0, 5000), true);
    Thread waiting = new Thread(() -> assertThrows(SubprocessException.class, () -> add(1)));
    waiting.start();
    waiting.interrupt();
    waiting.join();
    ledger.add(pending(2, 10), false);
    assertEquals(List.of(0L, 2L), sendable());
  }

  @Test
  void the_end_gives_back_all_and_lets_nobody_in() throws Exception {
    add(0, 1);
    next();
    SubprocessException reason = new SubprocessException(Kind.PROTOCOL, "why");
    List<Long> all = ledger.end(reason).stream().map(pending -> pending.id).toList();
    assertEquals(List.of(0L, 1L), all);
    assertEquals(List.of(), ledger.end(new SubprocessException(Kind.CLOSED, "later")));
    SubprocessException refused = assertThrows(SubprocessException.class, () -> add(2));
    assertEquals(Kind.PROTOCOL, refused.kind());
    assertSame(reason, refused.getCause());
  }

  private void add(long... ids) {
    for (long id : ids) {
      ledger.add(pending(id, 10), true);
    }
  }

  private static Pending pending(long id, int size) {
    return new Pending(id, new byte[size], null);
  }

  private Pending next() throws InterruptedException {
    return ledger.next(Duration.ZERO);
  }

  /** Sends as much as may be sent. */
  private List<Long> sendable() throws InterruptedException {
    List<Long> ids = new ArrayList<>();
    for (Pending next = next(); next != null; next = next()) {
      ids.add(next.id);
    }
    return ids;
  }
}
