package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class StatisticsTest {
  private final HandlerTable handlers = new HandlerTable(Fixture.REGISTRY);
  private final UsageCounts usage = new UsageCounts();

  @Test
  void everything_is_counted() {
    handlers.register("ping", command -> null);
    Statistics statistics = Statistics.of(Fixture.REGISTRY, handlers, usage);
    assertEquals(
        "{actions=8, leaves=7, groups=1, parameters=8, required=4, optional=4, aliases=1,"
            + " deprecated=1, hazardous=1, enums=1, messages=4, implemented=1, unimplemented=7,"
            + " modules={BasicCommands=1, RotaryCommands=2, =5}}",
        statistics.toString());
    assertThrows(UnsupportedOperationException.class, statistics.toMap()::clear);
  }

  @Test
  void usage_is_told_while_it_is_counted() {
    usage.setEnabled(true);
    new Dispatcher(Fixture.REGISTRY, handlers, usage)
        .dispatch(Fixture.command(KeyKind.STRING, "ping", null));
    assertEquals(
        Map.of("ping", 1L), Statistics.of(Fixture.REGISTRY, handlers, usage).toMap().get("usage"));
  }
}
