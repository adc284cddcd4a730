package io.actionregistry.bridge;

/**
 * Why a command was not carried out, as {@code cantina.v1.ErrorCode} has it, with what follows from
 * it. Clients read the constant's name. The last four are the page's own.
 */
public enum ErrorCode {
  /** What the command carries does not match the schema. */
  VALIDATION_ERROR(Severity.MEDIUM, true),
  /** The schema has no such command. */
  UNKNOWN_COMMAND_TYPE(Severity.MEDIUM, true),
  /** The client may not send it. */
  AUTHORIZATION_ERROR(Severity.HIGH, false),
  /** The client sends too many. */
  RATE_LIMITED(Severity.MEDIUM, true),
  /** The handler or the bus failed. */
  EXECUTION_ERROR(Severity.MEDIUM, true),
  /** The bridge itself failed. */
  INTERNAL_ERROR(Severity.CRITICAL, true),
  /** The service has a fault. */
  SERVICE_ERROR(Severity.HIGH, true),
  /** The service works in part. */
  SERVICE_DEGRADED(Severity.MEDIUM, true),
  /** The service is stopped. */
  SERVICE_UNAVAILABLE(Severity.HIGH, false),
  /** The page is not connected. */
  CONNECTION_ERROR(Severity.HIGH, true),
  /** The page had no answer in time. */
  TIMEOUT_ERROR(Severity.MEDIUM, true),
  /** The page could not send. */
  SEND_ERROR(Severity.MEDIUM, true),
  /** Anything else that befell the page. */
  UNEXPECTED_ERROR(Severity.HIGH, true);

  private final Severity severity;
  private final boolean retryAllowed;

  ErrorCode(Severity severity, boolean retryAllowed) {
    this.severity = severity;
    this.retryAllowed = retryAllowed;
  }

  /** How bad it is. */
  public Severity severity() {
    return severity;
  }

  /** Whether the same command may be sent again. */
  public boolean isRetryAllowed() {
    return retryAllowed;
  }
}
