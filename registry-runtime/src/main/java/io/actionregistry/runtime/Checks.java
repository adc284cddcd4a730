package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import com.cognitect.transit.TransitFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What constructors ask of their arguments, and the collections they keep. */
final class Checks {
  private Checks() {}

  /** A name that can be a keyword: not empty, no blanks, no colon in front, no slash. */
  static String name(String what, String name) {
    boolean wrong = name.isEmpty() || name.charAt(0) == ':' || name.indexOf('/') >= 0;
    if (wrong || name.chars().anyMatch(c -> c <= ' ')) {
      throw new IllegalArgumentException(
          what
              + " '"
              + Text.abbreviate(name)
              + "': a name is not empty, has no blanks and no '/',"
              + " and does not begin with ':'");
    }
    return name;
  }

  /** A parameter's name has no dot either: a dot separates the steps of a path. */
  static String paramName(String name) {
    if (name.indexOf('.') >= 0) {
      throw new IllegalArgumentException("parameter '" + name + "': a name has no '.'");
    }
    return name("parameter", name);
  }

  static String notEmpty(String what, String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(what + " must not be empty");
    }
    return text;
  }

  static void that(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  static Keyword keyword(String name) {
    return TransitFactory.keyword(name);
  }

  /** An unmodifiable map in the order given; two entries under one key are refused. */
  static <T> Map<String, T> ordered(
      String what, Collection<T> values, Function<T, String> keyOf, Function<T, String> label) {
    if (values.isEmpty()) {
      return Collections.emptyMap();
    }
    Map<String, T> map = new LinkedHashMap<>();
    for (T value : values) {
      T before = map.putIfAbsent(keyOf.apply(value), value);
      if (before != null) {
        throw new IllegalArgumentException(
            what
                + " '"
                + keyOf.apply(value)
                + "' twice: "
                + label.apply(before)
                + " and "
                + label.apply(value));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  static <T> Set<T> orderedSet(Collection<T> values) {
    return values.isEmpty()
        ? Collections.emptySet()
        : Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  static List<String> distinct(String what, Collection<String> values) {
    Set<String> seen = new LinkedHashSet<>();
    for (String value : values) {
      that(seen.add(value), what + " '" + value + "' twice");
    }
    return List.copyOf(new ArrayList<>(seen));
  }
}
