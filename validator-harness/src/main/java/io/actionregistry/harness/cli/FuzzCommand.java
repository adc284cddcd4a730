package io.actionregistry.harness.cli;

import io.actionregistry.harness.client.JavaCommand.Life;
import io.actionregistry.harness.report.Summary;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fuzz}: random cases, for as long as is wanted. */
@Command(
    name = "fuzz",
    description = "Puts random cases to both sides, and prints those that do not agree.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything agrees",
      "1:something does not agree",
      "2:wrong usage, or the other process cannot be used"
    })
final class FuzzCommand implements Callable<Integer> {
  /** More are counted, not printed. */
  private static final int MOST_PRINTED = 100;

  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private RegistryOptions registry = new RegistryOptions();

  @Option(
      names = "--time",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "For how long (default: 60)")
  private long seconds;

  @Option(names = "--cases", paramLabel = "COUNT", description = "So many, whatever the time")
  private @Nullable Long cases;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      description = "What cases are drawn from; by default drawn by chance, and printed")
  private @Nullable Long seed;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() {
    long from = seed == null ? ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE) : seed;
    spec.commandLine().getOut().println("seed " + from);
    spec.commandLine().getOut().flush();
    try (Progress progress = Progress.start(spec.commandLine().getErr());
        Session session = Session.start(schema, registry, Life.LONG)) {
      progress.phase("random cases");
      if (cases == null) {
        progress.lasting(Duration.ofSeconds(seconds).toNanos());
      } else {
        progress.of(cases);
      }
      AtomicLong done = new AtomicLong();
      AtomicLong disagreements = new AtomicLong();
      long start = System.nanoTime();
      long end = start + Duration.ofSeconds(seconds).toNanos();
      session
          .run()
          .random(
              from,
              cases == null ? Long.MAX_VALUE : cases,
              () -> cases != null || System.nanoTime() < end,
              result -> {
                progress.at(done.incrementAndGet());
                if (!result.agrees() && disagreements.incrementAndGet() <= MOST_PRINTED) {
                  String replay = session.subject().replay() + " '" + result.one().id() + "'";
                  spec.commandLine().getOut().print(Summary.of(result, replay));
                }
              });
      progress.end();
      double took = (System.nanoTime() - start) / 1e9;
      spec.commandLine()
          .getOut()
          .printf(
              Locale.ROOT,
              "%,d cases in %.1f s, %,.0f a second; %,d do not agree%n",
              done.get(),
              took,
              done.get() / took,
              disagreements.get());
      spec.commandLine().getOut().flush();
      return disagreements.get() == 0 ? 0 : 1;
    }
  }
}
