package io.actionregistry.harness.command;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values for an envelope of which nothing is known but its fields: of an enum the first value that
 * is not zero, of an integer the least that its {@code const}, {@code in}, {@code gt} or {@code
 * gte} admits, and else nothing.
 *
 * <p>Rules are read by the numbers of {@code buf/validate/validate.proto}; they decide nothing else
 * here than what to begin with.
 */
final class EnvelopeDefaults {
  private static final int EXTENSION = 1159;
  private static final int CONST = 1;
  private static final int GT = 4;
  private static final int GTE = 5;
  private static final int IN = 6;
  private static final int ENUM_RULES = 16;
  private static final int ENUM_IN = 3;
  private static final int ENUM_NOT_IN = 4;

  private EnvelopeDefaults() {}

  static void set(DynamicMessage.Builder message, FieldDescriptor field) {
    if (field.isRepeated()) {
      return;
    }
    switch (field.getType()) {
      case ENUM -> enumValue(field).ifPresent(value -> message.setField(field, value));
      case INT32 -> least(field, 3).ifPresent(value -> message.setField(field, value.intValue()));
      case UINT32 -> least(field, 5).ifPresent(value -> message.setField(field, value.intValue()));
      case INT64 -> least(field, 4).ifPresent(value -> message.setField(field, value));
      case UINT64 -> least(field, 6).ifPresent(value -> message.setField(field, value));
      default -> {}
    }
  }

  private static Optional<EnumValueDescriptor> enumValue(FieldDescriptor field) {
    UnknownFieldSet rules = rules(field, ENUM_RULES);
    List<Integer> in = numbers(rules, CONST);
    in.addAll(numbers(rules, ENUM_IN));
    List<Integer> notIn = numbers(rules, ENUM_NOT_IN);
    return field.getEnumType().getValues().stream()
        .filter(value -> value.getNumber() != 0 || in.contains(0))
        .filter(value -> in.isEmpty() || in.contains(value.getNumber()))
        .filter(value -> !notIn.contains(value.getNumber()))
        .findFirst();
  }

  private static List<Integer> numbers(UnknownFieldSet rules, int rule) {
    List<Integer> numbers = new ArrayList<>();
    rules.getField(rule).getVarintList().forEach(number -> numbers.add(number.intValue()));
    return numbers;
  }

  private static Optional<Long> least(FieldDescriptor field, int family) {
    UnknownFieldSet rules = rules(field, family);
    for (int rule : new int[] {CONST, IN, GTE, GT}) {
      List<Long> given = rules.getField(rule).getVarintList();
      if (!given.isEmpty()) {
        return Optional.of(rule == GT ? given.get(0) + 1 : given.get(0));
      }
    }
    return Optional.empty();
  }

  private static UnknownFieldSet rules(FieldDescriptor field, int family) {
    try {
      UnknownFieldSet options = UnknownFieldSet.parseFrom(field.getOptions().toByteString());
      return parts(parts(options, EXTENSION), family);
    } catch (InvalidProtocolBufferException e) {
      throw new SchemaException(field.getFullName() + ": its options are garbled", e);
    }
  }

  private static UnknownFieldSet parts(UnknownFieldSet message, int number)
      throws InvalidProtocolBufferException {
    UnknownFieldSet.Builder all = UnknownFieldSet.newBuilder();
    for (ByteString part : message.getField(number).getLengthDelimitedList()) {
      all.mergeFrom(part);
    }
    return all.build();
  }
}
