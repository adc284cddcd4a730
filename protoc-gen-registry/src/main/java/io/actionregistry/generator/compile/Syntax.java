package io.actionregistry.generator.compile;

import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelExpression.Quantifier;
import io.actionregistry.generator.model.CelType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression as CEL's checker leaves it, its macros recognised, in terms that are not the
 * checker's: settings of rules are still names, and nothing is folded.
 *
 * <p>A place is where a part stands in its text, for messages: {@code line 1, column 5}.
 */
sealed interface Syntax {

  /** A literal, or an enum's value by its name. */
  record Literal(Constant value) implements Syntax {}

  /** {@code this}, {@code now}, {@code rule}, {@code rules} or the variable of a macro. */
  record Name(String name, String place) implements Syntax {}

  /** A field of a message, or an entry of a map by a name. */
  record Select(Syntax operand, String field, String place) implements Syntax {}

  /** Whether there is such a field or entry. */
  record Has(Syntax operand, String field, String place) implements Syntax {}

  /**
   * A function, an operator, or an index.
   *
   * @param function its name in CEL
   * @param candidates what it can mean by the types that the checker knows; at least one
   * @param arguments the receiver first
   */
  record Call(String function, List<Overload> candidates, List<Syntax> arguments, String place)
      implements Syntax {
    /** Keeps its own copy. */
    public Call {
      candidates = List.copyOf(candidates);
      arguments = List.copyOf(arguments);
    }
  }

  /** One meaning of a function, by its id. */
  record Overload(String id, CelType result, List<CelType> parameters) {
    /** Keeps its own copy. */
    public Overload {
      parameters = List.copyOf(parameters);
    }
  }

  /** {@code &&}. */
  record And(Syntax left, Syntax right) implements Syntax {}

  /** {@code ||}. */
  record Or(Syntax left, Syntax right) implements Syntax {}

  /** {@code ?:}, with the type that the checker gives to both. */
  record Conditional(Syntax condition, Syntax then, Syntax otherwise, CelType type)
      implements Syntax {}

  /** A list. */
  record ListOf(List<Syntax> elements) implements Syntax {
    /** Keeps its own copy. */
    public ListOf {
      elements = List.copyOf(elements);
    }
  }

  /** A map: a key and its value in turn. */
  record MapOf(List<Syntax> keysAndValues) implements Syntax {
    /** Keeps its own copy. */
    public MapOf {
      keysAndValues = List.copyOf(keysAndValues);
    }
  }

  /** The macros {@code all}, {@code exists} and {@code exists_one}. */
  record Quantified(Quantifier quantifier, Syntax range, String variable, Syntax condition)
      implements Syntax {}

  /** The macros {@code map} and {@code filter}; no condition: all elements take part. */
  record Transformed(Syntax range, String variable, @Nullable Syntax condition, Syntax result)
      implements Syntax {}
}
