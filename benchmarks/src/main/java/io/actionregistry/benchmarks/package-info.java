@NullMarked
package io.actionregistry.benchmarks;

import org.jspecify.annotations.NullMarked;
