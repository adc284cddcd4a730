package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.actionregistry.generator.diagnostic.Diagnostics;
import java.util.Collection;
import java.util.Set;

/** Reports our options where they have no effect. */
final class OptionPlacement {
  private static final Set<String> FOR_STEPS = Set.of("name", "aliases", "replacement", "hazard");
  private static final Set<String> FOR_PARAMETERS =
      Set.of("name", "presence", "default", "default_from", "unit", "examples", "finite");

  private final OptionTable options;
  private final SourceInfo source;
  private final Diagnostics diagnostics;

  OptionPlacement(OptionTable options, SourceInfo source, Diagnostics diagnostics) {
    this.options = options;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks the fields that the schema has reached.
   *
   * @param steps fields walked through on the way to actions
   * @param parameters fields that are parameters, or part of the envelope
   */
  void check(Set<FieldDescriptor> steps, Collection<FieldDescriptor> parameters) {
    for (FieldDescriptor step : steps) {
      if (!parameters.contains(step)) {
        check(step, FOR_STEPS, "a step on the way to actions");
      }
    }
    for (FieldDescriptor parameter : parameters) {
      if (!steps.contains(parameter)) {
        check(parameter, FOR_PARAMETERS, "a parameter");
      }
    }
  }

  private void check(FieldDescriptor field, Set<String> allowed, String what) {
    Message own = options.of(field);
    Diagnostics.Subject errors = diagnostics.at(field.getFullName(), source.place(field));
    for (FieldDescriptor option : own.getAllFields().keySet()) {
      if (!allowed.contains(option.getName())) {
        errors.error(
            "misplaced-option", option.getName() + " has no effect on " + what, "remove it");
      }
    }
  }
}
