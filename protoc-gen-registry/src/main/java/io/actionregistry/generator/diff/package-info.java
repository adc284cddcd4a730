/** What one registry changes against another, by their manifests, and whom it breaks. */
@NullMarked
package io.actionregistry.generator.diff;

import org.jspecify.annotations.NullMarked;
