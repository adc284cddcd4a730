package io.actionregistry.harness.wire;

import static io.actionregistry.harness.wire.WireKeys.ACTIONS;
import static io.actionregistry.harness.wire.WireKeys.CASES;
import static io.actionregistry.harness.wire.WireKeys.DEFAULT_MODE;
import static io.actionregistry.harness.wire.WireKeys.DESCRIPTION;
import static io.actionregistry.harness.wire.WireKeys.ERROR;
import static io.actionregistry.harness.wire.WireKeys.MANIFEST_HASH;
import static io.actionregistry.harness.wire.WireKeys.ORIGINAL_PARAMS;
import static io.actionregistry.harness.wire.WireKeys.PARAM;
import static io.actionregistry.harness.wire.WireKeys.PID;
import static io.actionregistry.harness.wire.WireKeys.PROTOBUF_JSON;
import static io.actionregistry.harness.wire.WireKeys.ROOT;
import static io.actionregistry.harness.wire.WireKeys.TOTAL;
import static io.actionregistry.harness.wire.WireKeys.TYPE;
import static io.actionregistry.runtime.TransitKeys.ACTION;
import static io.actionregistry.runtime.TransitKeys.ERROR_TYPE;
import static io.actionregistry.runtime.TransitKeys.PAYLOAD;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an answer carries: a closed sum, told apart by {@code :type}. */
public sealed interface AnswerData {
  /** The map under {@code :data}. */
  Map<Object, Object> toPlain();

  /** What the log message says that carries it. */
  default String headline() {
    return "Validation result";
  }

  /**
   * Reads what is under {@code :data}.
   *
   * @throws WireException if it is none of these
   */
  static AnswerData of(@Nullable Object data) {
    Plain plain = Plain.of(data);
    String type = plain.required(TYPE, String.class);
    return switch (type) {
      case Result.NAME -> Result.of(plain);
      case Refusal.NAME -> Refusal.of(plain);
      case Ready.NAME -> Ready.of(plain);
      case Page.NAME ->
          new Page(plain.required(CASES, List.class), plain.optional(TOTAL, Long.class));
      case Description.NAME -> new Description(plain.value(DESCRIPTION));
      case Pong.NAME -> new Pong();
      case Echo.NAME -> new Echo(plain.value(PAYLOAD));
      default -> throw new WireException("an answer of unknown type " + type);
    };
  }

  /**
   * The message was built, and judged.
   *
   * @param action as it came; null too where it is not to be repeated
   * @param judgement in CEL mode, which is normative
   * @param defaultMode with native rules, where that differs; else null
   * @param protobufJson with proto field names and defaults, of a valid message; else null
   * @param originalParams as they came; null too where they are not to be repeated
   */
  record Result(
      @Nullable Object action,
      Judgement judgement,
      @Nullable Judgement defaultMode,
      @Nullable String protobufJson,
      @Nullable Object originalParams)
      implements AnswerData {
    private static final String NAME = "validation-result";

    @Override
    public Map<Object, Object> toPlain() {
      Map<Object, Object> map = Plain.entries(TYPE, NAME);
      Nulls.putPresent(map, ACTION, action);
      judgement.into(map);
      Nulls.put(map, PROTOBUF_JSON, protobufJson);
      Nulls.putPresent(map, ORIGINAL_PARAMS, originalParams);
      if (defaultMode != null) {
        map.put(DEFAULT_MODE, defaultMode.into(Plain.entries()));
      }
      return map;
    }

    private static Result of(Plain plain) {
      Object defaultMode = plain.value(DEFAULT_MODE);
      return new Result(
          plain.value(ACTION),
          Judgement.of(plain),
          defaultMode == null ? null : Judgement.of(Plain.of(defaultMode)),
          plain.optional(PROTOBUF_JSON, String.class),
          plain.value(ORIGINAL_PARAMS));
    }
  }

  /**
   * No message was built.
   *
   * @param action as it came; null too where it is not to be repeated
   * @param error for people
   * @param kind such as {@code "unknown-action"}, or {@link #MANIFEST_MISMATCH}
   * @param param the place in registry names, or null
   * @param originalParams as they came; null too where they are not to be repeated
   */
  record Refusal(
      @Nullable Object action,
      String error,
      String kind,
      @Nullable String param,
      @Nullable Object originalParams)
      implements AnswerData {
    /** The kind of the answer to a hello from another registry. */
    public static final String MANIFEST_MISMATCH = "manifest-mismatch";

    private static final String NAME = "validation-error";

    /** The two are of different registries; the error names both. */
    public static Refusal mismatch(String error) {
      return new Refusal(null, error, MANIFEST_MISMATCH, null, null);
    }

    @Override
    public Map<Object, Object> toPlain() {
      Map<Object, Object> map = Plain.entries(TYPE, NAME);
      Nulls.putPresent(map, ACTION, action);
      map.put(ERROR, error);
      map.put(ERROR_TYPE, kind);
      Nulls.put(map, PARAM, param);
      Nulls.putPresent(map, ORIGINAL_PARAMS, originalParams);
      return map;
    }

    private static Refusal of(Plain plain) {
      return new Refusal(
          plain.value(ACTION),
          plain.required(ERROR, String.class),
          plain.required(ERROR_TYPE, String.class),
          plain.optional(PARAM, String.class),
          plain.value(ORIGINAL_PARAMS));
    }
  }

  /**
   * The answer to a hello.
   *
   * @param manifestHash of the registry on that side, or null where it knows none
   * @param root the root message's full name
   * @param actions how many there are
   * @param pid of the process that answers
   */
  record Ready(@Nullable String manifestHash, String root, long actions, long pid)
      implements AnswerData {
    private static final String NAME = "validation-ready";

    @Override
    public String headline() {
      return "Validation ready";
    }

    @Override
    public Map<Object, Object> toPlain() {
      return Plain.entries(
          TYPE, NAME, MANIFEST_HASH, manifestHash, ROOT, root, ACTIONS, actions, PID, pid);
    }

    private static Ready of(Plain plain) {
      return new Ready(
          plain.optional(MANIFEST_HASH, String.class),
          plain.required(ROOT, String.class),
          plain.required(ACTIONS, Long.class),
          plain.required(PID, Long.class));
    }
  }

  /**
   * A page of cases.
   *
   * @param cases in their plain form
   * @param total how many there are in all, or null if they have no end
   */
  record Page(List<?> cases, @Nullable Long total) implements AnswerData {
    private static final String NAME = "cases";

    @Override
    public Map<Object, Object> toPlain() {
      return Plain.entries(TYPE, NAME, CASES, cases, TOTAL, total);
    }
  }

  /** The constraints of all parameters, as plain data. */
  record Description(@Nullable Object description) implements AnswerData {
    private static final String NAME = "description";

    @Override
    public Map<Object, Object> toPlain() {
      return Plain.entries(TYPE, NAME, DESCRIPTION, description);
    }
  }

  /** The answer to a ping. */
  record Pong() implements AnswerData {
    private static final String NAME = "pong";

    @Override
    public Map<Object, Object> toPlain() {
      return Plain.entries(TYPE, NAME);
    }
  }

  /** The payload that came. */
  record Echo(@Nullable Object payload) implements AnswerData {
    private static final String NAME = "echo";

    @Override
    public Map<Object, Object> toPlain() {
      return Plain.entries(TYPE, NAME, PAYLOAD, payload);
    }
  }
}
