/**
 * A command line for people: checks parameters written as JSON. The one package here that reads
 * JSON and looks for generated validators by itself; the library does neither.
 */
@NullMarked
package io.actionregistry.validation.cli;

import org.jspecify.annotations.NullMarked;
