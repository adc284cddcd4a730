package io.actionregistry.generator.emit.typescript;

import java.util.List;

/**
 * What {@code Module.ts.mustache} shows.
 *
 * @param source what it was generated from
 * @param hash the manifest's hash
 * @param unchecked the rules that it does not check
 * @param types the types that callers see
 * @param constants what is known of actions and messages
 * @param actions the actions that can be checked: a name each, and what checks it
 * @param aliases other names of actions
 * @param shapes the tables that decoding works with
 * @param rules a function for each message with rules
 * @param runtime what is the same for every schema
 */
record ModuleView(
    String source,
    String hash,
    List<String> unchecked,
    List<String> types,
    List<String> constants,
    List<String> actions,
    List<String> aliases,
    List<String> shapes,
    List<String> rules,
    List<String> runtime) {}
