package io.actionregistry.harness.cases;

import build.buf.validate.FieldRules;
import build.buf.validate.KnownRegex;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Message;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rules of one type off {@code buf.validate.FieldRules}. */
final class RulesReader {
  private static final String FORMATS = "well_known";

  /** The rules' message, and what is set in it by name. */
  private final Message rules;

  private final Map<String, Object> set = new LinkedHashMap<>();

  private RulesReader(Message rules) {
    this.rules = rules;
    rules.getAllFields().forEach((field, value) -> set.put(field.getName(), value));
  }

  /** The standard rules on values of a field, or on its items. */
  static ValueRules read(FieldRules all, FieldDescriptor field) {
    FieldDescriptor type =
        all.getOneofFieldDescriptor(FieldRules.getDescriptor().getOneofs().get(0));
    if (type == null) {
      return ValueRules.NONE;
    }
    RulesReader reader = new RulesReader((Message) all.getField(type));
    return switch (type.getName()) {
      case "repeated", "map" -> ValueRules.NONE;
      case "bool" -> reader.bool();
      case "string" -> reader.text();
      case "bytes" -> reader.bytes();
      case "enum" -> reader.enumeration(field);
      case "any" -> new OtherRules.Any(reader.list("in"), reader.list("not_in"));
      case "field_mask" -> reader.mask();
      case "timestamp" -> reader.timestamp();
      default -> reader.ordered(type.getName());
    };
  }

  private ValueRules bool() {
    return set.get("const") instanceof Boolean constant
        ? new OtherRules.Bool(constant)
        : ValueRules.NONE;
  }

  private ValueRules enumeration(FieldDescriptor field) {
    Set<Long> defined = new HashSet<>();
    for (EnumValueDescriptor value : field.getEnumType().getValues()) {
      defined.add((long) value.getNumber());
    }
    return new EnumRules(
        set.get("const") instanceof Integer constant ? (Long) constant.longValue() : null,
        Boolean.TRUE.equals(set.get("defined_only")),
        RulesReader.<Integer>items(set.get("in")).stream().map(Integer::longValue).toList(),
        RulesReader.<Integer>items(set.get("not_in")).stream().map(Integer::longValue).toList(),
        defined);
  }

  private ValueRules text() {
    return new TextRules(
        sizes(),
        parts(String.class),
        (String) set.get("const"),
        list("in"),
        list("not_in"),
        pattern(),
        format());
  }

  private @Nullable TextFormat format() {
    for (FieldDescriptor member : formats()) {
      if (set.get(member.getName()) instanceof Boolean on && on) {
        return TextFormat.of(member.getName());
      }
    }
    return set.get("well_known_regex") instanceof EnumValueDescriptor regex
        ? TextFormat.of(
            "well_known_regex."
                + (regex.getNumber() == KnownRegex.KNOWN_REGEX_HTTP_HEADER_NAME_VALUE
                    ? "header_name"
                    : "header_value"))
        : null;
  }

  private List<FieldDescriptor> formats() {
    return rules.getDescriptorForType().getOneofs().stream()
        .filter(oneof -> oneof.getName().equals(FORMATS))
        .flatMap(oneof -> oneof.getFields().stream())
        .toList();
  }

  private ValueRules bytes() {
    String format = "";
    for (FieldDescriptor member : formats()) {
      if (Boolean.TRUE.equals(set.get(member.getName()))) {
        format = member.getName();
      }
    }
    return new BytesRules(
        sizes(),
        parts(ByteString.class),
        (ByteString) set.get("const"),
        items(set.get("in")),
        items(set.get("not_in")),
        pattern(),
        format,
        switch (format) {
          case "ip" -> List.of(4, 16);
          case "ipv4" -> List.of(4);
          case "ipv6", "uuid" -> List.of(16);
          default -> List.of();
        });
  }

  private ValueRules mask() {
    return new OtherRules.Mask(
        set.get("const") instanceof FieldMask mask ? mask.getPathsList() : null,
        list("in"),
        list("not_in"));
  }

  private ValueRules timestamp() {
    ValueRules others = ordered("timestamp");
    Set<String> clock = new HashSet<>(Set.of("lt_now", "gt_now", "within"));
    clock.removeIf(rule -> !set.containsKey(rule) || Boolean.FALSE.equals(set.get(rule)));
    return clock.isEmpty() ? others : new OtherRules.Clock(others, clock);
  }

  private ValueRules ordered(String type) {
    return OrderedReader.read(type, set);
  }

  private Map<String, Long> sizes() {
    Map<String, Long> sizes = new LinkedHashMap<>();
    for (String rule :
        List.of("len", "min_len", "max_len", "len_bytes", "min_bytes", "max_bytes")) {
      if (set.get(rule) instanceof Long size) {
        sizes.put(rule, size);
      }
    }
    return sizes;
  }

  private <T> Map<String, T> parts(Class<T> type) {
    Map<String, T> parts = new LinkedHashMap<>();
    for (String rule : List.of("prefix", "suffix", "contains", "not_contains")) {
      if (set.containsKey(rule)) {
        parts.put(rule, type.cast(set.get(rule)));
      }
    }
    return parts;
  }

  private @Nullable TextPattern pattern() {
    return set.get("pattern") instanceof String source ? new TextPattern(source) : null;
  }

  private List<String> list(String rule) {
    return items(set.get(rule));
  }

  @SuppressWarnings("unchecked") // the rules' own descriptors say of what type they are
  static <T> List<T> items(@Nullable Object list) {
    return list == null ? List.of() : List.copyOf((List<T>) list);
  }
}
