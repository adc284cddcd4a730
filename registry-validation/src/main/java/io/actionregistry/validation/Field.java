package io.actionregistry.validation;

import io.actionregistry.runtime.Cardinality;
import io.actionregistry.runtime.EnumDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Step;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One parameter of a shape, with everything that decoding and violations ask of it. */
final class Field {
  final MessageShape owner;
  final int slot;
  final ParamDefinition param;
  final String name;
  final ParamType type;
  final Cardinality cardinality;

  /** The step to an item or a pair; a subscript is put in. */
  final Step step;

  /** The step to the field as a whole: types of keys and values belong to a subscript. */
  final Step whole;

  final boolean presence;
  final boolean sensitive;
  final boolean finite;
  final boolean required;

  /** The Clojure keyword of the name, once one was seen; the same object whenever it is given. */
  @Nullable Object clojureKey;

  /** The names of the enum; null if the type is no enum. */
  final @Nullable EnumNames enumNames;

  /** String, Transit keyword, Clojure keyword. */
  static final int KINDS_OF_KEYS = 3;

  private final Shapes shapes;
  private @Nullable MessageShape nested;

  Field(MessageShape owner, int slot, ParamDefinition param, Shapes shapes) {
    this.owner = owner;
    this.slot = slot;
    this.param = param;
    this.shapes = shapes;
    name = param.getName();
    type = param.getType();
    cardinality = param.getCardinality();
    step = Step.to(param);
    whole = new Step(step.name(), step.number(), step.type(), null, null, null);
    presence = hasPresence(param);
    sensitive = param.isSensitive();
    finite = isFinite(param);
    required = param.isRequired();
    enumNames = type == ParamType.ENUM ? new EnumNames(shapes.enumOf(param), param) : null;
  }

  /** Messages and members of oneofs have presence, whether or not a definition says so. */
  private static boolean hasPresence(ParamDefinition param) {
    return param.getCardinality() == Cardinality.SINGULAR
        && (param.hasPresence()
            || param.isWrapper()
            || param.getOneof() != null
            || isMessage(param.getType()));
  }

  private static boolean isMessage(ParamType type) {
    return type.compareTo(ParamType.ENUM) > 0 && type != ParamType.NULL_VALUE;
  }

  private static boolean isFinite(ParamDefinition param) {
    Range.Subject subject =
        switch (param.getCardinality()) {
          case SINGULAR -> Range.Subject.VALUE;
          case REPEATED -> Range.Subject.ITEM;
          case MAP -> Range.Subject.MAP_VALUE;
        };
    return param.getRanges().stream()
        .anyMatch(
            range ->
                range.isFinite()
                    && !isRule(range)
                    && range.getSubject() == subject
                    && range.getMeasure() == Range.Measure.VALUE);
  }

  /** Whether a rule of the schema asks for it, and so reports it. */
  private static boolean isRule(Range range) {
    return range.getRules().keySet().stream().anyMatch(id -> id.endsWith(".finite"));
  }

  /** The shape of the message that the field, its items or its map's values hold. */
  MessageShape nested() {
    MessageShape found = nested;
    if (found == null) {
      // Shapes may be recursive, hence looked up late; two threads find the same one.
      found = type == ParamType.EMPTY ? MessageShape.EMPTY : shapes.message(messageName());
      nested = found;
    }
    return found;
  }

  /** The name as a key of one kind; the plain name for a Clojure keyword that was never seen. */
  Object key(int kind) {
    Object seen = clojureKey;
    if (kind == 2 && seen != null) {
      return seen;
    }
    return kind == 1 ? param.getKeyword() : name;
  }

  /** The names of an enum's values, where the type is known to be one. */
  EnumNames enumNames() {
    return Objects.requireNonNull(enumNames, name);
  }

  boolean isMessage() {
    return type == ParamType.MESSAGE || type == ParamType.EMPTY;
  }

  @Nullable EnumDefinition enumDefinition() {
    return enumNames == null ? null : enumNames.definition();
  }

  private String messageName() {
    return Objects.requireNonNull(param.getMessageName(), name);
  }

  @Override
  public String toString() {
    return param.toString();
  }
}
