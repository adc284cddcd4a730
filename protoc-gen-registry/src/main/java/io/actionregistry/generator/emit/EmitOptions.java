package io.actionregistry.generator.emit;

/**
 * What the caller says about the output.
 *
 * @param javaPackage package of the generated registry
 * @param validationProperty system property that switches validation on
 * @param typeScriptFile path of the TypeScript module
 * @param clojureNamespace namespace of the Clojure functions
 * @param malliFile path of the Malli schemas
 * @param catalogueFile path of the catalogue's page
 */
public record EmitOptions(
    String javaPackage,
    String validationProperty,
    String typeScriptFile,
    String clojureNamespace,
    String malliFile,
    String catalogueFile) {
  /** Where the catalogue is unless it is said otherwise. */
  public static final String CATALOGUE = "commands.html";

  /** With the names that the other files have by default. */
  public EmitOptions(String javaPackage, String validationProperty, String typeScriptFile) {
    this(
        javaPackage,
        validationProperty,
        typeScriptFile,
        clojureNamespace(javaPackage),
        malliFile(clojureNamespace(javaPackage)),
        CATALOGUE);
  }

  /** Options for targets that are no TypeScript. */
  public EmitOptions(String javaPackage, String validationProperty) {
    this(javaPackage, validationProperty, "registry.ts");
  }

  /** The namespace unless one is given: {@code commands} in the Java package. */
  public static String clojureNamespace(String javaPackage) {
    return (javaPackage.isEmpty() ? "" : javaPackage.replace('_', '-') + ".") + "commands";
  }

  /** The file of Malli schemas unless one is given, beside that of the namespace. */
  public static String malliFile(String clojureNamespace) {
    return clojurePath(clojureNamespace) + ".edn";
  }

  /** Where Clojure looks for a namespace, without the ending. */
  public static String clojurePath(String clojureNamespace) {
    return clojureNamespace.replace('-', '_').replace('.', '/');
  }
}
