package io.actionregistry.generator.emit.jvm;

import java.util.List;

/**
 * What {@code Validation.java.mustache} shows; every value is Java source already.
 *
 * @param javaPackage package of the validators
 * @param imports full names of classes, sorted
 * @param registryLiteral package of the registry
 * @param hashLiteral hash of the manifest that the rules belong to
 * @param modules simple names of the classes with rules
 * @param uncompilable calls on the table of rules for messages whose rules do not compile
 */
record ValidationView(
    String javaPackage,
    List<String> imports,
    String registryLiteral,
    String hashLiteral,
    List<String> modules,
    List<String> uncompilable) {}
