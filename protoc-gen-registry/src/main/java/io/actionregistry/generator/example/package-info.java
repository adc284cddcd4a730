/**
 * Finds commands that are valid, to be shown as examples: a search over the model whose result is
 * judged by the rules' own expressions. Used by targets and by the command line.
 */
@NullMarked
package io.actionregistry.generator.example;

import org.jspecify.annotations.NullMarked;
