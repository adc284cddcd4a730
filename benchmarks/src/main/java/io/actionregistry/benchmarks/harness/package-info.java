/** Measures the harness against a bare echo of the same frames. */
@NullMarked
package io.actionregistry.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
