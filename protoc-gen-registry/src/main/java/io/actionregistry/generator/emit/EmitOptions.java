package io.actionregistry.generator.emit;

/**
 * What the caller says about the output.
 *
 * @param javaPackage package of the generated registry
 * @param validationProperty system property that switches validation on
 * @param typeScriptFile path of the TypeScript module
 */
public record EmitOptions(String javaPackage, String validationProperty, String typeScriptFile) {

  /** Options for targets that are no TypeScript. */
  public EmitOptions(String javaPackage, String validationProperty) {
    this(javaPackage, validationProperty, "registry.ts");
  }
}
