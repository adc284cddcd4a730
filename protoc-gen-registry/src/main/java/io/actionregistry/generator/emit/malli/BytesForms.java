package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.rules.Ranges;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.ValueRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Byte arrays: how long they are can be said, what they hold cannot, as no array is equal to
 * another.
 */
final class BytesForms {
  private BytesForms() {}

  static Part of(Subject subject) {
    List<Form> demands = new ArrayList<>(List.of(Form.predicate("bytes?")));
    Set<Check> said = new HashSet<>();
    boolean admitsZero = true;
    ValueRange sizes = subject.range(Measure.BYTES);
    if (sizes != null) {
      demands.add(Sizes.of(sizes, () -> Form.of("seqable", Form.of("any"))));
      admitsZero = Ranges.contains(sizes, 0L);
    }
    for (Check check : subject.checks().checks()) {
      Form format = format(check);
      if (format != null) {
        demands.add(format);
        admitsZero = false;
      }
      if (format != null || check.form() instanceof Rule.Size) {
        said.add(check);
      }
    }
    return new Part(Form.and(demands).unchecked(subject.unsaid(said::contains)), admitsZero);
  }

  /** What a format demands, all of which are sizes; null for what is no format. */
  private static @Nullable Form format(Check check) {
    String setting = Subject.setting(check);
    if (setting.startsWith("bytes.") && check.id().equals(setting + "_empty")) {
      return some();
    }
    if (!check.id().equals(setting)) {
      return null;
    }
    return switch (setting) {
      case "bytes.ipv4" -> sized(4);
      case "bytes.ipv6", "bytes.uuid" -> sized(16);
      default -> null;
    };
  }

  private static Form some() {
    return Form.of("seqable", Form.of("any")).with("min", 1L);
  }

  private static Form sized(long size) {
    return Form.of("seqable", Form.of("any")).with("min", size).with("max", size);
  }

  /** No bytes. */
  static Form empty() {
    return Form.of("and", Form.predicate("bytes?"), sized(0));
  }
}
