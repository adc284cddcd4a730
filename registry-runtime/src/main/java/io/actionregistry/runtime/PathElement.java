package io.actionregistry.runtime;

/**
 * One step on the way from the root message to an action's message.
 *
 * @param field the field's name in the {@code .proto} file
 * @param number the field's number
 */
public record PathElement(String field, int number) {
  /** The name is not empty, the number not negative. */
  public PathElement {
    Checks.notEmpty("field of a path", field);
    Checks.that(number >= 0, "number of '" + field + "' is negative: " + number);
  }
}
