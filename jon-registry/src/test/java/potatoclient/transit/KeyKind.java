package potatoclient.transit;

import clojure.lang.Keyword;
import com.cognitect.transit.TransitFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The kinds of names that callers have, for tests that hold for each of them. */
public enum KeyKind {
  STRING(name -> name),
  TRANSIT(TransitFactory::keyword),
  CLOJURE(Keyword::intern);

  private final Function<String, Object> make;

  KeyKind(Function<String, Object> make) {
    this.make = make;
  }

  /** A name of this kind; null stays null. */
  public Object key(String name) {
    return name == null ? null : make.apply(name);
  }

  /** A map of names and values in turn. */
  Map<Object, Object> map(Object... namesAndValues) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(key((String) namesAndValues[i]), namesAndValues[i + 1]);
    }
    return map;
  }
}
