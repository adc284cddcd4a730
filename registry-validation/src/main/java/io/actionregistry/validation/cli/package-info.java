/**
 * A command line for people: checks parameters written as JSON. The one package here that looks for
 * generated validators by itself.
 */
@NullMarked
package io.actionregistry.validation.cli;

import org.jspecify.annotations.NullMarked;
