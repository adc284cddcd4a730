package io.actionregistry.benchmarks;

import build.buf.protovalidate.Config;
import build.buf.protovalidate.ValidationResult;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.exceptions.ValidationException;
import cmd.JonSharedCmd;
import cmd.RotaryPlatform.JonSharedCmdRotary;
import cmd.RotaryPlatform.JonSharedCmdRotary.RotateToNDC;
import com.cognitect.transit.TransitFactory;
import io.actionregistry.benchmarks.mission.v1.Mission;
import io.actionregistry.benchmarks.mission.v1.Waypoint;
import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/**
 * Checks of a command and of a larger message, against protovalidate on the same message, already
 * built.
 *
 * <p>Before anything is measured, every action of the jon set is checked with all three kinds of
 * key, so that no call site has seen one class alone; and each measured call takes the next kind.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ValidationBenchmark {
  private static final String ACTION = "rotary-rotate-to-ndc";
  private static final String MISSION = "mission.v1.Mission";
  private static final int POLLUTING_CHECKS = 20_000;

  private final Validator jon = new Validation().create(ActionRegistry.registry());
  private final Validator mission =
      new io.actionregistry.benchmarks.mission.validation.Validation()
          .create(io.actionregistry.benchmarks.mission.ActionRegistry.registry());
  private final build.buf.protovalidate.Validator standard = ValidatorFactory.newBuilder().build();
  private final build.buf.protovalidate.Validator cel =
      ValidatorFactory.newBuilder()
          .withConfig(Config.newBuilder().setEnableNativeRules(false).build())
          .build();

  private final Map<String, Object> valid = Map.of("channel", "heat", "x", 0.5, "y", -0.5);
  private final Map<String, Object> invalid = Map.of("channel", "unspecified", "x", 1.5, "y", -2.5);
  private final Object[] validParams = kinds(valid);
  private final Object[] invalidParams = kinds(invalid);
  private final Object[] stringParams = {new HashMap<>(valid)};
  private final Object[] transitParams = {keyed(valid, TransitFactory::keyword)};
  private final Object[] clojureParams = {clojureMap(valid)};
  private final RotateToNDC validPayload =
      RotateToNDC.newBuilder().setChannelValue(1).setX(0.5f).setY(-0.5f).build();
  private final JonSharedCmd.Root validMessage = command(validPayload);
  private final JonSharedCmd.Root invalidMessage =
      command(RotateToNDC.newBuilder().setChannelValue(0).setX(1.5f).setY(-2.5f).build());
  private final Object missionParams = missionParams();
  private final Mission missionMessage = missionMessage();
  private int next;

  /** Checks every action with every kind of key, and makes sure of what is measured. */
  @Setup
  public void pollute() throws ValidationException {
    List<String> actions = List.copyOf(ActionRegistry.getAllActionNames());
    for (int i = 0; i < POLLUTING_CHECKS; i++) {
      jon.check(actions.get(i % actions.size()), next(i % 2 == 0 ? validParams : invalidParams));
    }
    expect(jon.check(ACTION, valid).isValid());
    expect(jon.check(ACTION, invalid).getViolations().size() == 3);
    expect(mission.checkMessage(MISSION, missionParams).isValid());
    for (build.buf.protovalidate.Validator each : List.of(standard, cel)) {
      expect(each.validate(validMessage).isSuccess());
      expect(each.validate(invalidMessage).getViolations().size() == 3);
      expect(each.validate(missionMessage).isSuccess());
    }
  }

  private static void expect(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("what is measured is not what it should be");
    }
  }

  private static Object[] kinds(Map<String, Object> params) {
    return new Object[] {
      new HashMap<>(params), keyed(params, TransitFactory::keyword), clojureMap(params)
    };
  }

  private static Map<Object, Object> keyed(
      Map<String, Object> params, Function<String, Object> toKey) {
    Map<Object, Object> keyed = new HashMap<>();
    params.forEach((name, value) -> keyed.put(toKey.apply(name), value));
    return keyed;
  }

  private static Object clojureMap(Map<String, Object> params) {
    clojure.lang.IPersistentMap map = clojure.lang.PersistentArrayMap.EMPTY;
    for (Map.Entry<String, Object> param : params.entrySet()) {
      map = map.assoc(clojure.lang.Keyword.intern(param.getKey()), param.getValue());
    }
    return map;
  }

  private static Map<String, Object> missionParams() {
    List<Object> waypoints = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      waypoints.add(new HashMap<>(Map.of("latitude", 48.0 + i, "longitude", 11.0 + i)));
    }
    Map<String, Object> params = new LinkedHashMap<>();
    params.put("name", "Round the lake");
    params.put("call-sign", "ABC-123");
    params.put("contact", "someone@example.com");
    params.put("waypoints", waypoints);
    params.put("labels", new HashMap<>(Map.of("season", "winter", "weather", "fair")));
    params.put("first", 0L);
    params.put("last", 2L);
    return params;
  }

  private static Mission missionMessage() {
    Mission.Builder message =
        Mission.newBuilder()
            .setName("Round the lake")
            .setCallSign("ABC-123")
            .setContact("someone@example.com")
            .putLabels("season", "winter")
            .putLabels("weather", "fair")
            .setFirst(0)
            .setLast(2);
    for (int i = 0; i < 3; i++) {
      message.addWaypoints(Waypoint.newBuilder().setLatitude(48.0 + i).setLongitude(11.0 + i));
    }
    return message.build();
  }

  /** An action's name and parameters as protobuf has them: a message below the root. */
  private static JonSharedCmd.Root command(RotateToNDC payload) {
    return JonSharedCmd.Root.newBuilder()
        .setProtocolVersion(1)
        .setClientTypeValue(1)
        .setRotary(JonSharedCmdRotary.Root.newBuilder().setRotateToNdc(payload))
        .build();
  }

  private Object next(Object[] some) {
    next = next + 1 < some.length ? next + 1 : 0;
    return some[next];
  }

  /** A valid command, the kinds of key in turn. */
  @Benchmark
  public Verdict validCommand() {
    return jon.check(ACTION, next(validParams));
  }

  /** A valid command with strings for keys. */
  @Benchmark
  public Verdict validCommandByString() {
    return jon.check(ACTION, next(stringParams));
  }

  /** A valid command with Transit keywords for keys. */
  @Benchmark
  public Verdict validCommandByTransitKeyword() {
    return jon.check(ACTION, next(transitParams));
  }

  /** A valid command with Clojure keywords for keys. */
  @Benchmark
  public Verdict validCommandByClojureKeyword() {
    return jon.check(ACTION, next(clojureParams));
  }

  /** The reference: the same message in protovalidate's default mode. */
  @Benchmark
  public ValidationResult validCommandInProtovalidate() throws ValidationException {
    return standard.validate(validMessage);
  }

  /** The same for the payload alone, which takes the name of the action for granted. */
  @Benchmark
  public ValidationResult validPayloadInProtovalidate() throws ValidationException {
    return standard.validate(validPayload);
  }

  /** A command with three violations, the kinds of key in turn. */
  @Benchmark
  public Verdict invalidCommand() {
    return jon.check(ACTION, next(invalidParams));
  }

  /** The reference: the same message in protovalidate's default mode. */
  @Benchmark
  public ValidationResult invalidCommandInProtovalidate() throws ValidationException {
    return standard.validate(invalidMessage);
  }

  /** Strings, a pattern, a list of messages, a map and a condition across fields. */
  @Benchmark
  public Verdict largerMessage() {
    return mission.checkMessage(MISSION, missionParams);
  }

  /** The reference: the same message in protovalidate's default mode. */
  @Benchmark
  public ValidationResult largerMessageInProtovalidate() throws ValidationException {
    return standard.validate(missionMessage);
  }

  /** The other reference: the same message in protovalidate's CEL mode. */
  @Benchmark
  public ValidationResult largerMessageInCel() throws ValidationException {
    return cel.validate(missionMessage);
  }
}
