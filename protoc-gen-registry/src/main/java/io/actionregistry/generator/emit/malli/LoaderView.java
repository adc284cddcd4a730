package io.actionregistry.generator.emit.malli;

/**
 * What {@code Schemas.clj.mustache} shows: the namespace that reads the schemas.
 *
 * @param root what they are generated from
 * @param namespace its name
 * @param file where the schemas lie on the class path
 * @param property system property that switches validation on
 */
record LoaderView(String root, String namespace, String file, String property) {}
