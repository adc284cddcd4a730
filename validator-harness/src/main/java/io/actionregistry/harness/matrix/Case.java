package io.actionregistry.harness.matrix;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command, and what is expected of it.
 *
 * @param id readable, unique and the same in every run: {@code
 *     rotary-set-platform-azimuth/value/outside/upper-360}
 * @param kind what it is about
 * @param action the action as it is given: a name, or anything at all
 * @param params the parameters as they are given; null where none are
 * @param about the parameter that it is about, as a path in the registry's names; else empty
 * @param expected what both sides are expected to say
 * @param probes the bounds that it tries; empty for most
 */
public record Case(
    String id,
    CaseClass kind,
    @Nullable Object action,
    @Nullable Object params,
    String about,
    Expectation expected,
    List<BoundProbe> probes) {
  /** Keeps its own copy. */
  public Case {
    probes = List.copyOf(probes);
  }

  /** A case that tries no bound. */
  public Case(
      String id,
      CaseClass kind,
      @Nullable Object action,
      @Nullable Object params,
      String about,
      Expectation expected) {
    this(id, kind, action, params, about, expected, List.of());
  }

  /** The same case, with what is expected of it once the other side has spoken. */
  public Case settledBy(Outcome said) {
    Expectation settled = expected.settledBy(said);
    return settled.equals(expected)
        ? this
        : new Case(id, kind, action, params, about, settled, probes);
  }

  /** The same case by another id, trying these bounds. */
  public Case with(String id, List<BoundProbe> probes) {
    return new Case(id, kind, action, params, about, expected, probes);
  }

  /** The action and the parameters as text, which is the same only for what is the same. */
  public String content() {
    return TaggedJson.write(action) + " " + TaggedJson.write(params);
  }

  @Override
  public String toString() {
    return id + ": " + content();
  }
}
