package io.actionregistry.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Definitions as the plain data of a manifest; the order of members is part of the format. */
final class PlainDefinitions {
  private PlainDefinitions() {}

  static Map<String, Object> of(ActionDefinition action) {
    PlainMap plain =
        new PlainMap()
            .always("kind", action.getKind().getName())
            .text("module", action.getModule())
            .text("message", action.getMessageName())
            .text("response", action.getResponseName())
            .list("path", action.getPath(), PlainDefinitions::of)
            .text("description", action.getDescription())
            .list("aliases", action.getAliases(), alias -> alias);
    Deprecation deprecation = action.getDeprecation();
    if (deprecation != null) {
      plain.always(
          "deprecated", new PlainMap().text("replacement", deprecation.replacement()).build());
    }
    if (action.getHazard().level() != HazardLevel.NONE) {
      plain.always("hazard", of(action.getHazard()));
    }
    return plain
        .always("params", PlainMap.mapOf(action.getParams(), PlainDefinitions::of))
        .list("oneofs", action.getOneofs(), PlainDefinitions::of)
        .object("rules", action.getRules(), PlainData::of)
        .build();
  }

  private static Map<String, Object> of(PathElement step) {
    return new PlainMap()
        .always("field", step.field())
        .always("number", (long) step.number())
        .build();
  }

  private static Map<String, Object> of(Hazard hazard) {
    return new PlainMap()
        .always("level", hazard.level().getName())
        .text("reason", hazard.reason())
        .build();
  }

  static Map<String, Object> of(MessageDefinition message) {
    return new PlainMap()
        .text("description", message.getDescription())
        .object("params", message.getParams(), PlainDefinitions::of)
        .list("oneofs", message.getOneofs(), PlainDefinitions::of)
        .object("rules", message.getRules(), PlainData::of)
        .build();
  }

  static Map<String, Object> of(OneofDefinition oneof) {
    return new PlainMap()
        .always("name", oneof.name())
        .flag("required", oneof.required())
        .list("params", oneof.params(), name -> name)
        .build();
  }

  static Map<String, Object> of(ParamDefinition param) {
    PlainMap plain = new PlainMap().always("type", param.getType().getName());
    if (param.getCardinality() != Cardinality.SINGULAR) {
      plain.always("cardinality", param.getCardinality().getName());
    }
    ParamType keyType = param.getKeyType();
    plain
        .text("key-type", keyType == null ? null : keyType.getName())
        .text("enum", param.getEnumName())
        .text("message", param.getMessageName())
        .text("proto-name", param.getProtoName())
        .number("number", param.getProtoNumber())
        .flag("required", param.isRequired())
        .flag("presence", param.hasPresence())
        .flag("wrapper", param.isWrapper())
        .text("oneof", param.getOneof())
        .text("description", param.getDescription())
        .text("unit", param.getUnit());
    Object defaultValue = param.getDefault();
    if (defaultValue != null) {
      plain.always("default", PlainData.of(defaultValue));
    }
    DefaultSource defaultFrom = param.getDefaultFrom();
    if (defaultFrom != null) {
      plain.always("default-from", defaultFrom.getName());
    }
    return plain
        .list("examples", param.getExamples(), PlainData::of)
        .list("values", param.getEnumValues(), name -> name)
        .list("ranges", param.getRanges(), PlainDefinitions::of)
        .object("rules", param.getRules(), PlainData::of)
        .flag("deprecated", param.isDeprecated())
        .flag("sensitive", param.isSensitive())
        .flag("delimited", param.isDelimited())
        .build();
  }

  static Map<String, Object> of(Range range) {
    return new PlainMap()
        .always("of", range.getSubject().getName())
        .always("measure", range.getMeasure().getName())
        .text("unit", range.getUnit())
        .object("rules", range.getRules(), PlainData::of)
        .list("declared", range.getDeclared(), PlainDefinitions::of)
        .list("declared-excluded", range.getDeclaredExcluded(), PlainDefinitions::of)
        .list("effective", range.getEffective(), PlainDefinitions::of)
        .list("effective-excluded", range.getEffectiveExcluded(), PlainDefinitions::of)
        .flag("inverted", range.isInverted())
        .flag("finite", range.isFinite())
        .flag("nan", range.allowsNaN())
        .build();
  }

  private static Map<String, Object> of(Interval interval) {
    Map<String, Object> plain = new LinkedHashMap<>();
    putBound(plain, "from", interval.getLower());
    putBound(plain, "to", interval.getUpper());
    return Collections.unmodifiableMap(plain);
  }

  private static void putBound(Map<String, Object> plain, String side, @Nullable Bound bound) {
    if (bound != null) {
      plain.put(side, PlainData.of(bound.value()));
      plain.put(side + "-inclusive", bound.inclusive());
    }
  }

  static Map<String, Object> of(EnumDefinition definition) {
    return new PlainMap()
        .text("description", definition.getDescription())
        .text("prefix", definition.getPrefix())
        .flag("closed", definition.isClosed())
        .list("values", definition.getValues(), PlainDefinitions::of)
        .build();
  }

  static Map<String, Object> of(EnumValue value) {
    return new PlainMap()
        .always("name", value.getName())
        .always("proto-name", value.getProtoName())
        .always("number", (long) value.getNumber())
        .text("description", value.getDescription())
        .flag("deprecated", value.isDeprecated())
        .text("canonical", value.isCanonical() ? null : value.getCanonicalName())
        .build();
  }
}
