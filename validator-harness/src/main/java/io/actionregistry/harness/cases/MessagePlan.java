package io.actionregistry.harness.cases;

import build.buf.validate.MessageOneofRule;
import build.buf.validate.MessageRules;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the schema says of one message. Immutable. */
final class MessagePlan {
  private final Descriptor descriptor;
  private final List<ParamPlan> params = new ArrayList<>();
  private final Map<String, ParamPlan> byName = new LinkedHashMap<>();
  private final Map<String, ParamPlan> bySpelling = new HashMap<>();
  private final List<Choice> choices = new ArrayList<>();
  private final List<Exclusion> exclusions = new ArrayList<>();
  private final List<OwnRule> own;

  /**
   * A oneof.
   *
   * @param name as the schema has it
   * @param required whether one member has to be given
   */
  record Choice(String name, boolean required, List<ParamPlan> members) {}

  /** A {@code (buf.validate.message).oneof}: fields of which one at most, or one, is set. */
  record Exclusion(boolean required, List<ParamPlan> members) {}

  MessagePlan(Descriptor descriptor, Plans plans) {
    this.descriptor = descriptor;
    MessageRules rules = Options.rules(descriptor);
    own = OwnRulesReader.read(rules);
    List<String> exclusive =
        rules.getOneofList().stream().flatMap(one -> one.getFieldsList().stream()).toList();
    for (FieldDescriptor field : descriptor.getFields()) {
      ParamPlan param =
          ParamPlan.of(field, params.size(), exclusive.contains(field.getName()), plans);
      params.add(param);
      byName.put(param.name(), param);
    }
    params.forEach(param -> bySpelling.putIfAbsent(spelling(param.name()), param));
    params.forEach(param -> bySpelling.putIfAbsent(spelling(param.protoName()), param));
    for (OneofDescriptor oneof : descriptor.getRealOneofs()) {
      List<ParamPlan> members = oneof.getFields().stream().map(this::of).toList();
      choices.add(new Choice(oneof.getName(), Options.isRequired(oneof), members));
    }
    for (MessageOneofRule rule : rules.getOneofList()) {
      List<ParamPlan> members =
          params.stream().filter(p -> rule.getFieldsList().contains(p.protoName())).toList();
      exclusions.add(new Exclusion(rule.getRequired(), members));
    }
  }

  /** What two spellings of a name share. */
  static String spelling(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  private ParamPlan of(FieldDescriptor field) {
    return params.get(field.getIndex());
  }

  Descriptor descriptor() {
    return descriptor;
  }

  /** In order of declaration. */
  List<ParamPlan> params() {
    return params;
  }

  @Nullable ParamPlan param(String name) {
    return byName.get(name);
  }

  /** The parameter that is meant by another spelling of its name, or its proto name. */
  @Nullable ParamPlan meant(String name) {
    String spelling = spelling(name);
    return spelling.isEmpty() ? null : bySpelling.get(spelling);
  }

  List<Choice> choices() {
    return choices;
  }

  List<Exclusion> exclusions() {
    return exclusions;
  }

  /** Rules of the schema's own on the message, of which cases cannot tell. */
  List<OwnRule> own() {
    return own;
  }
}
