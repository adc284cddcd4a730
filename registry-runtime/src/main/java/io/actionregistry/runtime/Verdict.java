package io.actionregistry.runtime;

import java.util.List;
import java.util.Map;

/**
 * What a validator says about an action's parameters. A closed sum: besides right and wrong there
 * are rules that could not be evaluated, and validation that is switched off.
 */
public sealed interface Verdict {
  /** Everything is right. */
  static Verdict valid() {
    return Valid.INSTANCE;
  }

  /** Nothing was checked. */
  static Verdict disabled() {
    return Disabled.INSTANCE;
  }

  /**
   * {@code "valid"}, {@code "invalid"}, {@code "cannot-compile"}, {@code "runtime-error"} or {@code
   * "disabled"}.
   */
  String getStatus();

  /** Whether everything was checked and is right. */
  default boolean isValid() {
    return false;
  }

  /** What is wrong; empty unless the verdict is {@link Invalid}. */
  default List<Violation> getViolations() {
    return List.of();
  }

  /** What is wrong, for people, in one line or several; empty if nothing is known to be wrong. */
  default String getMessage() {
    return "";
  }

  /** The verdict as plain data: {@code "status"}, and {@code "violations"} or {@code "message"}. */
  default Map<String, Object> toMap() {
    return new PlainMap()
        .always("status", getStatus())
        .list("violations", getViolations(), Violation::toMap)
        .text("message", getViolations().isEmpty() ? getMessage() : "")
        .build();
  }

  /** Everything is right. */
  record Valid() implements Verdict {
    private static final Valid INSTANCE = new Valid();

    @Override
    public String getStatus() {
      return "valid";
    }

    @Override
    public boolean isValid() {
      return true;
    }
  }

  /**
   * Something is wrong.
   *
   * @param violations in the order in which they were found; not empty
   */
  record Invalid(List<Violation> violations) implements Verdict {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Invalid {
      Checks.that(!violations.isEmpty(), "invalid without a violation");
      violations = List.copyOf(violations);
    }

    @Override
    public String getStatus() {
      return "invalid";
    }

    @Override
    public List<Violation> getViolations() {
      return violations;
    }

    @Override
    public String getMessage() {
      if (violations.size() == 1) {
        return violations.get(0).toString();
      }
      StringBuilder text = new StringBuilder().append(violations.size()).append(" violations:");
      violations.forEach(violation -> text.append("\n- ").append(violation));
      return text.toString();
    }
  }

  /**
   * The schema's rules contradict the schema, so that nothing could be checked.
   *
   * @param message what is wrong with them
   */
  record CannotCompile(String message) implements Verdict {
    @Override
    public String getStatus() {
      return "cannot-compile";
    }

    @Override
    public String getMessage() {
      return message;
    }
  }

  /**
   * A rule failed while it was being evaluated, which says nothing about the parameters.
   *
   * @param message how it failed
   */
  record RuntimeError(String message) implements Verdict {
    @Override
    public String getStatus() {
      return "runtime-error";
    }

    @Override
    public String getMessage() {
      return message;
    }
  }

  /** Validation is switched off. */
  record Disabled() implements Verdict {
    private static final Disabled INSTANCE = new Disabled();

    @Override
    public String getStatus() {
      return "disabled";
    }
  }
}
