package io.actionregistry.validation;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Data that nobody should send. */
final class Hostile {
  private Hostile() {}

  static Map<Object, Object> cyclicNode() {
    Map<Object, Object> node = new HashMap<>();
    node.put("left", node);
    return node;
  }

  /** A message of type {@code t.Node}, nested that many times. */
  static Map<Object, Object> deepNode(int levels) {
    Map<Object, Object> node = new HashMap<>();
    for (int i = 1; i < levels; i++) {
      Map<Object, Object> outer = new HashMap<>();
      outer.put("left", node);
      node = outer;
    }
    return node;
  }

  static Object deepList(int levels) {
    Object list = List.of();
    for (int i = 1; i < levels; i++) {
      list = List.of(list);
    }
    return list;
  }

  static Object cyclicList() {
    Object[] array = new Object[1];
    List<Object> list = Arrays.asList(array);
    array[0] = list;
    return list;
  }

  /** A message of type {@code t.Node} with few objects and 2^60 ways from top to bottom. */
  static Map<Object, Object> sharedNode() {
    Map<Object, Object> node = new HashMap<>();
    for (int i = 0; i < 60; i++) {
      Map<Object, Object> outer = new HashMap<>();
      outer.put("children", List.of(node, node));
      node = outer;
    }
    return node;
  }

  /** Entries that never end. */
  static <K, V> Map<K, V> endlessMap(Supplier<Map.Entry<K, V>> entries) {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
          @Override
          public Iterator<Entry<K, V>> iterator() {
            return endless(entries);
          }

          @Override
          public int size() {
            return 0;
          }
        };
      }
    };
  }

  static List<Object> endlessList(Object item) {
    return new AbstractList<>() {
      @Override
      public Object get(int index) {
        return item;
      }

      @Override
      public Iterator<Object> iterator() {
        return endless(() -> item);
      }

      @Override
      public int size() {
        throw new IllegalStateException("asked for a size");
      }
    };
  }

  private static <T> Iterator<T> endless(Supplier<T> items) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public T next() {
        return items.get();
      }
    };
  }

  /** A map and a list that cannot be read. */
  static Map<Object, Object> throwingMap(Throwable failure) {
    return endlessMap(() -> Hostile.<Error, Map.Entry<Object, Object>>sneaky(failure));
  }

  static List<Object> throwingList(Throwable failure) {
    return new AbstractList<>() {
      @Override
      public Object get(int index) {
        return Hostile.<Error, Object>sneaky(failure);
      }

      @Override
      public int size() {
        return 1;
      }
    };
  }

  /** A number that cannot be read. */
  static Number throwingNumber() {
    return new Number() {
      private static final long serialVersionUID = 1L;

      @Override
      public int intValue() {
        throw new IllegalStateException();
      }

      @Override
      public long longValue() {
        throw new IllegalStateException();
      }

      @Override
      public float floatValue() {
        throw new IllegalStateException();
      }

      @Override
      public double doubleValue() {
        throw new IllegalStateException();
      }
    };
  }

  /** Throws anything, declared or not. */
  @SuppressWarnings("unchecked")
  static <T extends Throwable, R> R sneaky(Throwable throwable) throws T {
    throw (T) throwable;
  }
}
