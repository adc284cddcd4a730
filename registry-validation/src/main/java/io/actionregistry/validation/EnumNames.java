package io.actionregistry.validation;

import com.cognitect.transit.Keyword;
import io.actionregistry.runtime.EnumDefinition;
import io.actionregistry.runtime.EnumValue;
import io.actionregistry.runtime.ParamDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The values of an enum parameter by name, as canonical numbers. */
final class EnumNames {
  private final @Nullable EnumDefinition definition;
  private final ParamDefinition param;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, String> bySpelling = new HashMap<>();
  private final Map<Object, Long> clojureNumbers = new ConcurrentHashMap<>();

  /**
   * Without a definition the names that the parameter offers are all that is known; their places in
   * the list stand for the numbers then.
   */
  EnumNames(@Nullable EnumDefinition definition, ParamDefinition param) {
    this.definition = definition;
    this.param = param;
    if (definition == null) {
      List<String> offers = param.getEnumValues();
      offers.forEach(name -> numbers.put(name, (long) numbers.size()));
    } else {
      definition.getValues().forEach(v -> numbers.put(v.getName(), (long) v.getNumber()));
    }
    names().forEach(name -> bySpelling.putIfAbsent(Spelling.of(name), name));
    if (definition != null) {
      definition
          .getValues()
          .forEach(v -> bySpelling.putIfAbsent(Spelling.of(v.getProtoName()), v.getName()));
    }
    bySpelling.remove("");
  }

  @Nullable EnumDefinition definition() {
    return definition;
  }

  /** The number of a value, or null. */
  @Nullable Long number(String name) {
    return numbers.get(name);
  }

  /** The number of a value by its name as String or keyword; {@link Glance#NONE} if not known. */
  long numberOf(@Nullable Object name) {
    Long number = null;
    if (name instanceof String text) {
      number = numbers.get(text);
    } else if (name instanceof Keyword keyword && keyword.getNamespace() == null) {
      number = numbers.get(keyword.getName());
    } else if (name != null) {
      number = clojureNumbers.get(name);
    }
    return number == null ? Glance.NONE : number;
  }

  /** Remembers the Clojure keyword of a value: it is the same object whenever it is given. */
  void remember(Object clojureKeyword, Long number) {
    if (clojureNumbers.size() < numbers.size()) {
      clojureNumbers.putIfAbsent(clojureKeyword, number);
    }
  }

  /** Whether a number that no value has is no value of the enum, as with enums of proto2. */
  boolean refuses(long number) {
    return definition != null
        && definition.isClosed()
        && definition.getValueByNumber(number) == null;
  }

  /** What protobuf takes an absent value for: zero, or the first one of a closed enum. */
  long zero() {
    return definition != null && definition.isClosed()
        ? definition.getValues().get(0).getNumber()
        : 0;
  }

  /** The name of a number, or null. */
  @Nullable String name(long number) {
    EnumValue value = definition == null ? null : definition.getValueByNumber(number);
    return value == null ? null : value.getName();
  }

  /** The names that may be given: those that the rules admit, or all. */
  List<String> offers() {
    return param.getEnumValues().isEmpty() && definition != null
        ? definition.getNames()
        : param.getEnumValues();
  }

  /** All names, first of all those that the rules admit. */
  List<String> names() {
    List<String> names = new ArrayList<>(offers());
    if (definition != null) {
      definition.getValues().stream()
          .map(EnumValue::getName)
          .filter(name -> !names.contains(name))
          .forEach(names::add);
    }
    return names;
  }

  /** The name that another spelling stands for: a proto name, capitals, underscores; or null. */
  @Nullable String canonical(String spelling) {
    return bySpelling.get(Spelling.of(spelling));
  }
}
