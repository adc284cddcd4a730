package io.actionregistry.validation;

import clojure.java.api.Clojure;
import clojure.lang.AFn;
import clojure.lang.IFn;
import com.cognitect.transit.TransitFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads Clojure's data, with a few tags for what it has no notation for: {@code #bytes "00ff"},
 * {@code #instant}, {@code #duration}, {@code #transit} (a keyword of Transit's), {@code #big} and
 * {@code #float}, {@code #int}, {@code #surrogate}.
 */
final class Edn {
  private static final IFn READ;
  private static final Object OPTIONS;

  static {
    Clojure.var("clojure.core", "require").invoke(Clojure.read("clojure.edn"));
    READ = Clojure.var("clojure.edn", "read-string");
    Object readers =
        map(
            Map.of(
                "bytes", text -> HexFormat.of().parseHex((String) text),
                "instant", text -> Instant.parse((String) text),
                "duration", text -> Duration.parse((String) text),
                "transit", text -> TransitFactory.keyword((String) text),
                "big", text -> new java.math.BigInteger((String) text),
                "float", number -> ((Number) number).floatValue(),
                "int", number -> ((Number) number).intValue(),
                "doubles", list -> doubles((java.util.List<?>) list),
                "surrogate", text -> "\ud800" + text));
    OPTIONS = Clojure.var("clojure.core", "hash-map").invoke(Clojure.read(":readers"), readers);
  }

  private Edn() {}

  private static double[] doubles(java.util.List<?> list) {
    return list.stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
  }

  private static Object map(Map<String, Function<Object, Object>> readers) {
    Object map = Clojure.var("clojure.core", "hash-map").invoke();
    for (Map.Entry<String, Function<Object, Object>> reader : readers.entrySet()) {
      AFn function =
          new AFn() {
            @Override
            public Object invoke(Object value) {
              return reader.getValue().apply(value);
            }
          };
      map =
          Clojure.var("clojure.core", "assoc").invoke(map, Clojure.read(reader.getKey()), function);
    }
    return map;
  }

  static Object read(String text) {
    return READ.invoke(OPTIONS, text);
  }
}
