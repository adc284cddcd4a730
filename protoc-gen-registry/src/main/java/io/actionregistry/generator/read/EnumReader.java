package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Naming;
import io.actionregistry.options.v1.EnumOptions;
import io.actionregistry.options.v1.EnumValueOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads enums, each one once. */
final class EnumReader {
  private final OptionTable options;
  private final SourceInfo source;
  private final Naming naming;
  private final Diagnostics diagnostics;
  private final Map<String, EnumType> read = new LinkedHashMap<>();

  EnumReader(OptionTable options, SourceInfo source, Naming naming, Diagnostics diagnostics) {
    this.options = options;
    this.source = source;
    this.naming = naming;
    this.diagnostics = diagnostics;
  }

  /** All enums asked for so far, in that order. */
  List<EnumType> all() {
    return List.copyOf(read.values());
  }

  EnumType read(EnumDescriptor type) {
    EnumType known = read.get(type.getFullName());
    if (known == null) {
      known = readNew(type);
      read.put(type.getFullName(), known);
    }
    return known;
  }

  private EnumType readNew(EnumDescriptor type) {
    String prefix = prefix(type);
    Map<Integer, String> canonical = new HashMap<>();
    List<EnumType.Value> values = new ArrayList<>();
    for (EnumValueDescriptor value : type.getValues()) {
      String name = name(value, prefix);
      canonical.putIfAbsent(value.getNumber(), name);
      values.add(
          new EnumType.Value(
              name,
              value.getName(),
              value.getNumber(),
              source.comment(value),
              value.getOptions().getDeprecated(),
              canonical.get(value.getNumber()),
              source.place(value)));
    }
    return new EnumType(
        type.getFullName(),
        type.getFile().getName(),
        source.comment(type),
        prefix,
        type.isClosed(),
        values,
        source.place(type));
  }

  private String prefix(EnumDescriptor type) {
    EnumOptions declared = options.of(type);
    if (declared.hasPrefix()) {
      checkPinned(type, declared.getPrefix());
      return declared.getPrefix();
    }
    List<String> names = type.getValues().stream().map(EnumValueDescriptor::getName).toList();
    String own = Naming.upperSnake(type.getName()) + "_";
    return names.stream().allMatch(name -> name.startsWith(own)) ? own : commonPrefix(names);
  }

  private void checkPinned(EnumDescriptor type, String prefix) {
    for (EnumValueDescriptor value : type.getValues()) {
      if (!value.getName().startsWith(prefix) && !options.of(value).hasName()) {
        SourceLocation place = source.place(type);
        diagnostics
            .at(type.getFullName(), place)
            .error(
                "bad-option",
                "the pinned prefix '" + prefix + "' is not a prefix of " + value.getName(),
                "give that value a name of its own, or shorten the prefix");
      }
    }
  }

  /** The longest prefix that ends in an underscore and that all names share. */
  static String commonPrefix(List<String> names) {
    String first = names.get(0);
    int length = first.length();
    for (String name : names) {
      int shared = 0;
      while (shared < Math.min(length, name.length())
          && name.charAt(shared) == first.charAt(shared)) {
        shared++;
      }
      length = shared;
    }
    return first.substring(0, first.lastIndexOf('_', length - 1) + 1);
  }

  private String name(EnumValueDescriptor value, String prefix) {
    EnumValueOptions declared = options.of(value);
    // People look for values below their enum, not beside it.
    Diagnostics.Subject errors =
        diagnostics.at(value.getType().getFullName() + "." + value.getName(), source.place(value));
    if (declared.hasName()) {
      Names.check(declared.getName(), errors);
      return declared.getName();
    }
    String proto = value.getName();
    String bare = proto.startsWith(prefix) ? proto.substring(prefix.length()) : proto;
    String name = naming.of(bare).isEmpty() ? naming.of(proto) : naming.of(bare);
    Names.refuseEmpty(name, proto, "enum_value", errors);
    return name;
  }
}
