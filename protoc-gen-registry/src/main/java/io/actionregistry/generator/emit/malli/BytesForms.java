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
      long size = size(check);
      if (size > 0) {
        demands.add(sized(size));
        admitsZero = false;
      }
      if (size > 0 || check.form() instanceof Rule.Size) {
        said.add(check);
      }
    }
    return new Part(Form.and(demands).unchecked(subject.unsaid(said::contains)), admitsZero);
  }

  /** How many bytes a format demands; 0 for what is no format. */
  private static long size(Check check) {
    String setting = Subject.setting(check);
    if (!check.id().equals(setting)) {
      return 0;
    }
    return switch (setting) {
      case "bytes.ipv4" -> 4;
      case "bytes.ipv6", "bytes.uuid" -> 16;
      default -> 0;
    };
  }

  private static Form sized(long size) {
    return Form.of("seqable", Form.of("any")).with("min", size).with("max", size);
  }

  /** No bytes. */
  static Form empty() {
    return Form.of("and", Form.predicate("bytes?"), sized(0));
  }
}
