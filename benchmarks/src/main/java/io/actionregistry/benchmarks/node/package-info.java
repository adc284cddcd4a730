/** What is generated for TypeScript and JSON Schema, measured on Node. */
@NullMarked
package io.actionregistry.benchmarks.node;

import org.jspecify.annotations.NullMarked;
