package io.actionregistry.conformance.differential;

import build.buf.validate.FieldRules;
import build.buf.validate.Ignore;
import build.buf.validate.KnownRegex;
import build.buf.validate.MapRules;
import build.buf.validate.MessageOneofRule;
import build.buf.validate.MessageRules;
import build.buf.validate.RepeatedRules;
import build.buf.validate.Rule;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Duration;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Rules that fit a field or message: any setting of its family, with any value. */
final class RandomRules {
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("DoubleValue", "double"),
          Map.entry("FloatValue", "float"),
          Map.entry("Int32Value", "int32"),
          Map.entry("Int64Value", "int64"),
          Map.entry("UInt32Value", "uint32"),
          Map.entry("UInt64Value", "uint64"),
          Map.entry("BoolValue", "bool"),
          Map.entry("StringValue", "string"),
          Map.entry("BytesValue", "bytes"),
          Map.entry("Any", "any"),
          Map.entry("Duration", "duration"),
          Map.entry("FieldMask", "field_mask"),
          Map.entry("Timestamp", "timestamp"));

  /** Settings that are no rules, or that get their values elsewhere. */
  private static final Set<String> LEFT_OUT = Set.of("example", "items", "keys", "values");

  private final Dice dice;
  private int ids;

  RandomRules(Dice dice) {
    this.dice = dice;
  }

  /** For what is rarely wanted. */
  boolean sometimes() {
    return dice.chance(30);
  }

  /** Rules of a field. */
  FieldRules of(FieldDescriptor field) {
    FieldRules.Builder rules = FieldRules.newBuilder();
    if (dice.chance(8)) {
      rules.setRequired(true);
    }
    addIgnore(rules);
    addCel(rules, CelTypeOf.field(field), 20);
    if (field.isMapField()) {
      if (dice.chance(80)) {
        addMap(rules, field);
      }
    } else if (field.isRepeated()) {
      if (dice.chance(80)) {
        addRepeated(rules, field);
      }
    } else if (dice.chance(80)) {
      addFamily(rules, field);
    }
    return rules.build();
  }

  private FieldRules ofOne(FieldDescriptor field) {
    FieldRules.Builder rules = FieldRules.newBuilder();
    addIgnore(rules);
    addCel(rules, CelTypeOf.one(field), 20);
    if (dice.chance(75)) {
      addFamily(rules, field);
    }
    return rules.build();
  }

  private void addIgnore(FieldRules.Builder rules) {
    if (dice.chance(20)) {
      rules.setIgnore(
          dice.chance(85) ? Ignore.IGNORE_IF_ZERO_VALUE : dice.oneOf(Ignore.IGNORE_ALWAYS));
    }
  }

  private void addCel(FieldRules.Builder rules, CelTypeOf type, int percent) {
    if (type.kind() != CelTypeOf.Kind.NONE && dice.chance(percent)) {
      RandomExpressions expressions = new RandomExpressions(dice, type, dice.chance(5));
      if (dice.chance(25)) {
        rules.addCelExpression(expressions.rule());
      } else {
        rules.addCel(rule(expressions));
      }
    }
  }

  private Rule rule(RandomExpressions expressions) {
    ids++;
    Rule.Builder rule = Rule.newBuilder().setId("rule." + ids).setExpression(expressions.rule());
    if (dice.chance(70)) {
      rule.setMessage("broken " + ids);
    }
    return rule.build();
  }

  private void addMap(FieldRules.Builder rules, FieldDescriptor field) {
    MapRules.Builder map = rules.getMapBuilder();
    if (dice.chance(30)) {
      map.setMinPairs(dice.below(3));
    }
    if (dice.chance(30)) {
      map.setMaxPairs(2 + dice.below(3));
    }
    if (dice.chance(60)) {
      map.setKeys(ofOne(field.getMessageType().findFieldByNumber(1)));
    }
    if (dice.chance(70)) {
      map.setValues(ofOne(field.getMessageType().findFieldByNumber(2)));
    }
  }

  private void addRepeated(FieldRules.Builder rules, FieldDescriptor field) {
    RepeatedRules.Builder repeated = rules.getRepeatedBuilder();
    if (dice.chance(30)) {
      repeated.setMinItems(dice.below(3));
    }
    if (dice.chance(30)) {
      repeated.setMaxItems(2 + dice.below(3));
    }
    if (dice.chance(40) && field.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
      repeated.setUnique(dice.chance(90));
    }
    if (dice.chance(70)) {
      repeated.setItems(ofOne(field));
    }
  }

  private void addFamily(FieldRules.Builder rules, FieldDescriptor field) {
    FieldDescriptor family = FieldRules.getDescriptor().findFieldByName(family(field));
    if (family == null) {
      return;
    }
    Message.Builder settings = rules.newBuilderForField(family);
    List<FieldDescriptor> all = new ArrayList<>(family.getMessageType().getFields());
    all.removeIf(setting -> LEFT_OUT.contains(setting.getName()));
    for (int count = 1 + dice.below(3); count > 0; count--) {
      FieldDescriptor setting = dice.oneOf(all);
      if (setting.isRepeated()) {
        settings.clearField(setting);
        for (int items = 1 + dice.below(dice.chance(20) ? 9 : 4); items > 0; items--) {
          settings.addRepeatedField(setting, value(setting));
        }
      } else {
        settings.setField(setting, value(setting));
      }
    }
    rules.setField(family, settings.build());
  }

  private static String family(FieldDescriptor field) {
    if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
      return FAMILIES.getOrDefault(field.getMessageType().getName(), "");
    }
    return field.getType().name().toLowerCase(java.util.Locale.ROOT);
  }

  private Object value(FieldDescriptor setting) {
    String name = setting.getName();
    return switch (setting.getType()) {
      case DOUBLE, FLOAT -> number(setting);
      case BOOL -> dice.chance(90);
      case UINT64 -> name.contains("len") || name.endsWith("bytes") ? length() : anyOf(setting);
      case STRING ->
          name.equals("pattern")
              ? Texts.pattern(dice)
              : setting.getContainingType().getName().equals("AnyRules")
                  ? Values.typeUrl(dice)
                  : setting.getContainingType().getName().equals("FieldMaskRules")
                      ? Values.path(dice)
                      : Texts.plain(dice);
      case ENUM ->
          dice.oneOf(
                  KnownRegex.KNOWN_REGEX_HTTP_HEADER_NAME, KnownRegex.KNOWN_REGEX_HTTP_HEADER_VALUE)
              .getValueDescriptor();
      case MESSAGE -> message(setting.getMessageType());
      default -> anyOf(setting);
    };
  }

  private Object anyOf(FieldDescriptor setting) {
    boolean choice = setting.getContainingType().getName().equals("EnumRules");
    if (choice) {
      return dice.oneOf(0, 1, 2, 7, -1, 3);
    }
    Object value = EdgeValues.of(setting.getType(), dice);
    boolean unsigned =
        setting.getType() == FieldDescriptor.Type.UINT32
            || setting.getType() == FieldDescriptor.Type.FIXED32;
    return unsigned ? (Object) ((Integer) value & Integer.MAX_VALUE) : value;
  }

  /** NaN is no bound. */
  private Object number(FieldDescriptor setting) {
    Object number = EdgeValues.of(setting.getType(), dice);
    while (Double.isNaN(((Number) number).doubleValue()) && setting.getContainingOneof() != null) {
      number = EdgeValues.of(setting.getType(), dice);
    }
    return number;
  }

  private Long length() {
    return dice.chance(95) ? Long.valueOf(dice.below(7)) : dice.oneOf(-1L, 1L << 32, 16L);
  }

  private Message message(Descriptor type) {
    return switch (type.getName()) {
      case "Duration" -> Values.duration(dice);
      case "Timestamp" -> Values.timestamp(dice);
      case "FieldMask" ->
          FieldMask.newBuilder().addPaths(Values.path(dice)).addPaths(Values.path(dice)).build();
      default -> throw new IllegalArgumentException(type.getFullName());
    };
  }

  /** Rules of a message as a whole. */
  MessageRules of(Descriptor message) {
    MessageRules.Builder rules = MessageRules.newBuilder();
    for (int count = dice.below(3); count > 0; count--) {
      rules.addCel(rule(new RandomExpressions(dice, CelTypeOf.message(message), dice.chance(5))));
    }
    if (dice.chance(20)) {
      rules.addCelExpression(new RandomExpressions(dice, CelTypeOf.message(message), false).rule());
    }
    if (dice.chance(30)) {
      List<FieldDescriptor> fields = new ArrayList<>(message.getFields());
      fields.removeIf(field -> field.getContainingOneof() != null);
      Collections.shuffle(fields, new java.util.Random(dice.bits()));
      MessageOneofRule.Builder oneof = MessageOneofRule.newBuilder().setRequired(dice.chance(50));
      fields.stream().limit(2 + dice.below(3)).forEach(field -> oneof.addFields(field.getName()));
      if (oneof.getFieldsCount() > 0) {
        rules.addOneof(oneof);
      }
    }
    return rules.build();
  }

  /** For callers that want a value that some rule names. */
  static List<Object> constants(Message rules) {
    List<Object> found = new ArrayList<>();
    rules
        .getAllFields()
        .forEach(
            (field, value) -> {
              List<?> values = field.isRepeated() ? (List<?>) value : List.of(value);
              for (Object one : values) {
                if (one instanceof Duration
                    || one instanceof Timestamp
                    || !(one instanceof Message)) {
                  found.add(Objects.requireNonNull(one));
                } else {
                  found.addAll(constants((Message) one));
                }
              }
            });
    return found;
  }
}
