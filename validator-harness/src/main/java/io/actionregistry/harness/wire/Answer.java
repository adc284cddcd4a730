package io.actionregistry.harness.wire;

import static io.actionregistry.runtime.TransitKeys.DATA;
import static io.actionregistry.runtime.TransitKeys.LEVEL;
import static io.actionregistry.runtime.TransitKeys.LOG;
import static io.actionregistry.runtime.TransitKeys.LOGGER;
import static io.actionregistry.runtime.TransitKeys.MESSAGE;
import static io.actionregistry.runtime.TransitKeys.MSG_ID;
import static io.actionregistry.runtime.TransitKeys.MSG_TYPE;
import static io.actionregistry.runtime.TransitKeys.TIMESTAMP;

import org.jspecify.annotations.Nullable;

/**
 * A message of the other process: a log message of the logger {@code "validation"}.
 *
 * @param id of the request; null where what came had none
 * @param timestamp milliseconds since 1970
 */
public record Answer(@Nullable String id, long timestamp, AnswerData data) {
  private static final String INFO = "INFO";
  private static final String VALIDATION = "validation";

  /**
   * The message as it is sent.
   *
   * @throws WireException if there is no form for what it carries
   */
  public byte[] encode() {
    return TransitValues.encode(
        Plain.entries(
            MSG_TYPE,
            LOG,
            LEVEL,
            INFO,
            LOGGER,
            VALIDATION,
            MESSAGE,
            data.headline(),
            MSG_ID,
            id,
            TIMESTAMP,
            timestamp,
            DATA,
            data.toPlain()));
  }

  /**
   * Reads a message.
   *
   * @param message what {@link TransitValues#decode} gave
   * @throws WireException if it is no answer
   */
  public static Answer of(@Nullable Object message) {
    Plain plain = Plain.of(message);
    if (!LOG.equals(plain.value(MSG_TYPE)) || !VALIDATION.equals(plain.value(LOGGER))) {
      throw new WireException("no message of the logger " + VALIDATION);
    }
    Long timestamp = plain.optional(TIMESTAMP, Long.class);
    return new Answer(
        plain.optional(MSG_ID, String.class),
        timestamp == null ? 0 : timestamp,
        AnswerData.of(plain.value(DATA)));
  }
}
