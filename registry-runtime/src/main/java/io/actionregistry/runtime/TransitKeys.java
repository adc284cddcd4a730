package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import com.cognitect.transit.TransitFactory;

/** The keywords of the messages between processes: keys first, then values of {@code :msg-type}. */
public final class TransitKeys {
  /** {@code :msg-type}: what a message is; {@link #COMMAND} for one. */
  public static final Keyword MSG_TYPE = TransitFactory.keyword("msg-type");

  /** {@code :msg-id}: repeated in the answer. */
  public static final Keyword MSG_ID = TransitFactory.keyword("msg-id");

  /** {@code :timestamp}: when the message was sent. */
  public static final Keyword TIMESTAMP = TransitFactory.keyword("timestamp");

  /** {@code :payload}: what the message carries. */
  public static final Keyword PAYLOAD = TransitFactory.keyword("payload");

  /** {@code :action}: an action's name. */
  public static final Keyword ACTION = TransitFactory.keyword("action");

  /** {@code :params}: an action's parameters by name. */
  public static final Keyword PARAMS = TransitFactory.keyword("params");

  /** {@code :result}: what a handler returned. */
  public static final Keyword RESULT = TransitFactory.keyword("result");

  /** {@code :code}: which error it is. */
  public static final Keyword CODE = TransitFactory.keyword("code");

  /** {@code :message}: a text for people. */
  public static final Keyword MESSAGE = TransitFactory.keyword("message");

  /** {@code :suggestions}: names that a misspelt one may have been meant to be. */
  public static final Keyword SUGGESTIONS = TransitFactory.keyword("suggestions");

  /** {@code :error-type}: the class of what a handler threw. */
  public static final Keyword ERROR_TYPE = TransitFactory.keyword("error-type");

  /** {@code :level}: how important a log message is. */
  public static final Keyword LEVEL = TransitFactory.keyword("level");

  /** {@code :logger}: where a log message comes from. */
  public static final Keyword LOGGER = TransitFactory.keyword("logger");

  /** {@code :data}: what a log message carries. */
  public static final Keyword DATA = TransitFactory.keyword("data");

  /** {@code :msg-type :command}: asks for an action. */
  public static final Keyword COMMAND = TransitFactory.keyword("command");

  /** {@code :msg-type :response}: an action was carried out. */
  public static final Keyword RESPONSE = TransitFactory.keyword("response");

  /** {@code :msg-type :error}: an action was not carried out. */
  public static final Keyword ERROR = TransitFactory.keyword("error");

  /** {@code :msg-type :log}: a log message. */
  public static final Keyword LOG = TransitFactory.keyword("log");

  /** {@code :code :unknown-action}: the registry has no such action. */
  public static final Keyword UNKNOWN_ACTION = TransitFactory.keyword("unknown-action");

  /** {@code :code :unimplemented-action}: the action has no handler. */
  public static final Keyword UNIMPLEMENTED_ACTION = TransitFactory.keyword("unimplemented-action");

  /** {@code :code :handler-failed}: the action's handler threw something. */
  public static final Keyword HANDLER_FAILED = TransitFactory.keyword("handler-failed");

  /** {@code :code :malformed-message}: the message is no command. */
  public static final Keyword MALFORMED_MESSAGE = TransitFactory.keyword("malformed-message");

  private TransitKeys() {}
}
