/** The catalogue, in a browser. */
@NullMarked
package io.actionregistry.consumers.catalogue;

import org.jspecify.annotations.NullMarked;
