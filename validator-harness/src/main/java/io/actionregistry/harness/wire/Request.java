package io.actionregistry.harness.wire;

import static io.actionregistry.harness.wire.WireKeys.COUNT;
import static io.actionregistry.harness.wire.WireKeys.MANIFEST_HASH;
import static io.actionregistry.harness.wire.WireKeys.OFFSET;
import static io.actionregistry.harness.wire.WireKeys.SEED;
import static io.actionregistry.runtime.TransitKeys.ACTION;
import static io.actionregistry.runtime.TransitKeys.MSG_ID;
import static io.actionregistry.runtime.TransitKeys.MSG_TYPE;
import static io.actionregistry.runtime.TransitKeys.PARAMS;
import static io.actionregistry.runtime.TransitKeys.PAYLOAD;
import static io.actionregistry.runtime.TransitKeys.TIMESTAMP;

import com.cognitect.transit.Keyword;
import com.cognitect.transit.TransitFactory;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the other process.
 *
 * @param kind what is asked
 * @param payload any value that {@link TransitValues} carries; of a command too, whose payload is
 *     for the other process to judge
 */
public record Request(Kind kind, @Nullable Object payload) {
  /** What can be asked. */
  public enum Kind {
    /** Build this command, and validate it. */
    COMMAND,
    /** Are we of the same registry? The first exchange. */
    HELLO,
    /** A page of cases. */
    CASES,
    /** The constraints of all parameters. */
    DESCRIBE,
    /** Are you there? */
    PING,
    /** The payload back, as it is. */
    ECHO;

    @SuppressWarnings("ImmutableEnumChecker") // A keyword never changes.
    private final Keyword keyword = TransitFactory.keyword(name().toLowerCase(Locale.ROOT));

    /** The value of {@code :msg-type}. */
    public Keyword keyword() {
      return keyword;
    }

    private static Kind of(@Nullable Object keyword) {
      for (Kind kind : values()) {
        if (kind.keyword.equals(keyword)) {
          return kind;
        }
      }
      throw new WireException(MSG_TYPE + " is none of ours");
    }
  }

  /** A request with the id that its answer repeats, and the time at which it was sent. */
  public record Sent(String id, long timestamp, Request request) {
    /**
     * The message as it is sent.
     *
     * @throws WireException if there is no form for the payload
     */
    public byte[] encode() {
      return TransitValues.encode(
          Plain.entries(
              MSG_TYPE,
              request.kind.keyword,
              MSG_ID,
              id,
              TIMESTAMP,
              timestamp,
              PAYLOAD,
              request.payload));
    }

    /**
     * Reads a message; one without a timestamp has 0.
     *
     * @param message what {@link TransitValues#decode} gave
     * @throws WireException if it is no request; {@link #idOf} may still know its id
     */
    public static Sent of(@Nullable Object message) {
      Plain plain = Plain.of(message);
      Long timestamp = plain.optional(TIMESTAMP, Long.class);
      return new Sent(
          plain.required(MSG_ID, String.class),
          timestamp == null ? 0 : timestamp,
          new Request(Kind.of(plain.value(MSG_TYPE)), plain.value(PAYLOAD)));
    }

    /** The id of whatever came, for an answer that says that it is no request; null without one. */
    public static @Nullable String idOf(@Nullable Object message) {
      return message instanceof Map<?, ?> map && map.get(MSG_ID) instanceof String id ? id : null;
    }
  }

  /** This request under an id. */
  public Sent sent(String id, long timestamp) {
    return new Sent(id, timestamp, this);
  }

  /** A command; action and parameters may be anything at all. */
  public static Request command(@Nullable Object action, @Nullable Object params) {
    return new Request(Kind.COMMAND, Plain.entries(ACTION, action, PARAMS, params));
  }

  /**
   * A command whose answer is not to repeat it in {@code :action} and {@code :original-params}:
   * whoever asks has them.
   */
  public static Request verdict(@Nullable Object action, @Nullable Object params) {
    return new Request(
        Kind.COMMAND, Plain.entries(ACTION, action, PARAMS, params, WireKeys.REPEAT, false));
  }

  /**
   * The first exchange.
   *
   * @param manifestHash of the registry on this side, or null for one that is not compared
   */
  public static Request hello(@Nullable String manifestHash) {
    return new Request(Kind.HELLO, Plain.entries(MANIFEST_HASH, manifestHash));
  }

  /**
   * A page of cases.
   *
   * @param seed of random cases, or null for the deterministic ones
   */
  public static Request cases(@Nullable Long seed, long offset, long count) {
    return new Request(Kind.CASES, Plain.entries(SEED, seed, COUNT, count, OFFSET, offset));
  }

  /** The constraints of all parameters. */
  public static Request describe() {
    return new Request(Kind.DESCRIBE, null);
  }

  /** Whether the other process is there. */
  public static Request ping() {
    return new Request(Kind.PING, null);
  }

  /** The payload back. */
  public static Request echo(@Nullable Object payload) {
    return new Request(Kind.ECHO, payload);
  }
}
