package io.actionregistry.validation;

import io.actionregistry.runtime.Violation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong during one check, and knows the current place: generated code says where
 * it goes. Not thread-safe.
 *
 * <p>Every {@code enter…} is followed by one {@link #leave}. Methods with a slot mean that field of
 * the current message: the one entered last, or the message that is checked.
 */
public final class Violations {
  private static final int FIRST_SIZE = 8;

  private final RuleTable rules;
  private final Clock clock;
  private final int limit;
  private final List<Violation> found = new ArrayList<>();
  private int leftOut;
  private @Nullable Instant now;

  private MessageValue current;
  private int depth;
  private Field[] fields = new Field[FIRST_SIZE];
  private Place.Kind[] kinds = new Place.Kind[FIRST_SIZE];
  private int[] indexes = new int[FIRST_SIZE];
  private @Nullable Object[] keys = new Object[FIRST_SIZE];
  private @Nullable MessageValue[] outer = new MessageValue[FIRST_SIZE];

  /** Places by depth, made when somebody asks; valid up to {@code made}. */
  private @Nullable Place[] places = new Place[FIRST_SIZE];

  private int made;

  /**
   * A collector that stands at a message.
   *
   * @param limit how many violations are kept; with 1, the first one ends the check
   */
  Violations(MessageValue root, RuleTable rules, Clock clock, int limit) {
    this.rules = rules;
    this.clock = clock;
    this.limit = limit;
    current = root;
  }

  /** Adds a violation at a field; the value is the one that is wrong. */
  public void add(int slot, Constraint constraint, @Nullable Object value) {
    report(fieldAt(slot), constraint, value, null, true);
  }

  /** The same, for a rule that works out its message. */
  public void add(int slot, Constraint constraint, @Nullable Object value, String message) {
    report(fieldAt(slot), constraint, value, message, true);
  }

  /** Adds a violation of the current message itself. */
  public void addToMessage(Constraint constraint) {
    report(place(), constraint, null, null, false);
  }

  /** The same, for a rule that works out its message. */
  public void addToMessage(Constraint constraint, String message) {
    report(place(), constraint, null, message, false);
  }

  /** Adds a violation at a oneof of the current message, given by its proto name. */
  public void addToOneof(String oneofName, Constraint constraint) {
    report(Place.oneof(place(), current.shape(), oneofName), constraint, null, null, false);
  }

  /** Adds a violation at the item, key, value or message that was entered last. */
  public void addHere(Constraint constraint, @Nullable Object value) {
    report(place(), constraint, value, null, true);
  }

  /** The same, for a rule that works out its message. */
  public void addHere(Constraint constraint, @Nullable Object value, String message) {
    report(place(), constraint, value, message, true);
  }

  /** Enters a message in a singular field. */
  public void enter(int slot, MessageValue child) {
    push(current.shape().field(slot), Place.Kind.FIELD, 0, null);
    current = child;
  }

  /** Enters an item of a list. */
  public void enterItem(int slot, int index) {
    push(current.shape().field(slot), Place.Kind.ITEM, index, null);
  }

  /** Enters a message in a list. */
  public void enterItem(int slot, int index, MessageValue child) {
    enterItem(slot, index);
    current = child;
  }

  /** Enters the value of a pair in a map. */
  public void enterValue(int slot, Object key) {
    push(current.shape().field(slot), Place.Kind.VALUE, 0, key);
  }

  /** Enters a message that is the value of a pair in a map. */
  public void enterValue(int slot, Object key, MessageValue child) {
    enterValue(slot, key);
    current = child;
  }

  /** Enters the key of a pair in a map. */
  public void enterKey(int slot, Object key) {
    push(current.shape().field(slot), Place.Kind.KEY, 0, key);
  }

  /** Goes back to where the last {@code enter…} was called. */
  public void leave() {
    depth--;
    MessageValue before = outer[depth];
    if (before != null) {
      current = before;
    }
    made = Math.min(made, depth);
  }

  /** Checks a message that was entered with the rules of its type, if it has any. */
  public void checkNested(MessageValue child) {
    rules.rules(child.shape().name()).check(child, this);
  }

  /** The time of this check: read once, when it is first asked for. */
  public Instant now() {
    Instant time = now;
    if (time == null) {
      time = clock.instant();
      now = time;
    }
    return time;
  }

  /** Goes to a field, item, key or value of a message that is still being decoded. */
  void push(Field field, Place.Kind kind, int index, @Nullable Object key) {
    if (depth == fields.length) {
      grow();
    }
    fields[depth] = field;
    kinds[depth] = kind;
    indexes[depth] = index;
    keys[depth] = key;
    outer[depth] = current;
    depth++;
  }

  /** Stands at a message that was decoded. */
  void begin(MessageValue message) {
    current = message;
  }

  /** Goes to another part of the field that was entered last. */
  void moveTo(Place.Kind kind, int index, @Nullable Object key) {
    kinds[depth - 1] = kind;
    indexes[depth - 1] = index;
    keys[depth - 1] = key;
    made = Math.min(made, depth - 1);
  }

  int depth() {
    return depth;
  }

  /** Leaves everything that was entered since the depth was asked for. */
  void backTo(int before) {
    while (depth > before) {
      leave();
    }
  }

  private void grow() {
    int size = depth * 2;
    fields = Arrays.copyOf(fields, size);
    kinds = Arrays.copyOf(kinds, size);
    indexes = Arrays.copyOf(indexes, size);
    keys = Arrays.copyOf(keys, size);
    outer = Arrays.copyOf(outer, size);
    places = Arrays.copyOf(places, size);
  }

  /** The current place; null at the message that is checked. */
  @Nullable Place place() {
    for (; made < depth; made++) {
      Place parent = made == 0 ? null : places[made - 1];
      Object subscript = kinds[made] == Place.Kind.ITEM ? (Object) indexes[made] : keys[made];
      places[made] = Place.of(parent, fields[made], kinds[made], subscript);
    }
    return depth == 0 ? null : places[depth - 1];
  }

  private Place fieldAt(int slot) {
    return Place.field(place(), current.shape().field(slot));
  }

  private void report(
      @Nullable Place place,
      Constraint constraint,
      @Nullable Object value,
      @Nullable String text,
      boolean ofField) {
    if (hasRoom()) {
      keep(new RuleDetails(place, current.shape(), constraint, value, text, ofField));
    }
  }

  /** Whether one more violation can be kept; counts it if not. */
  boolean hasRoom() {
    boolean room = found.size() < limit;
    leftOut += room ? 0 : 1;
    return room;
  }

  void keep(Violation.Details details) {
    found.add(Violation.of(details));
    if (limit == 1) {
      throw new Stop();
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Everything that was kept, and a last one that says how many were not. */
  List<Violation> found() {
    if (leftOut == 0) {
      return found;
    }
    List<Violation> all = new ArrayList<>(found);
    all.add(
        Violation.builder(Violation.SHAPE, ShapeError.TOO_LARGE.id())
            .message("too many violations")
            .explanation(leftOut + " more violations were left out.")
            .build());
    return all;
  }

  /** Ends a check at its first violation. */
  static final class Stop extends ControlFlow {}
}
