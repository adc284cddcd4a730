package io.actionregistry.bridge;

import io.actionregistry.cantina.ActionRegistry;
import io.actionregistry.cantina.validation.Validation;
import io.actionregistry.runtime.DefaultValues;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets valid commands through, and nothing else. Knows no network; immutable, for use by several
 * threads. The system property that switches a registry's validation on makes no difference here.
 */
public final class Gate {
  private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

  private final Registry registry = ActionRegistry.registry();
  private final RegistryValidator validator;
  private final Findings findings;
  private final Refusals refusals;
  private final RequestIds ids;
  private final Clock clock;

  /**
   * A gate for the cantina commands.
   *
   * @param clock tells when a command arrives
   * @param ids makes ids, UUIDs, for commands that have none
   */
  public Gate(Clock clock, Supplier<String> ids) {
    validator =
        RegistryValidator.of(registry, Validation.rules())
            .withProfile(Profile.JSON)
            .withClock(clock);
    findings = new Findings(validator);
    refusals = new Refusals(clock);
    this.ids = new RequestIds(ids);
    this.clock = clock;
  }

  /** Accepts or refuses what a client sent. */
  public Ruling examine(Incoming incoming) {
    Request request = ids.request(incoming);
    if (incoming instanceof Incoming.Event event) {
      return registry.getAllActionNames().contains(event.name())
          ? examine(request, event.payloads())
          : new Ruling.Refused(refusals.unknown(request, registry.suggest(event.name())));
    }
    return new Ruling.Refused(refusals.misshapen(request, ((Incoming.Unreadable) incoming).why()));
  }

  private Ruling examine(Request request, List<?> payloads) {
    if (payloads.size() != 1 || !(payloads.get(0) instanceof Map<?, ?> fields)) {
      String why = "A command carries one object, and nothing else.";
      return new Ruling.Refused(refusals.misshapen(request, why));
    }
    Verdict verdict = findings.on(request.command(), fields);
    if (verdict.isValid()) {
      return new Ruling.Accepted(command(request, fields));
    }
    if (verdict instanceof Verdict.Invalid invalid) {
      return new Ruling.Refused(refusals.invalid(request, fields, invalid.violations()));
    }
    LOG.error("{} not checked [{}]: {}", request.command(), request.id(), verdict.getMessage());
    return new Ruling.Refused(refusals.internal(request));
  }

  private Command command(Request request, Map<?, ?> fields) {
    DefaultValues arrival =
        DefaultValues.of(
            Clock.tick(clock, Duration.ofMillis(1)), () -> UUID.fromString(request.id()));
    Map<String, Object> params = new LinkedHashMap<>();
    registry
        .withDefaults(
            request.command(),
            validator.canonical(request.command(), fields),
            name -> name,
            arrival)
        .forEach((name, value) -> params.put((String) name, plain(value)));
    String action = String.valueOf(params.get("action"));
    return new Command(request.command(), action, params, request.id());
  }

  private static Object plain(Object value) {
    return value instanceof Instant time ? time.toString() : value;
  }
}
