/** What came out, for people and for machines. */
@NullMarked
package io.actionregistry.harness.report;

import org.jspecify.annotations.NullMarked;
