package io.actionregistry.generator.emit.jvm;

import java.util.List;

/**
 * What {@code Builders.java.mustache} shows; every value is Java source already.
 *
 * @param javaPackage package of the registry; builders live in {@code builders} below it
 * @param file import path of the source, for comments
 * @param imports full names of the classes that the code uses, sorted
 * @param className simple name
 * @param factories methods that begin a command or a message
 * @param maps classes of commands and messages
 * @param enums classes of enum values
 */
record BuilderView(
    String javaPackage,
    String file,
    List<String> imports,
    String className,
    List<Factory> factories,
    List<Values> maps,
    List<Names> enums) {

  /** A method that begins a command or a message. */
  record Factory(List<String> doc, boolean deprecated, String type, String name) {}

  /**
   * The class of a command or a message.
   *
   * @param base of it
   * @param arguments of the base's constructor
   */
  record Values(
      List<String> doc,
      boolean deprecated,
      String type,
      String base,
      String arguments,
      List<Setter> setters) {}

  /**
   * A method that sets a parameter.
   *
   * @param parameter its declaration; empty for what has only one value
   * @param key the registry's name
   * @param value what is put under it
   */
  record Setter(
      List<String> doc,
      boolean deprecated,
      String name,
      String parameter,
      String key,
      String value) {}

  /** The names of an enum's values. */
  record Names(List<String> doc, String type, List<Constant> constants) {}

  /**
   * One of them.
   *
   * @param end a comma, or the last one's semicolon
   */
  record Constant(List<String> doc, boolean deprecated, String name, String key, String end) {}
}
