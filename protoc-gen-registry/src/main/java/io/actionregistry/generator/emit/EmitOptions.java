package io.actionregistry.generator.emit;

/**
 * What the caller says about the output.
 *
 * @param javaPackage package of the generated registry
 * @param validationProperty system property that switches validation on
 */
public record EmitOptions(String javaPackage, String validationProperty) {}
