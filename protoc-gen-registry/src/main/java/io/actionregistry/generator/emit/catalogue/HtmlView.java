package io.actionregistry.generator.emit.catalogue;

import java.util.List;

/**
 * What {@code Catalogue.html.mustache} shows; every value is HTML already.
 *
 * @param title of the page
 * @param root full name of the root
 * @param size how many actions there are
 * @param languages of the examples
 * @param branches of the actions
 * @param envelope rows of parameters
 * @param style of the page
 * @param styleHash by which the page's policy knows it
 * @param script of the page
 * @param scriptHash likewise
 */
record HtmlView(
    String title,
    String root,
    int size,
    List<Language> languages,
    List<Branch> branches,
    List<String> envelope,
    String style,
    String styleHash,
    String script,
    String scriptHash) {

  /** Whether there is an envelope to show. */
  boolean hasEnvelope() {
    return !envelope.isEmpty();
  }

  /** A language, and the identifier of what is in it. */
  record Language(String title, String id, boolean first) {}

  /** A branch, and the identifier of its place. */
  record Branch(String name, String id, String documentation, int size, List<Action> actions) {}

  /**
   * One action.
   *
   * @param search what it is found by, in lower case
   * @param facts what there is to say in a line each
   */
  record Action(
      String name,
      String id,
      String search,
      String badges,
      String documentation,
      List<String> facts,
      boolean hasRows,
      List<String> rows,
      List<Example> examples) {}

  /** An example, in several languages. */
  record Example(String title, List<Code> codes) {}

  /** Source. */
  record Code(String id, String language, String text) {}
}
