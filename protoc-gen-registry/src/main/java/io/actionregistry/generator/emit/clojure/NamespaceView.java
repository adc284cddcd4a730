package io.actionregistry.generator.emit.clojure;

import java.util.List;

/**
 * What {@code Commands.cljc.mustache} shows: a namespace of functions.
 *
 * @param root what they are generated from
 * @param namespace its name
 * @param exclude a clause of {@code ns} for names that clojure.core has, too; or empty
 * @param functions in path order
 */
record NamespaceView(String root, String namespace, String exclude, List<FunctionView> functions) {

  /**
   * A function.
   *
   * @param name a symbol
   * @param documentation between the quotes of a string
   * @param lines what follows, closing bracket included
   * @param aliases further names of it
   */
  record FunctionView(
      String name, String documentation, List<String> lines, List<AliasView> aliases) {}

  /**
   * A further name of a function.
   *
   * @param name of the function
   * @param alias a symbol
   * @param arglists of the function, as Clojure's {@code :arglists}
   */
  record AliasView(String name, String alias, String arglists) {}
}
