/** The processor time that generating takes. */
@NullMarked
package io.actionregistry.benchmarks.generating;

import org.jspecify.annotations.NullMarked;
