package io.actionregistry.generator.emit.jvm;

import java.util.List;

/**
 * A class with the rules of one message, or of a part of a large one; every line is Java source.
 *
 * @param className simple name
 * @param doc its Javadoc
 * @param slots declarations of the places of fields
 * @param constants declarations of all other constants
 * @param calls statements of its {@code check} method
 * @param methods its other methods
 * @param glance lines of the methods that look at a glance; none for most
 */
record RulesClass(
    String className,
    List<String> doc,
    List<String> slots,
    List<String> constants,
    List<String> calls,
    List<Method> methods,
    List<String> glance) {

  /**
   * A method that takes the message and the violations.
   *
   * @param name its name
   * @param body its statements
   */
  record Method(String name, List<String> body) {}
}
