package io.actionregistry.validation;

import clojure.java.api.Clojure;
import clojure.lang.AFn;
import clojure.lang.IFn;
import com.cognitect.transit.TransitFactory;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Reads Clojure's data, with tags for what it has no notation for: {@code #bytes "00ff"}, {@code
 * #transit "a keyword of Transit's"}, {@code #doubles [1 2]} and so on.
 */
final class Edn {
  private static final IFn READ;
  private static final Object OPTIONS;

  static {
    Clojure.var("clojure.core", "require").invoke(Clojure.read("clojure.edn"));
    READ = Clojure.var("clojure.edn", "read-string");
    Map<String, Function<Object, Object>> tags = new HashMap<>();
    tags.put("bytes", text -> HexFormat.of().parseHex((String) text));
    tags.put("instant", text -> Instant.parse((String) text));
    tags.put("duration", text -> Duration.parse((String) text));
    tags.put("transit", text -> TransitFactory.keyword((String) text));
    tags.put("big", text -> new BigInteger((String) text));
    tags.put("float", number -> ((Number) number).floatValue());
    tags.put("int", number -> ((Number) number).intValue());
    tags.put("short", number -> ((Number) number).shortValue());
    tags.put("byte", number -> ((Number) number).byteValue());
    tags.put("atomic", number -> new AtomicLong(((Number) number).longValue()));
    tags.put("unknown", number -> new LongAdder());
    tags.put("surrogate", text -> "\ud800" + text);
    tags.put("text", length -> "x".repeat(((Number) ((List<?>) length).get(0)).intValue()));
    tags.put("objects", list -> ((List<?>) list).toArray());
    tags.put("booleans", list -> new boolean[] {true});
    tags.put("doubles", list -> longs(list).asDoubleStream().toArray());
    tags.put("longs", list -> longs(list).toArray());
    tags.put("ints", list -> longs(list).mapToInt(number -> (int) number).toArray());
    tags.put("floats", list -> new float[] {1, 2});
    Object readers = map(tags);
    OPTIONS = Clojure.var("clojure.core", "hash-map").invoke(Clojure.read(":readers"), readers);
  }

  private Edn() {}

  private static LongStream longs(Object list) {
    return ((List<?>) list).stream().mapToLong(number -> ((Number) number).longValue());
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
