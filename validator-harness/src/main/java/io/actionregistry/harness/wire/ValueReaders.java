package io.actionregistry.harness.wire;

import com.cognitect.transit.ArrayReadHandler;
import com.cognitect.transit.ArrayReader;
import com.cognitect.transit.Keyword;
import com.cognitect.transit.MapReader;
import com.cognitect.transit.ReadHandler;
import com.cognitect.transit.TransitFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The other half of {@link ValueWriters}: what is read keeps its order and its type. */
final class ValueReaders {
  private static final int MAX_KEYWORDS = 10_000;
  private static final int LONGEST_KEPT = 100;

  /** Transit-java interns every keyword's name as it reads it, which is slow. */
  private static final Map<String, Keyword> KEYWORDS = new ConcurrentHashMap<>();

  private ValueReaders() {}

  static Map<String, ReadHandler<?, ?>> all() {
    Map<String, ReadHandler<?, ?>> handlers = new HashMap<>();
    handlers.put(":", scalar(String.class, ValueReaders::keyword));
    handlers.put("n", scalar(String.class, text -> new BigInteger(digits(text))));
    handlers.put("f", scalar(String.class, text -> new BigDecimal(digits(text))));
    handlers.put(ValueWriters.FLOAT, scalar(Double.class, Double::floatValue));
    handlers.put(ValueWriters.UTF16, scalar(byte[].class, ValueReaders::text));
    handlers.put(ValueWriters.UTF16_CHAR, scalar(Long.class, unit -> (char) unit.intValue()));
    handlers.put(
        ValueWriters.INSTANT, scalar(List.class, l -> Instant.ofEpochSecond(at(l, 0), at(l, 1))));
    handlers.put(
        ValueWriters.DURATION, scalar(List.class, l -> Duration.ofSeconds(at(l, 0), at(l, 1))));
    handlers.put("list", new Items<List<Object>>(items -> items));
    handlers.put("set", new Items<Set<Object>>(LinkedHashSet::new));
    handlers.put("cmap", new Items<Map<Object, Object>>(ValueReaders::pairs));
    return TransitFactory.readHandlerMap(handlers);
  }

  static Keyword keyword(String name) {
    Keyword known = KEYWORDS.get(name);
    if (known == null) {
      // With the colon that transit-java takes away: the name may be empty, or have its own.
      known = TransitFactory.keyword(":" + name);
      if (name.length() <= LONGEST_KEPT && KEYWORDS.size() < MAX_KEYWORDS) {
        KEYWORDS.put(name, known);
      }
    }
    return known;
  }

  private static String text(byte[] units) {
    return ByteBuffer.wrap(units).asCharBuffer().toString();
  }

  private static String digits(String number) {
    if (number.length() > ValueWriters.MAX_DIGITS) {
      throw new WireException("a number of more than " + ValueWriters.MAX_DIGITS + " digits");
    }
    return number;
  }

  private static long at(List<?> pair, int index) {
    if (pair.size() == 2 && pair.get(index) instanceof Long number) {
      return number;
    }
    throw new WireException("seconds and nanoseconds expected, not " + pair.size() + " values");
  }

  private static Map<Object, Object> pairs(List<Object> items) {
    if (items.size() % 2 != 0) {
      throw new WireException("a map with a key that has no value");
    }
    Map<Object, Object> map = Maps.MAPS.init(items.size() / 2);
    for (int i = 0; i < items.size(); i += 2) {
      Maps.MAPS.add(map, items.get(i), items.get(i + 1));
    }
    return map;
  }

  private static <T> ReadHandler<Object, Object> scalar(Class<T> type, Function<T, Object> read) {
    return rep -> {
      if (!type.isInstance(rep)) {
        throw new WireException("a tagged value that holds no " + type.getSimpleName());
      }
      return read.apply(type.cast(rep));
    };
  }

  /** Maps in the order of their entries; a key that comes twice is no map. */
  static final class Maps
      implements MapReader<Map<Object, Object>, Map<Object, Object>, Object, Object> {
    static final Maps MAPS = new Maps();

    @Override
    public Map<Object, Object> init() {
      return init(0);
    }

    /** The size has been borne out by {@link PackShape}. */
    @Override
    public Map<Object, Object> init(int size) {
      return new LinkedHashMap<>(size * 4 / 3 + 1);
    }

    @Override
    public Map<Object, Object> add(
        Map<Object, Object> map, @Nullable Object key, @Nullable Object value) {
      int size = map.size();
      Nulls.put(map, key, value);
      if (map.size() == size) {
        throw new WireException("a key comes twice in one map");
      }
      return map;
    }

    @Override
    public Map<Object, Object> complete(Map<Object, Object> map) {
      return map;
    }
  }

  static final class Lists implements ArrayReader<List<Object>, List<Object>, Object> {
    @Override
    public List<Object> init() {
      return new ArrayList<>();
    }

    /** The size has been borne out by {@link PackShape}. */
    @Override
    public List<Object> init(int size) {
      return new ArrayList<>(size);
    }

    @Override
    public List<Object> add(List<Object> list, @Nullable Object item) {
      Nulls.add(list, item);
      return list;
    }

    @Override
    public List<Object> complete(List<Object> list) {
      return list;
    }
  }

  /** A tagged array; transit-java's own readers make room for as many items as are announced. */
  private record Items<T>(Function<List<Object>, T> build)
      implements ArrayReadHandler<List<Object>, T, Object, Object> {
    @Override
    public T fromRep(Object rep) {
      throw new WireException("a tagged value that holds no array");
    }

    @Override
    public ArrayReader<List<Object>, T, Object> arrayReader() {
      return new ArrayReader<>() {
        private final Lists lists = new Lists();

        @Override
        public List<Object> init() {
          return lists.init();
        }

        @Override
        public List<Object> init(int size) {
          return lists.init(size);
        }

        @Override
        public List<Object> add(List<Object> list, @Nullable Object item) {
          return lists.add(list, item);
        }

        @Override
        public T complete(List<Object> list) {
          return build.apply(list);
        }
      };
    }
  }
}
