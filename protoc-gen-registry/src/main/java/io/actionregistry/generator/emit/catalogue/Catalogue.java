package io.actionregistry.generator.emit.catalogue;

import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.ValueRange;
import java.util.List;

/**
 * What there is to show, as text that no format has touched.
 *
 * @param title of the whole
 * @param root full name of the root
 * @param branches of the actions, in path order
 * @param envelope parameters that go with every command
 */
record Catalogue(String title, String root, List<Branch> branches, List<Row> envelope) {

  /** How many actions there are. */
  int size() {
    return branches.stream().mapToInt(branch -> branch.actions().size()).sum();
  }

  /**
   * The actions of one first step.
   *
   * @param name in registry names
   * @param documentation of the file that most of it is declared in
   */
  record Branch(String name, String documentation, List<Entry> actions) {}

  /**
   * One action.
   *
   * @param path field names, joined by dots
   * @param message full name of what it carries
   * @param rules settings on the message as a whole
   * @param rows its parameters, those of messages within it below them
   * @param examples none where none was found
   */
  record Entry(
      String name,
      boolean group,
      String documentation,
      List<String> aliases,
      Hazard hazard,
      boolean deprecated,
      String replacement,
      String path,
      String message,
      List<String> rules,
      List<Row> rows,
      List<Shown> examples) {}

  /**
   * One parameter.
   *
   * @param within names of the parameters that it is inside of
   * @param type for people
   * @param oneof name of the oneof it belongs to; empty if none
   * @param given default value, as text; empty if none
   * @param values that are offered of an enum
   * @param rules settings that are no range
   * @param note what else there is to say
   */
  record Row(
      List<String> within,
      String name,
      String type,
      boolean required,
      boolean deprecated,
      boolean sensitive,
      String oneof,
      String documentation,
      String unit,
      String given,
      List<Value> values,
      List<Span> ranges,
      List<String> rules,
      String note) {}

  /** A value of an enum. */
  record Value(String name, String documentation, boolean deprecated) {}

  /**
   * A range.
   *
   * @param text as declared: {@code 0 ≤ value < 360 deg}
   * @param arriving the same of the value as it arrives, where that differs; empty where not
   * @param range it is drawn from
   */
  record Span(String text, String arriving, ValueRange range) {}

  /** An example, in each language that has a form for it. */
  record Shown(String title, List<Code> codes) {}

  /** Source. */
  record Code(String language, String text) {}
}
