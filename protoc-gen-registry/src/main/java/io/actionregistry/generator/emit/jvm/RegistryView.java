package io.actionregistry.generator.emit.jvm;

import java.util.List;

/**
 * What {@code ActionRegistry.java.mustache} shows; every value is Java source already.
 *
 * @param javaPackage package of the registry
 * @param rootComment the root's full name for the Javadoc; empty without a root
 * @param rootLiteral the same as a literal; empty without a root
 * @param namesLiteral style of names
 * @param hashLiteral the manifest's hash
 * @param propertyLiteral the validation property
 * @param packageLiteral the registry's package, by which validators know it
 * @param imports full names of the classes that the code uses, sorted
 * @param modules simple names of the modules' classes, in the order of registration
 * @param parts methods that build the envelope
 * @param continuations of those methods
 */
record RegistryView(
    String javaPackage,
    String rootComment,
    String rootLiteral,
    String namesLiteral,
    String hashLiteral,
    String propertyLiteral,
    String packageLiteral,
    List<String> imports,
    List<String> modules,
    List<ModuleCode.Part> parts,
    List<ModuleCode.Continuation> continuations) {

  /** Builds the envelope's definitions. */
  ModuleCode.Part main() {
    return parts.get(0);
  }

  /** Classes that hold what the registry's own class has no room for. */
  List<ModuleCode.Part> nested() {
    return parts.subList(1, parts.size());
  }

  /** Whether there is a root to name. */
  boolean hasRoot() {
    return !rootLiteral.isEmpty();
  }
}
