package io.actionregistry.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked expression of CEL, constants folded, in a form that no target language owns.
 *
 * <p>Every function is named by its overload id, as CEL's language definition and protovalidate
 * list them ({@code add_int64}, {@code is_hostname}); where the types are known at run time only,
 * by {@code dyn_} and the operation.
 */
public sealed interface CelExpression {

  /** What it evaluates to. */
  CelType type();

  /**
   * A value that is known.
   *
   * @param value Boolean, Long (int, uint as its bits), Double or Float (double), String, {@link
   *     Bytes}, Instant, Duration, a list of these, null
   */
  record Constant(@Nullable Object value, CelType type) implements CelExpression {}

  /** {@code this}, {@code now} or the variable of a macro. */
  record Variable(String name, CelType type) implements CelExpression {}

  /**
   * A field of a message.
   *
   * @param message full name of the message
   * @param field its name in the schema
   * @param absent what it is where it is absent, if that is not its type's zero
   */
  record Field(
      CelExpression operand, String message, String field, @Nullable Constant absent, CelType type)
      implements CelExpression {}

  /** Whether a field is present, in the sense of protobuf. */
  record HasField(CelExpression operand, String message, String field) implements CelExpression {
    @Override
    public CelType type() {
      return CelType.BOOL;
    }
  }

  /** A map's value by a name, or a part of something whose type is not known. */
  record Entry(CelExpression operand, String key, CelType type) implements CelExpression {}

  /** Whether there is such an entry. */
  record HasEntry(CelExpression operand, String key) implements CelExpression {
    @Override
    public CelType type() {
      return CelType.BOOL;
    }
  }

  /** A function applied; an error in an argument is an error of the whole. */
  record Call(String overload, List<CelExpression> arguments, CelType type)
      implements CelExpression {
    /** Keeps its own copy. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    /** An argument by its index; the receiver comes first. */
    public CelExpression argument(int index) {
      return arguments.get(index);
    }
  }

  /** One of two, by a condition; the other is not evaluated. */
  record Conditional(
      CelExpression condition, CelExpression then, CelExpression otherwise, CelType type)
      implements CelExpression {}

  /** {@code &&}: false where either side is, even if the other one is an error. */
  record And(CelExpression left, CelExpression right) implements CelExpression {
    @Override
    public CelType type() {
      return CelType.BOOL;
    }
  }

  /** {@code ||}: true where either side is, even if the other one is an error. */
  record Or(CelExpression left, CelExpression right) implements CelExpression {
    @Override
    public CelType type() {
      return CelType.BOOL;
    }
  }

  /** A list of what the elements evaluate to. */
  record ListOf(List<CelExpression> elements, CelType type) implements CelExpression {
    /** Keeps its own copy. */
    public ListOf {
      elements = List.copyOf(elements);
    }
  }

  /** A map of what the pairs evaluate to; the same key twice is an error. */
  record MapOf(List<Pair> pairs, CelType type) implements CelExpression {
    /** Keeps its own copy. */
    public MapOf {
      pairs = List.copyOf(pairs);
    }
  }

  /** One pair of a {@link MapOf}. */
  record Pair(CelExpression key, CelExpression value) {}

  /**
   * A condition over the elements of a list or the keys of a map.
   *
   * @param variable stands for the element in the condition
   */
  record Quantified(
      Quantifier quantifier, CelExpression range, Variable variable, CelExpression condition)
      implements CelExpression {
    @Override
    public CelType type() {
      return CelType.BOOL;
    }
  }

  /** The macros {@code all}, {@code exists} and {@code exists_one}. */
  enum Quantifier {
    ALL,
    EXISTS,
    EXISTS_ONE
  }

  /**
   * The macros {@code map} and {@code filter}: a list of what the elements become.
   *
   * @param condition which elements take part; null for all of them
   * @param result what becomes of each; null for the elements themselves
   */
  record Transformed(
      CelExpression range,
      Variable variable,
      @Nullable CelExpression condition,
      @Nullable CelExpression result,
      CelType type)
      implements CelExpression {}
}
