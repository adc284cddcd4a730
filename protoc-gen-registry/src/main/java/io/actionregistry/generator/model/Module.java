package io.actionregistry.generator.model;

import io.actionregistry.generator.diagnostic.SourceLocation;

/**
 * One {@code .proto} file's share of the registry.
 *
 * @param className simple name of the generated class
 * @param file import path
 * @param documentation the file's leading comment
 * @param place the file
 */
public record Module(String className, String file, String documentation, SourceLocation place) {}
