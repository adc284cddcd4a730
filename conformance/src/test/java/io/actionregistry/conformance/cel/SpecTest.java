package io.actionregistry.conformance.cel;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A test of CEL's own.
 *
 * @param name with that of its section
 * @param expression what is evaluated
 * @param bindings of variables, by name
 * @param value what comes out; null where it is an error, or is not told
 * @param fails whether an error comes out
 * @param outOfScope why it is not taken; empty if it is
 */
record SpecTest(
    String name,
    String expression,
    List<Binding> bindings,
    @Nullable TextTree value,
    boolean fails,
    String outOfScope) {
  /** A variable's value. */
  record Binding(String name, TextTree value) {}

  static SpecTest of(String section, TextTree test) {
    List<Binding> bindings =
        test.trees("bindings").stream()
            .filter(binding -> Objects.requireNonNull(binding.tree("value")).has("value"))
            .map(
                binding ->
                    new Binding(
                        binding.text("key"),
                        Objects.requireNonNull(
                            Objects.requireNonNull(binding.tree("value")).tree("value"))))
            .toList();
    TextTree typed = test.tree("typed_result");
    return new SpecTest(
        section + "/" + test.text("name"),
        test.text("expr"),
        bindings,
        typed != null ? typed.tree("result") : test.tree("value"),
        test.has("eval_error") || test.has("any_eval_errors"),
        reason(test, bindings.size()));
  }

  private static String reason(TextTree test, int bindings) {
    if (test.has("unknown") || test.has("any_unknowns")) {
      return "unknown values";
    }
    if (test.text("check_only").equals("true")) {
      return "only types are told";
    }
    if (test.text("disable_macros").equals("true")) {
      return "macros are off";
    }
    return test.all("bindings").size() == bindings ? "" : "a variable that is an error";
  }

  /**
   * The expression over {@code this} alone, which is the list of the bindings' values: each
   * variable is that of a macro around it.
   */
  String overThis() {
    String text = expression;
    for (int i = bindings.size() - 1; i >= 0; i--) {
      text = "[this[" + i + "]].map(" + bindings.get(i).name() + ", " + text + ")[0]";
    }
    return text;
  }
}
