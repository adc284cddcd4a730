/** The schemas of JSON Schema, read by validators that know nothing of this project. */
@NullMarked
package io.actionregistry.consumers.jsonschema;

import org.jspecify.annotations.NullMarked;
