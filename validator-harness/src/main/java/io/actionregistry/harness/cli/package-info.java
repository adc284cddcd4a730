/** The command line. */
@NullMarked
package io.actionregistry.harness.cli;

import org.jspecify.annotations.NullMarked;
