package io.actionregistry.harness.wire;

import com.cognitect.transit.Keyword;
import com.cognitect.transit.TransitFactory;

/**
 * The keywords of the messages between the two processes, beside those that {@link
 * io.actionregistry.runtime.TransitKeys} has.
 */
public final class WireKeys {
  /** {@code :type}: which kind of data it is. */
  public static final Keyword TYPE = TransitFactory.keyword("type");

  /** {@code :valid}: whether protovalidate found nothing. */
  public static final Keyword VALID = TransitFactory.keyword("valid");

  /** {@code :violations}: what protovalidate found. */
  public static final Keyword VIOLATIONS = TransitFactory.keyword("violations");

  /** {@code :field}: a field's path from the root message, in proto names. */
  public static final Keyword FIELD = TransitFactory.keyword("field");

  /** {@code :constraint}: a rule's id. */
  public static final Keyword CONSTRAINT = TransitFactory.keyword("constraint");

  /** {@code :rule}: the path of the field that sets the rule, within {@code buf.validate}. */
  public static final Keyword RULE = TransitFactory.keyword("rule");

  /** {@code :for-key}: whether a map's key is meant, not its value. */
  public static final Keyword FOR_KEY = TransitFactory.keyword("for-key");

  /** {@code :protobuf-json}: the built message as JSON. */
  public static final Keyword PROTOBUF_JSON = TransitFactory.keyword("protobuf-json");

  /** {@code :original-params}: the parameters as they came. */
  public static final Keyword ORIGINAL_PARAMS = TransitFactory.keyword("original-params");

  /** {@code :repeat}: false where the answer to a command need not hold what was asked. */
  public static final Keyword REPEAT = TransitFactory.keyword("repeat");

  /** {@code :json}: false where no JSON of the message is wanted. */
  public static final Keyword JSON = TransitFactory.keyword("json");

  /** {@code :default-mode}: the verdict of protovalidate's native rules, where it is another. */
  public static final Keyword DEFAULT_MODE = TransitFactory.keyword("default-mode");

  /** {@code :failure}: why there is no verdict. */
  public static final Keyword FAILURE = TransitFactory.keyword("failure");

  /** {@code :failure-message}: that, for people. */
  public static final Keyword FAILURE_MESSAGE = TransitFactory.keyword("failure-message");

  /** {@code :error}: why no message was built. */
  public static final Keyword ERROR = TransitFactory.keyword("error");

  /** {@code :param}: a parameter's place, in registry names. */
  public static final Keyword PARAM = TransitFactory.keyword("param");

  /** {@code :manifest-hash}: which registry is meant. */
  public static final Keyword MANIFEST_HASH = TransitFactory.keyword("manifest-hash");

  /** {@code :root}: the full name of the root message. */
  public static final Keyword ROOT = TransitFactory.keyword("root");

  /** {@code :actions}: how many actions there are. */
  public static final Keyword ACTIONS = TransitFactory.keyword("actions");

  /** {@code :pid}: the process that answers. */
  public static final Keyword PID = TransitFactory.keyword("pid");

  /** {@code :seed}: random cases of this seed, or null for the deterministic ones. */
  public static final Keyword SEED = TransitFactory.keyword("seed");

  /** {@code :count}: how many cases are asked for. */
  public static final Keyword COUNT = TransitFactory.keyword("count");

  /** {@code :offset}: how many cases come before. */
  public static final Keyword OFFSET = TransitFactory.keyword("offset");

  /** {@code :cases}: a page of cases. */
  public static final Keyword CASES = TransitFactory.keyword("cases");

  /** {@code :total}: how many cases there are in all, or null without end. */
  public static final Keyword TOTAL = TransitFactory.keyword("total");

  /** {@code :description}: constraints of all parameters. */
  public static final Keyword DESCRIPTION = TransitFactory.keyword("description");

  private WireKeys() {}
}
