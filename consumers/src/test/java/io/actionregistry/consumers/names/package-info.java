/** The names in every output, read back by what reads that kind of output. */
@NullMarked
package io.actionregistry.consumers.names;

import org.jspecify.annotations.NullMarked;
