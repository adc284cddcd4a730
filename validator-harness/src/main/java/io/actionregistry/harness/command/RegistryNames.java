package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What fields and enum values are called in a registry; safe for use by many threads. */
public final class RegistryNames {
  private final NameStyle style;
  private final NamingOptions options;
  private final Map<FieldDescriptor, String> fields = new ConcurrentHashMap<>();
  private final Map<EnumDescriptor, EnumValues> enums = new ConcurrentHashMap<>();

  /** Names in a style, where the options do not say otherwise. */
  public RegistryNames(NameStyle style, NamingOptions options) {
    this.style = style;
    this.options = options;
  }

  /** Kebab case, and the options of the schema alone. */
  public static RegistryNames standard() {
    return new RegistryNames(NameStyle.KEBAB, NamingOptions.DECLARED);
  }

  NameStyle style() {
    return style;
  }

  /**
   * What {@code actionregistry/v1/options.proto} sets on an element, as the schema states it or an
   * overlay does.
   *
   * @param element its full name; of a file, its path
   * @param options the element's options
   */
  public UnknownFieldSet ours(String element, Message options) {
    return this.options.of(element, options);
  }

  NamingOptions options() {
    return options;
  }

  /**
   * The name of a parameter, or of a step on the way to an action.
   *
   * @throws SchemaException if nothing is left of the field's name
   */
  public String parameter(FieldDescriptor field) {
    String known = fields.get(field);
    if (known == null) {
      known =
          options
              .name(field)
              .orElseGet(() -> notEmpty(style.of(field.getName()), field.getFullName()));
      fields.put(field, known);
    }
    return known;
  }

  /**
   * The name of the action that a service's method is.
   *
   * @throws SchemaException if nothing is left of the method's name
   */
  public String action(MethodDescriptor method) {
    return options
        .name(method)
        .orElseGet(() -> notEmpty(style.of(method.getName()), method.getFullName()));
  }

  /** The name of a value, its own where several share a number. */
  public String enumValue(EnumValueDescriptor value) {
    return of(value.getType()).name(value);
  }

  /** The name by which a number is canonically called; empty for a number without a value. */
  public Optional<String> enumValue(EnumDescriptor type, int number) {
    return Optional.ofNullable(type.findValueByNumber(number)).map(this::enumValue);
  }

  /** The value of exactly this name. */
  public Optional<EnumValueDescriptor> value(EnumDescriptor type, String name) {
    return Optional.ofNullable(of(type).find(name));
  }

  /**
   * The value that is meant by another spelling of its name or of its proto name: other capitals,
   * hyphens or underscores.
   */
  public Optional<EnumValueDescriptor> misspelt(EnumDescriptor type, String name) {
    return Optional.ofNullable(of(type).misspelt(name));
  }

  /** What is taken off the names of an enum's values. */
  public String prefix(EnumDescriptor type) {
    return options.prefix(type).orElseGet(() -> inferredPrefix(type));
  }

  private EnumValues of(EnumDescriptor type) {
    EnumValues known = enums.get(type);
    if (known == null) {
      known = EnumValues.of(type, this::name);
      enums.put(type, known);
    }
    return known;
  }

  private String name(EnumValueDescriptor value) {
    return options.name(value).orElseGet(() -> inferredName(value));
  }

  private String inferredName(EnumValueDescriptor value) {
    String prefix = prefix(value.getType());
    String whole = value.getName();
    String rest = whole.startsWith(prefix) ? style.of(whole.substring(prefix.length())) : "";
    return rest.isEmpty() ? notEmpty(style.of(whole), value.getFullName()) : rest;
  }

  private static String inferredPrefix(EnumDescriptor type) {
    List<String> names = type.getValues().stream().map(EnumValueDescriptor::getName).toList();
    String own = NameStyle.enumPrefix(type.getName());
    if (names.stream().allMatch(name -> name.startsWith(own))) {
      return own;
    }
    String shared = names.get(0);
    while (!shared.isEmpty() && !isPrefix(shared, names)) {
      shared = shared.substring(0, shared.lastIndexOf('_', shared.length() - 2) + 1);
    }
    return shared;
  }

  private static boolean isPrefix(String prefix, List<String> names) {
    return prefix.endsWith("_") && names.stream().allMatch(name -> name.startsWith(prefix));
  }

  private static String notEmpty(String name, String element) {
    if (name.isEmpty()) {
      throw new SchemaException(element + ": nothing is left of its name; give it one by option");
    }
    return name;
  }
}
