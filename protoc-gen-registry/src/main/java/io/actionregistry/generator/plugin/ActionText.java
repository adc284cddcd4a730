package io.actionregistry.generator.plugin;

import io.actionregistry.generator.example.ExampleJson;
import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An action as text for a terminal. */
final class ActionText {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}&&[^\\t]]");

  private final Schema schema;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();

  private ActionText(Schema schema) {
    this.schema = schema;
  }

  /** Lines without line ends. */
  static List<String> of(Schema schema, Action action) {
    ActionText text = new ActionText(schema);
    text.add(action);
    return text.lines.stream().map(ActionText::visible).toList();
  }

  private void add(Action action) {
    lines.add(action.name() + (action.kind() == Action.Kind.GROUP ? " (group)" : ""));
    addText("  ", action.documentation());
    lines.add("");
    addFact("Message", action.message().fullName());
    addFact(
        "Path", action.path().stream().map(Action.Step::field).collect(Collectors.joining(".")));
    addFact("Aliases", String.join(", ", action.aliases()));
    if (action.hazard().level() != Hazard.Level.NONE) {
      addFact("Hazard", action.hazard().level().label() + ": " + action.hazard().reason());
    }
    if (action.deprecated()) {
      addFact(
          "Deprecated",
          action.replacement().isEmpty() ? "yes" : "use " + action.replacement() + " instead");
    }
    if (action.message().parameters().isEmpty()) {
      addFact("Parameters", "none");
    } else {
      lines.add("  Parameters:");
      addParameters("    ", action.message());
    }
    addExamples(action);
  }

  private void addExamples(Action action) {
    Optional<Examples.Example> examples = Examples.of(schema).of(action);
    if (examples.isEmpty()) {
      addFact("Examples", "none found");
      return;
    }
    lines.add("  Examples:");
    lines.add("    " + ExampleJson.text(examples.get().minimal()));
    if (!examples.get().isOne()) {
      lines.add("    " + ExampleJson.text(examples.get().full()));
    }
  }

  /** A schema's text does not command the terminal, nor turn it around. */
  private static String visible(String line) {
    return INVISIBLE
        .matcher(line)
        .replaceAll(sign -> String.format(Locale.ROOT, "\\\\u%04x", (int) sign.group().charAt(0)));
  }

  private void addFact(String title, String fact) {
    if (!fact.isEmpty()) {
      lines.add("  " + title + ": " + fact);
    }
  }

  private void addText(String indent, String text) {
    text.lines().forEach(line -> lines.add((indent + line).stripTrailing()));
  }

  /** A message that contains itself is shown once. */
  private void addParameters(String indent, Message message) {
    if (!shown.add(message.fullName())) {
      lines.add(indent + "(as above)");
      return;
    }
    for (Parameter parameter : message.parameters()) {
      lines.add(indent + parameter.name() + ": " + type(parameter));
      addText(indent + "  ", parameter.documentation());
      for (ValueRange range : parameter.ranges()) {
        lines.add(indent + "  " + range(range));
      }
      if (!parameter.offered().isEmpty()) {
        lines.add(indent + "  one of " + String.join(", ", parameter.offered()));
      }
      schema.messages().stream()
          .filter(m -> m.fullName().equals(parameter.type().reference()))
          .forEach(m -> addParameters(indent + "  ", m));
    }
  }

  private static String type(Parameter parameter) {
    String one =
        parameter.type().reference().isEmpty()
            ? parameter.type().type().label()
            : parameter.type().reference();
    String type =
        parameter.shape() instanceof Shape.MapOf map
            ? "map of " + map.key().label() + " to " + one
            : parameter.shape() instanceof Shape.Repeated ? "list of " + one : one;
    return type
        + (parameter.required() ? ", required" : ", optional")
        + (parameter.unit().isEmpty() ? "" : ", in " + parameter.unit());
  }

  private static String range(ValueRange range) {
    String what =
        range.measure() == Measure.VALUE ? range.subject().label() : range.measure().label();
    return what
        + " in "
        + range.declared().stream().map(ActionText::interval).collect(Collectors.joining(" or "))
        + (range.declaredExcluded().isEmpty()
            ? ""
            : " except "
                + range.declaredExcluded().stream()
                    .map(ActionText::interval)
                    .collect(Collectors.joining(", ")))
        + (range.finite() ? ", finite" : "");
  }

  private static String interval(Interval interval) {
    Limit lower = interval.lower();
    Limit upper = interval.upper();
    return (lower != null && lower.inclusive() ? "[" : "(")
        + text(lower, "-∞")
        + ", "
        + text(upper, "∞")
        + (upper != null && upper.inclusive() ? "]" : ")");
  }

  private static String text(@Nullable Limit limit, String otherwise) {
    return limit == null ? otherwise : Numbers.text(limit.value());
  }
}
