package io.actionregistry.harness.client;

import org.jspecify.annotations.Nullable;

/** Why a request has no answer; says what became of the subprocess and what it last wrote. */
public final class SubprocessException extends RuntimeException {
  /** What went wrong. */
  public enum Kind {
    /** The request cannot be sent. */
    UNSENDABLE,
    /** No answer in time. */
    TIMED_OUT,
    /** The subprocess ends whenever it has this request. */
    CRASHED,
    /** The subprocess cannot be started, or ends again and again without an answer. */
    UNAVAILABLE,
    /** The subprocess is of another registry. */
    REFUSED,
    /** What the subprocess wrote is no answer to anything that was asked. */
    PROTOCOL,
    /** The client was closed first. */
    CLOSED
  }

  private final Kind kind;

  SubprocessException(Kind kind, String message) {
    this(kind, message, null);
  }

  SubprocessException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }
}
