package io.actionregistry.validation;

import io.actionregistry.runtime.Key;
import io.actionregistry.runtime.ParamType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is given into canonical values, and reports what has not the right shape. Methods that
 * decode answer null once they have reported something.
 *
 * <p>What is given may be anything: maps that contain themselves, lists without an end, objects
 * that throw. All that happens is a report.
 */
final class Decoder {
  /** Stands in the slot of what was given and is wrong. */
  private static final Object BAD = new Object();

  private final Decoding run;
  private final Violations violations;
  private final Scalars scalars;
  private final PlainValues plainValues;

  private Decoder(Decoding run) {
    this.run = run;
    violations = run.violations;
    scalars = new Scalars(run);
    plainValues = new PlainValues(run, scalars);
  }

  /** The message; of no use if the violations are not empty afterwards. */
  static MessageValue decode(
      MessageShape shape, @Nullable Object params, Settings settings, Violations violations) {
    Decoder decoder = new Decoder(new Decoding(settings, violations));
    try {
      Object given = params == null ? Collections.emptyMap() : params;
      Object message = decoder.message(shape, given, 1);
      return message instanceof MessageValue value ? value : shape.empty();
    } catch (Decoding.Exhausted exhausted) {
      violations.backTo(0);
      return shape.empty();
    }
  }

  private @Nullable Object message(MessageShape shape, Object given, int level) {
    if (!(given instanceof Map<?, ?> map)) {
      return run.wrongType(given);
    }
    if (level > run.limits.depth()) {
      return run.error(ShapeError.TOO_DEEP, null, Note.NONE);
    }
    @Nullable Object[] slots = new Object[shape.size()];
    int depth = violations.depth();
    try {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        run.spendValue();
        entry(shape, slots, entry.getKey(), entry.getValue(), level);
      }
    } catch (Throwable thrown) {
      return unreadable(thrown, given, depth);
    }
    Completeness.check(run, shape, slots);
    return new MessageValue(shape, slots);
  }

  /** Reports that reading threw something, where it was thrown. */
  private @Nullable Object unreadable(Throwable thrown, Object given, int depth) {
    Failures.rethrowUnlessHarmless(thrown);
    if (thrown instanceof StackOverflowError) {
      violations.backTo(depth);
      return run.error(ShapeError.TOO_DEEP, null, Note.NONE);
    }
    run.error(ShapeError.WRONG_TYPE, given, Note.UNREADABLE);
    violations.backTo(depth);
    return null;
  }

  private void entry(
      MessageShape shape,
      @Nullable Object[] slots,
      @Nullable Object key,
      @Nullable Object given,
      int level) {
    Field field =
        key == null || (run.isJson() && !(key instanceof String)) ? null : shape.find(key);
    if (field == null) {
      unknown(shape, slots, key);
      return;
    }
    if (slots[field.slot] != null) {
      run.errorAt(
          Place.field(violations.place(), field), ShapeError.DUPLICATE_PARAMETER, null, Note.NONE);
      return;
    }
    violations.push(field, Place.Kind.FIELD, 0, null);
    Object value = value(field, given, level);
    violations.leave();
    slots[field.slot] = value == null ? BAD : value;
  }

  private void unknown(MessageShape shape, @Nullable Object[] slots, @Nullable Object key) {
    String name = run.isJson() && !(key instanceof String) ? null : Key.nameOf(key);
    Place place = violations.place();
    if (name == null) {
      run.errorAt(place, ShapeError.UNKNOWN_PARAMETER, key, Note.KEY);
      return;
    }
    Field meant = shape.findMeant(name);
    if (meant == null) {
      String shown = Objects.requireNonNull(Given.of(name).string());
      run.errorAt(
          Place.unknown(place, shape, shown), ShapeError.UNKNOWN_PARAMETER, null, Note.NONE);
      return;
    }
    slots[meant.slot] = slots[meant.slot] == null ? BAD : slots[meant.slot];
    run.errorAt(Place.field(place, meant), ShapeError.NOT_CANONICAL, name, Note.KEY);
  }

  private @Nullable Object value(Field field, @Nullable Object given, int level) {
    return switch (field.cardinality) {
      case SINGULAR -> one(field, given, level);
      case REPEATED -> list(field, given, level);
      case MAP -> map(field, given, level);
    };
  }

  /** A singular value, an item or a map's value. */
  private @Nullable Object one(Field field, @Nullable Object given, int level) {
    if (given == null) {
      return absent(field);
    }
    return switch (field.type) {
      case MESSAGE, EMPTY -> message(field.nested(), given, level + 1);
      case ANY, STRUCT, VALUE, LIST_VALUE -> plainValues.decode(field.type, given, level + 1);
      default -> scalars.decode(field, given);
    };
  }

  private @Nullable Object absent(Field field) {
    if (field.type == ParamType.VALUE) {
      return MessageValue.NULL;
    }
    return field.type == ParamType.NULL_VALUE
        ? (Object) 0L
        : run.error(ShapeError.NULL_VALUE, null, Note.NONE);
  }

  private @Nullable Object list(Field field, @Nullable Object given, int level) {
    Iterator<?> items = Items.of(given, run.profile);
    if (items == null) {
      return given == null
          ? run.error(ShapeError.NULL_VALUE, null, Note.NONE)
          : run.wrongType(given);
    }
    List<@Nullable Object> list = new ArrayList<>();
    int depth = violations.depth();
    boolean good = true;
    try {
      for (int index = 0; items.hasNext(); index++) {
        run.spendValue();
        violations.moveTo(Place.Kind.ITEM, index, null);
        Object item = one(field, items.next(), level);
        good &= item != null;
        list.add(item == MessageValue.NULL ? null : item);
      }
    } catch (Throwable thrown) {
      return unreadable(thrown, Objects.requireNonNull(given), depth);
    }
    return good ? Collections.unmodifiableList(list) : null;
  }

  private @Nullable Object map(Field field, @Nullable Object given, int level) {
    if (!(given instanceof Map<?, ?> map)) {
      return given == null
          ? run.error(ShapeError.NULL_VALUE, null, Note.NONE)
          : run.wrongType(given);
    }
    Map<Object, @Nullable Object> pairs = new LinkedHashMap<>();
    int depth = violations.depth();
    boolean good = true;
    try {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        run.spendValue();
        good &= pair(field, pairs, entry.getKey(), entry.getValue(), level);
      }
    } catch (Throwable thrown) {
      return unreadable(thrown, given, depth);
    }
    return good ? Collections.unmodifiableMap(pairs) : null;
  }

  private boolean pair(
      Field field,
      Map<Object, @Nullable Object> pairs,
      @Nullable Object givenKey,
      @Nullable Object given,
      int level) {
    violations.moveTo(Place.Kind.KEY, 0, null);
    Object key = scalars.key(Objects.requireNonNull(field.param.getKeyType()), givenKey);
    if (key == null) {
      return false;
    }
    if (pairs.containsKey(key)) {
      violations.moveTo(Place.Kind.KEY, 0, key);
      run.error(ShapeError.DUPLICATE_PARAMETER, givenKey, Note.KEY);
      return false;
    }
    violations.moveTo(Place.Kind.VALUE, 0, key);
    Object value = one(field, given, level);
    pairs.put(key, value == MessageValue.NULL ? null : value);
    return value != null;
  }
}
