package io.actionregistry.benchmarks;

import com.cognitect.transit.Keyword;
import com.cognitect.transit.TransitFactory;
import io.actionregistry.runtime.ActionDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import potatoclient.transit.ActionRegistry;

/**
 * What a client does for every command: find the action, look for missing parameters, dispatch.
 *
 * <p>Each call takes the next of all actions and of the three kinds of key, so that no call site
 * sees one class alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LookupBenchmark {
  private final List<String> names = List.copyOf(ActionRegistry.getAllActionNames());
  private final Object[] strings = names.toArray();
  private final Object[] transitKeywords = names.stream().map(TransitFactory::keyword).toArray();
  private final Object[] clojureKeywords =
      names.stream().map(name -> clojure.lang.Keyword.intern(name)).toArray();
  private final Map<Object, String> reference = new HashMap<>();
  private final Object[] params = paramsOfEachKind();
  private final Object[] messages = messagesOfEachKind();
  private int next;

  /** Prepares a plain map as the reference, and handlers that do nothing. */
  public LookupBenchmark() {
    for (String name : names) {
      reference.put(name, name);
      ActionRegistry.registerHandler(name, command -> null);
    }
  }

  private static Object[] paramsOfEachKind() {
    Map<String, Object> values = Map.of("channel", "heat", "x", 0.5, "y", -0.5);
    Map<Keyword, Object> transit = new HashMap<>();
    values.forEach((name, value) -> transit.put(TransitFactory.keyword(name), value));
    clojure.lang.IPersistentMap clojureMap = clojure.lang.PersistentArrayMap.EMPTY;
    for (Map.Entry<String, Object> value : values.entrySet()) {
      clojureMap = clojureMap.assoc(clojure.lang.Keyword.intern(value.getKey()), value.getValue());
    }
    return new Object[] {values, transit, clojureMap};
  }

  private static Object[] messagesOfEachKind() {
    return List.of("rotary-rotate-to-ndc", "ping", "rotary-goto-ndc").stream()
        .map(
            action ->
                Map.of(
                    TransitFactory.keyword("msg-type"),
                    TransitFactory.keyword("command"),
                    TransitFactory.keyword("msg-id"),
                    "1",
                    TransitFactory.keyword("payload"),
                    Map.of(TransitFactory.keyword("action"), action)))
        .toArray();
  }

  private Object next(Object[] some) {
    next = next + 1 < some.length ? next + 1 : 0;
    return some[next];
  }

  /** The reference: a plain hash map, keyed by string. */
  @Benchmark
  public @Nullable String hashMapGet() {
    return reference.get(next(strings));
  }

  /** {@code getAction} by string. */
  @Benchmark
  public @Nullable ActionDefinition getActionByString() {
    return ActionRegistry.getAction(next(strings));
  }

  /** {@code getAction} by Transit keyword. */
  @Benchmark
  public @Nullable ActionDefinition getActionByTransitKeyword() {
    return ActionRegistry.getAction(next(transitKeywords));
  }

  /** {@code getAction} by Clojure keyword. */
  @Benchmark
  public @Nullable ActionDefinition getActionByClojureKeyword() {
    return ActionRegistry.getAction(next(clojureKeywords));
  }

  /** {@code hasRequiredParams} of three parameters, maps with all kinds of key in turn. */
  @Benchmark
  public boolean hasRequiredParams() {
    return ActionRegistry.hasRequiredParams("rotary-rotate-to-ndc", next(params));
  }

  /** {@code dispatch} of a decoded message to a handler that does nothing. */
  @Benchmark
  public Map<Keyword, Object> dispatch() {
    return ActionRegistry.dispatch(next(messages));
  }
}
