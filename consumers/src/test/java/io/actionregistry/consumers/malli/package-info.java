/** Schemas for Malli, read without it and, where it is there, by it. */
@NullMarked
package io.actionregistry.consumers.malli;

import org.jspecify.annotations.NullMarked;
