package io.actionregistry.runtime;

import clojure.lang.Keyword;
import com.cognitect.transit.TransitFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** The kinds of keys that callers have, for tests that hold for each of them. */
enum KeyKind {
  STRING {
    @Override
    Object key(String name) {
      return name;
    }
  },
  TRANSIT {
    @Override
    Object key(String name) {
      return TransitFactory.keyword(name);
    }
  },
  CLOJURE {
    @Override
    Object key(String name) {
      return Keyword.intern(name);
    }
  };

  abstract Object key(String name);

  /** A map of names and values in turn; values may be null. */
  Map<Object, Object> map(Object... namesAndValues) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(key((String) namesAndValues[i]), namesAndValues[i + 1]);
    }
    return map;
  }
}
