package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.rules.Ranges;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.ValueRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts: lengths in code points, lists, and patterns of {@code java.util.regex}. */
final class TextForms {
  /** What UTF-8 can carry: no half of a surrogate pair. */
  private static final Form TEXT =
      Form.of("and", Form.of("string"), Form.of("re", "\\A[^\\x{d800}-\\x{dfff}]*\\z"));

  private final Subject subject;
  private final List<Form> demands = new ArrayList<>();
  private final Set<Check> said = new HashSet<>();
  private boolean admitsZero = true;

  private TextForms(Subject subject) {
    this.subject = subject;
  }

  /** The text of a subject. */
  static Part of(Subject subject, Definitions definitions) {
    return new TextForms(subject).part(text(definitions));
  }

  /** Any text. */
  static Form text(Definitions definitions) {
    return definitions.type("string", () -> TEXT);
  }

  private Part part(Form text) {
    demands.add(text);
    ValueRange lengths = subject.range(Measure.CODE_POINTS);
    if (lengths != null) {
      demands.add(Form.or(lengths.effective().stream().map(TextForms::length).toList()));
      admitsZero &= Ranges.contains(lengths, 0L);
    }
    ValueRange bytes = subject.range(Measure.UTF8_BYTES);
    admitsZero &= bytes == null || Ranges.contains(bytes, 0L);
    for (Check check : subject.checks().checks()) {
      if (add(check)) {
        said.add(check);
      }
    }
    return new Part(Form.and(demands).unchecked(subject.unsaid(said::contains)), admitsZero);
  }

  /** Code points, which {@code :string} does not count: to it, some are two. */
  private static Form length(Interval interval) {
    long least = interval.lower() == null ? 0 : interval.lower().value().longValue();
    Long most = interval.upper() == null ? null : interval.upper().value().longValue();
    if (most == null && least <= 1) {
      return least == 0 ? Form.of("any") : Form.of("string").with("min", 1L);
    }
    String limit = most == null || most > Integer.MAX_VALUE ? "" : String.valueOf(most);
    String exactly = String.valueOf(Math.min(least, Integer.MAX_VALUE));
    String count = limit.equals(exactly) ? exactly : exactly + "," + limit;
    return Form.of("re", "\\A(?s:.){" + count + "}\\z");
  }

  /** Whether the schema says it now. */
  private boolean add(Check check) {
    Rule form = check.form();
    if (form instanceof Rule.Size size) {
      return size.measure() == Measure.CODE_POINTS;
    }
    if (form instanceof Rule.OneOf list) {
      return require(Form.oneOf(list.values()), list.values().contains(""));
    }
    if (form instanceof Rule.NoneOf list) {
      return require(Form.not(Form.oneOf(list.values())), !list.values().contains(""));
    }
    String setting = Subject.setting(check);
    if (setting.startsWith("string.") && check.id().equals(setting + "_empty")) {
      return require(Form.of("string").with("min", 1L), false);
    }
    return check.id().equals(setting) && addPattern(setting, check);
  }

  private boolean addPattern(String setting, Check check) {
    Object value = check.settings().values().iterator().next();
    if (!(value instanceof String text)) {
      return false;
    }
    String literal = JavaPattern.literal(text);
    return switch (setting) {
      case "string.prefix" -> require("\\A" + literal);
      case "string.suffix" -> require(literal + "\\z");
      case "string.contains" -> require(literal);
      case "string.not_contains" -> require(Form.not(Form.of("re", literal)), !text.isEmpty());
      case "string.pattern" -> {
        Optional<String> pattern = JavaPattern.of(text);
        yield pattern.isPresent() && require(pattern.get());
      }
      default -> false;
    };
  }

  private boolean require(String pattern) {
    return require(Form.of("re", pattern), Pattern.compile(pattern).matcher("").find());
  }

  private boolean require(Form form, boolean admitsEmpty) {
    demands.add(form);
    admitsZero &= admitsEmpty;
    return true;
  }
}
