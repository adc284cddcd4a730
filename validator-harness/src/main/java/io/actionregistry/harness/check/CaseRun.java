package io.actionregistry.harness.check;

import io.actionregistry.harness.client.Subprocess;
import io.actionregistry.harness.client.SubprocessException;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.compare.Comparison;
import io.actionregistry.harness.compare.Reply;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.PlainCases;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Takes cases from the other process, puts them to both sides, and compares what these say. */
public final class CaseRun {
  /** A page has to fit into a frame. */
  private static final int PAGE = 500;

  /** So many cases are under way at once. */
  private static final int WINDOW = 1_000;

  private final Subprocess subprocess;
  private final Comparison comparison;
  private final Deque<UnderWay> underWay = new ArrayDeque<>();

  private record UnderWay(Case one, CompletableFuture<Answer> answer) {}

  /** A run over that process. */
  public CaseRun(Subprocess subprocess, Comparison comparison) {
    this.subprocess = subprocess;
    this.comparison = comparison;
  }

  /**
   * Runs all deterministic cases.
   *
   * @param results is given each result, in the order of the cases
   * @return how many cases there were
   * @throws SubprocessException if the other process does not answer; so do all that follow
   */
  public long deterministic(Consumer<CaseResult> results) {
    return deterministic(total -> {}, results);
  }

  /**
   * The same, for who wants to know how far it is.
   *
   * @param total is given, before any result, how many cases there are
   */
  public long deterministic(LongConsumer total, Consumer<CaseResult> results) {
    if (subprocess.ask(Request.cases(null, 0, 0)).data() instanceof AnswerData.Page page
        && page.total() != null) {
      total.accept(page.total());
    }
    return run(null, Long.MAX_VALUE, () -> true, results);
  }

  /**
   * Runs random cases.
   *
   * @param seed that they are drawn from
   * @param most so many at most
   * @param goOn asked before each page
   * @return how many cases there were
   */
  public long random(long seed, long most, BooleanSupplier goOn, Consumer<CaseResult> results) {
    return run(seed, most, goOn, results);
  }

  /** What comes of one case. */
  public CaseResult run(Case one) {
    return comparison.compare(
        one, Reply.of(subprocess.ask(Request.verdict(one.action(), one.params())).data()));
  }

  /** All deterministic cases. */
  public List<Case> cases() {
    List<Case> all = new ArrayList<>();
    for (List<Case> page = page(null, 0, PAGE); !page.isEmpty(); ) {
      all.addAll(page);
      page = page(null, all.size(), PAGE);
    }
    return all;
  }

  /** The random case of a seed with that number. */
  public Case random(long seed, long number) {
    return page(seed, number, 1).get(0);
  }

  private long run(
      @Nullable Long seed, long most, BooleanSupplier goOn, Consumer<CaseResult> results) {
    long count = 0;
    CompletableFuture<Answer> ahead = ask(seed, 0, most);
    while (count < most && goOn.getAsBoolean()) {
      List<Case> page = page(answer(ahead));
      if (page.isEmpty()) {
        break;
      }
      count += page.size();
      // Answers come in the order of the requests: asked for later, it would be waited for.
      ahead = ask(seed, count, most - count);
      for (Case one : page) {
        Request request = Request.verdict(one.action(), one.params());
        underWay.add(new UnderWay(one, subprocess.submit(request)));
        if (underWay.size() == WINDOW) {
          results.accept(next());
        }
      }
    }
    while (!underWay.isEmpty()) {
      results.accept(next());
    }
    return count;
  }

  private CaseResult next() {
    UnderWay first = underWay.remove();
    return comparison.compare(first.one(), Reply.of(answer(first.answer()).data()));
  }

  private static Answer answer(CompletableFuture<Answer> coming) {
    try {
      return coming.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof SubprocessException lost ? lost : e;
    }
  }

  private CompletableFuture<Answer> ask(@Nullable Long seed, long offset, long most) {
    return subprocess.submit(Request.cases(seed, offset, Math.min(PAGE, most)));
  }

  private List<Case> page(@Nullable Long seed, long offset, int count) {
    return page(subprocess.ask(Request.cases(seed, offset, count)));
  }

  private static List<Case> page(Answer answer) {
    if (!(answer.data() instanceof AnswerData.Page page)) {
      throw new IllegalStateException("asked for cases, the other process said " + answer.data());
    }
    List<Case> cases = new ArrayList<>();
    for (Object plain : page.cases()) {
      cases.add(PlainCases.caseFrom((Map<?, ?>) plain));
    }
    return cases;
  }
}
