/**
 * A catalogue of all actions for people, as a page and as Markdown. {@code Catalogue} is what both
 * show; each has a view of its own, in its own spelling, and a template.
 */
@NullMarked
package io.actionregistry.generator.emit.catalogue;

import org.jspecify.annotations.NullMarked;
