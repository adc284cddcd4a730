/**
 * Runs protovalidate's conformance suite through what the plugin generates: descriptors → plugin →
 * javac → parameters → generated validator → verdict → comparison. Nothing here knows a rule, or
 * any name of the suite's.
 */
@NullMarked
package io.actionregistry.conformance;

import org.jspecify.annotations.NullMarked;
