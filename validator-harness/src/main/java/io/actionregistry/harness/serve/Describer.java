package io.actionregistry.harness.serve;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.harness.cases.BoundList;
import io.actionregistry.harness.cases.OwnRuleList;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.command.RegistryNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the descriptors say of all actions, as plain data: maps by text, lists, texts and numbers.
 *
 * <pre>{@code
 * {"envelope": {param…}, "actions": {name: {"message", "group", "aliases", "path", "params"}},
 *  "messages": {full name: {param…}}, "enums": {full name: [{"name", "proto-name", "number"}]},
 *  "own-rules": [{"message", "field", "id"}],
 *  "bounds": [{"action", "param", "bound", "rule", "side", "declared", "effective", "without"}]}
 * }</pre>
 *
 * <p>A parameter: {@code proto-name}, {@code number}, {@code type} as protobuf spells it, {@code
 * cardinality} (singular, repeated, map), {@code key-type}, {@code message}, {@code enum}, {@code
 * presence}, {@code oneof}, and {@code rules} as {@link RuleTexts} has them.
 */
final class Describer {
  private final CommandSet commands;
  private final RegistryNames names;
  private final Map<String, Object> messages = new LinkedHashMap<>();
  private final Map<String, Object> enums = new LinkedHashMap<>();

  Describer(CommandSet commands) {
    this.commands = commands;
    this.names = commands.names();
  }

  Map<String, Object> describe() {
    Map<String, Object> actions = new LinkedHashMap<>();
    Map<String, Object> envelope = params(commands.envelope());
    commands.commands().forEach(command -> actions.put(command.name(), action(command)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("root", commands.root().fullName());
    all.put("envelope", envelope);
    all.put("actions", actions);
    all.put("messages", messages);
    all.put("enums", enums);
    all.put("own-rules", OwnRuleList.of(commands));
    all.put("bounds", BoundList.of(commands));
    return all;
  }

  private Map<String, Object> action(CommandType command) {
    Map<String, Object> action = new LinkedHashMap<>();
    action.put("message", command.params().getFullName());
    action.put("group", command.group());
    action.put("aliases", command.aliases());
    action.put("path", command.protoPath());
    action.put("params", params(command.params().getFields()));
    return action;
  }

  private Map<String, Object> params(List<FieldDescriptor> fields) {
    Map<String, Object> params = new LinkedHashMap<>();
    fields.forEach(field -> params.put(names.parameter(field), param(field)));
    return params;
  }

  private Map<String, Object> param(FieldDescriptor field) {
    Map<String, Object> param = new LinkedHashMap<>();
    param.put("proto-name", field.getName());
    param.put("number", (long) field.getNumber());
    FieldDescriptor one = field;
    if (field.isMapField()) {
      one = field.getMessageType().findFieldByNumber(2);
      param.put("key-type", type(field.getMessageType().findFieldByNumber(1)));
    }
    param.put("type", type(one));
    param.put(
        "cardinality", field.isMapField() ? "map" : field.isRepeated() ? "repeated" : "singular");
    param.put("presence", field.hasPresence());
    if (field.getRealContainingOneof() != null) {
      param.put("oneof", field.getRealContainingOneof().getName());
    }
    if (one.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
      param.put("message", one.getMessageType().getFullName());
      add(one.getMessageType());
    }
    if (one.getJavaType() == FieldDescriptor.JavaType.ENUM) {
      param.put("enum", one.getEnumType().getFullName());
      add(one.getEnumType());
    }
    param.put("rules", RuleTexts.of(field));
    return param;
  }

  private static String type(FieldDescriptor field) {
    return field.getType().name().toLowerCase(Locale.ROOT);
  }

  private void add(Descriptor message) {
    if (!messages.containsKey(message.getFullName())) {
      Map<String, Object> params = new LinkedHashMap<>();
      // Before its fields are looked at: it may contain itself.
      messages.put(message.getFullName(), params);
      params.putAll(params(message.getFields()));
    }
  }

  private void add(EnumDescriptor type) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (EnumValueDescriptor value : type.getValues()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", names.enumValue(value));
      one.put("proto-name", value.getName());
      one.put("number", (long) value.getNumber());
      values.add(one);
    }
    enums.put(type.getFullName(), values);
  }
}
