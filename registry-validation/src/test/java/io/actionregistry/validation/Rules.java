package io.actionregistry.validation;

import io.actionregistry.runtime.FieldType;
import io.actionregistry.runtime.Step;
import io.actionregistry.validation.cel.CelException;
import java.util.List;
import java.util.Map;

/** What generated rules look like, by hand. */
final class Rules {
  static final Constraint LATITUDE =
      Constraint.of(
              "double.gte_lte",
              "must be greater than or equal to -90 and less than or equal to 90",
              Step.of("double", 2, FieldType.MESSAGE),
              Step.of("gte", 5, FieldType.DOUBLE))
          .bound("double.gte", -90.0)
          .bound("double.lte", 90.0);

  static final Constraint SAMPLE =
      Constraint.of("float.gte_lt", "must be in range", Step.of("repeated", 18, FieldType.MESSAGE));

  static final Constraint ITEMS = Constraint.of("repeated.max_items", "must have at most 3 items");
  static final Constraint KEY = Constraint.of("string.min_len", "must be at least 2 characters");
  static final Constraint FLAG = Constraint.of("bool.const", "must equal true");
  static final Constraint CHANNEL =
      Constraint.of("enum.not_in", "must not be in list [0]").bounds("enum.not_in", 0L);
  static final Constraint ONEOF = Constraint.of("required", "exactly one field is required");
  static final Constraint CEL = Constraint.of("node.own", "");
  static final Constraint SECRET = Constraint.of("password.strength", "is too weak");

  static final RuleTable TABLE =
      RuleTable.builder()
          .message("t.Position", Rules::position)
          .message("t.Lists", Rules::lists)
          .message("t.Known", Rules::known)
          .message("t.Choice", Rules::choice)
          .message("t.Scalars", Rules::scalars)
          .message("t.Node", Rules::node)
          .message("t.Secret", Rules::secret)
          .build();

  private Rules() {}

  private static void position(MessageValue message, Violations violations) {
    double latitude = message.getDouble(0);
    if (!(latitude >= -90 && latitude <= 90)) {
      violations.add(0, LATITUDE, latitude);
    }
  }

  private static void lists(MessageValue message, Violations violations) {
    List<?> samples = message.getList(0);
    if (samples.size() > 3) {
      violations.add(0, ITEMS, samples);
    }
    for (int i = 0; i < samples.size(); i++) {
      violations.enterItem(0, i);
      float sample = (Float) samples.get(i);
      if (!(sample >= 0 && sample < 360)) {
        violations.addHere(SAMPLE, sample);
      }
      violations.leave();
    }
    List<?> positions = message.getList(1);
    for (int i = 0; i < positions.size(); i++) {
      MessageValue position = (MessageValue) positions.get(i);
      violations.enterItem(1, i, position);
      violations.checkNested(position);
      violations.leave();
    }
    for (Map.Entry<?, ?> entry : message.getMap(2).entrySet()) {
      String key = (String) entry.getKey();
      violations.enterKey(2, key);
      if (key.length() < 2) {
        violations.addHere(KEY, key);
      }
      violations.leave();
      MessageValue position = (MessageValue) entry.getValue();
      violations.enterValue(2, key, position);
      violations.checkNested(position);
      violations.leave();
    }
    for (Map.Entry<?, ?> entry : message.getMap(4).entrySet()) {
      violations.enterValue(4, entry.getKey());
      if (!(Boolean) entry.getValue()) {
        violations.addHere(FLAG, entry.getValue(), "computed: must equal true");
      }
      violations.leave();
    }
  }

  private static void known(MessageValue message, Violations violations) {
    if (message.has(10)) {
      MessageValue position = message.getMessage(10);
      violations.enter(10, position);
      violations.checkNested(position);
      violations.leave();
    }
  }

  private static void choice(MessageValue message, Violations violations) {
    if (!message.has(0) && !message.has(1)) {
      violations.addToOneof("which", ONEOF);
    }
  }

  private static void scalars(MessageValue message, Violations violations) {
    int channel = message.shape().slotOf("channel");
    if (message.getLong(channel) == 0) {
      violations.add(channel, CHANNEL, message.getLong(channel));
    }
  }

  /** Fails at 13, and computes its message. */
  private static void node(MessageValue message, Violations violations) {
    long value = message.getLong(0);
    if (value == 13) {
      throw new CelException("integer overflow");
    }
    if (value == 14) {
      throw new ClassCastException("not generated right");
    }
    if (value == 15) {
      node(message, violations);
    }
    if (value < 0) {
      violations.addToMessage(CEL, value + " is negative");
    }
    if (value < -5) {
      violations.add(0, CEL, value, "far too low");
    }
    if (value == 99 && violations.now().getEpochSecond() != 99) {
      violations.addToMessage(CEL);
    }
    if (message.has(1)) {
      violations.enter(1, message.getMessage(1));
      violations.checkNested(message.getMessage(1));
      violations.leave();
    }
  }

  private static void secret(MessageValue message, Violations violations) {
    String password = message.getString(0);
    if (password.length() < 8) {
      violations.add(0, SECRET, password);
      violations.add(0, SECRET, password, password + " is too weak");
      violations.addToMessage(SECRET, password + " is too weak");
    }
    if (message.getString(4).equals("overflow")) {
      throw new CelException("no such key: " + password);
    }
    for (Map.Entry<?, ?> entry : message.getMap(2).entrySet()) {
      violations.enterValue(2, entry.getKey());
      violations.addHere(SECRET, entry.getValue());
      violations.leave();
    }
    violations.enter(3, message.getMessage(3));
    violations.checkNested(message.getMessage(3));
    violations.leave();
  }
}
