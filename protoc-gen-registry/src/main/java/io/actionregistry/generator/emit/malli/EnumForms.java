package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.edn.Keyword;
import io.actionregistry.generator.emit.rules.EnumNumbers;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Enum values: names as strings and as keywords, and numbers. */
final class EnumForms {
  private EnumForms() {}

  static Part of(EnumType type, Subject subject) {
    EnumNumbers numbers = new EnumNumbers(type, subject);
    Form form =
        numbers.areListed()
            ? Form.oneOf(values(numbers.names(), numbers.numbers()))
            : open(numbers);
    return new Part(form.unchecked(subject.unsaid(EnumNumbers::says)), numbers.admitZero());
  }

  private static Form open(EnumNumbers numbers) {
    Form any = NumberForms.integers(ValueType.INT32);
    if (!numbers.refused().isEmpty()) {
      any = any.and(Form.not(Form.oneOf(List.copyOf(numbers.refused()))));
    }
    return numbers.names().isEmpty()
        ? any
        : Form.of("or", Form.oneOf(values(numbers.names(), List.of())), any);
  }

  /** What protobuf takes an absent value for. */
  static Form zero(EnumType type) {
    return Form.oneOf(values(EnumNumbers.zeroNames(type), List.of(EnumNumbers.zeroOf(type))));
  }

  private static List<Object> values(List<String> names, List<Long> numbers) {
    List<Object> values = new ArrayList<>(names);
    names.forEach(name -> values.add(new Keyword(name)));
    values.addAll(numbers);
    return values;
  }
}
