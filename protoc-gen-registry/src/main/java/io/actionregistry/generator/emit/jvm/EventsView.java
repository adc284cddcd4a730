package io.actionregistry.generator.emit.jvm;

import java.util.List;

/**
 * What {@code Events.java.mustache} shows; every value is Java source already.
 *
 * @param javaPackage package of the registry; events live in {@code events} below it
 * @param source of the schema, for comments
 * @param imports full names of the classes that the code uses, sorted
 * @param constants declarations
 * @param commands in the schema's order
 */
record EventsView(
    String javaPackage,
    String source,
    List<String> imports,
    List<String> constants,
    List<OfCommand> commands) {

  /**
   * The events of one action.
   *
   * @param call a case for the action's names that calls the method
   * @param method that makes them
   * @param all lines of the one event that it always is, indented; none if something decides
   * @param choices what decides, at most one
   */
  record OfCommand(
      List<String> doc, String call, String method, List<String> all, List<Choice> choices) {}

  /**
   * A parameter that decides which event it is.
   *
   * @param parameter its name
   * @param names constant with the names of its values
   */
  record Choice(String parameter, String names, List<Case> cases) {}

  /**
   * An event and what it is for.
   *
   * @param label of the case
   * @param event its lines, indented
   */
  record Case(String label, List<String> event) {}
}
