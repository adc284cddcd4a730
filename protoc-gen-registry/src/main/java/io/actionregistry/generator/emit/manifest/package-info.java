/** The manifest: all that a registry knows, as one JSON file. */
@NullMarked
package io.actionregistry.generator.emit.manifest;

import org.jspecify.annotations.NullMarked;
