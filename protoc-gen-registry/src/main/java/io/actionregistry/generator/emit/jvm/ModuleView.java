package io.actionregistry.generator.emit.jvm;

import java.util.List;

/**
 * What {@code Module.java.mustache} shows; every value is Java source already.
 *
 * @param javaPackage package of the registry; modules live in {@code commands} below it
 * @param file import path of the source, for comments
 * @param imports full names of the classes that the code uses, sorted
 * @param className simple name
 * @param doc lines of the class's Javadoc
 * @param parts the module's own definitions first, then those in nested classes
 * @param continuations classes for definitions that are too large for one method
 */
record ModuleView(
    String javaPackage,
    String file,
    List<String> imports,
    String className,
    List<String> doc,
    List<ModuleCode.Part> parts,
    List<ModuleCode.Continuation> continuations) {

  /** The module's own class. */
  ModuleCode.Part main() {
    return parts.get(0);
  }

  /** Classes that hold what the module's own class has no room for. */
  List<ModuleCode.Part> nested() {
    return parts.subList(1, parts.size());
  }
}
