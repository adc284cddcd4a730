/** Schemas of commands for validators of JSON Schema, draft 2020-12. */
@NullMarked
package io.actionregistry.generator.emit.jsonschema;

import org.jspecify.annotations.NullMarked;
