package io.actionregistry.harness.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.cli.Main;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Request;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The subprocess is killed, by the signal that nothing can catch, while it is at work. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(300)
class KillTest {
  private static final long SEED = 20_240_917;

  @Test
  void twenty_kills_lose_no_answer_and_double_none() {
    killed("kill -9", Fakes.settings("none"), 5000, 20, Request::echo);
  }

  @Test
  void kills_of_the_real_subprocess_lose_no_verdict_and_double_none() {
    Settings serve = Fakes.settings().withCommand(Fakes.java(Main.class, "serve")).withCache(0);
    killed("kill -9, serve", serve, 1000, 4, KillTest::azimuth);
  }

  private static Request azimuth(long number) {
    return Request.command("rotary-set-platform-azimuth", Map.of("value", number / 10.0));
  }

  private static void killed(
      String name, Settings settings, int requests, int kills, LongFunction<Request> asked) {
    try (Subprocess subprocess = Subprocess.start(settings.withPending(64, 1 << 20))) {
      Killer killer = new Killer(subprocess, SEED, requests, kills);
      for (int i = 0; i < requests; i++) {
        Request request = asked.apply(i);
        killer.ask(request, data -> answers(request, data));
      }
      killer.await();
      Statistics seen = subprocess.statistics();
      Faults.note(name, "seed %d, %s; %s", SEED, killer, seen);
      assertEquals(kills, killer.kills(), "kills");
      assertEquals(0, killer.count(0), "lost");
      assertEquals(requests, killer.count(1), "answered once");
      assertEquals(0, killer.failed(), "failed");
      assertEquals(requests, seen.answers());
      assertEquals(kills + 1, seen.starts());
      assertTrue(seen.resent() > 0, "each kill found the subprocess idle");
    }
  }

  private static boolean answers(Request request, AnswerData data) {
    if (data instanceof AnswerData.Result result) {
      Map<?, ?> params = (Map<?, ?>) result.originalParams();
      double value = (Double) Objects.requireNonNull(params).get("value");
      return azimuth(Math.round(value * 10)).equals(request)
          && result.judgement().valid() == value < 360;
    }
    return data.equals(new AnswerData.Echo(request.payload()));
  }
}
