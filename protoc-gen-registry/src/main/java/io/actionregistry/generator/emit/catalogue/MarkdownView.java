package io.actionregistry.generator.emit.catalogue;

import java.util.List;

/**
 * What {@code Catalogue.md.mustache} shows; every value is Markdown already.
 *
 * @param title of the whole
 * @param source full name of the root, as it is
 * @param root the same, as Markdown
 * @param size how many actions there are
 * @param branches of the actions
 * @param envelope rows of parameters
 */
record MarkdownView(
    String title,
    String source,
    String root,
    int size,
    List<Branch> branches,
    List<String> envelope) {

  /** Whether there is an envelope to show. */
  boolean hasEnvelope() {
    return !envelope.isEmpty();
  }

  /** A branch, and the identifier of its heading. */
  record Branch(String name, String anchor, int size, List<String> text, List<Action> actions) {}

  /** One action; its text in paragraphs. */
  record Action(
      String name, List<String> text, boolean hasRows, List<String> rows, List<Example> examples) {}

  /** An example, in several languages. */
  record Example(String title, List<String> codes) {}
}
