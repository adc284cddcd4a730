package potatoclient.transit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Once the class is initialised, nothing that it hands out can be changed. */
@ResourceLock(HandlersTest.STATE)
final class ImmutabilityTest {
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> collections = new ArrayList<>();

  @Test
  void nothing_handed_out_can_be_changed() throws ReflectiveOperationException {
    for (Method method : ActionRegistry.class.getMethods()) {
      if (Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0) {
        inspect(method.getName(), method.invoke(null));
      }
    }
    inspect("search", ActionRegistry.search("zoom"));
    inspect("search", ActionRegistry.search("submarine"));
    inspect("suggest", ActionRegistry.suggest("rotary-goto-nd"));
    inspect("suggest", ActionRegistry.suggest("submarine"));
    inspect("getRequiredParams", ActionRegistry.getRequiredParams("ping"));
    inspect("getRanges", ActionRegistry.getRanges("ping", "x"));
    inspect("getEnumValues", ActionRegistry.getEnumValues("ping", "x"));
    inspect("withDefaults", ActionRegistry.withDefaults("ping", null));

    assertTrue(collections.size() > 2000, "only " + collections.size() + " were tried");
    assertEquals(177, ActionRegistry.getAllActionNames().size());
  }

  private void inspect(String path, Object value) throws ReflectiveOperationException {
    if (value == null || !seen.add(value)) {
      return;
    }
    if (value instanceof Map<?, ?> map) {
      collections.add(path);
      refusesChanges(path, map);
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        inspect(path + "/" + entry.getKey(), entry.getValue());
      }
    } else if (value instanceof Collection<?> collection) {
      collections.add(path);
      refusesChanges(path, collection);
      for (Object item : collection) {
        inspect(path + "/-", item);
      }
    } else if (value.getClass().getPackageName().equals("io.actionregistry.runtime")) {
      inspectProperties(path, value);
    }
  }

  private void inspectProperties(String path, Object value) throws ReflectiveOperationException {
    for (Method method : value.getClass().getMethods()) {
      boolean isProperty =
          method.getParameterCount() == 0
              && !Modifier.isStatic(method.getModifiers())
              && (method.getName().startsWith("get") || method.getName().equals("toMap"));
      if (isProperty) {
        inspect(path + "." + method.getName(), method.invoke(value));
      }
    }
  }

  private static <K, V> void refusesChanges(String path, Map<K, V> map) {
    refused(path, () -> map.put(null, null));
    refused(path, () -> map.keySet().add(null));
    if (!map.isEmpty()) {
      Map.Entry<K, V> first = map.entrySet().iterator().next();
      refused(path, () -> first.setValue(first.getValue()));
      refused(path, () -> map.remove(first.getKey()));
      refused(path, map::clear);
      refusesRemoval(path, map.keySet());
      refusesRemoval(path, map.values());
      refusesRemoval(path, map.entrySet());
    }
  }

  private static void refusesChanges(String path, Collection<?> collection) {
    refused(path, () -> collection.add(null));
    if (!collection.isEmpty()) {
      refused(path, collection::clear);
      refusesRemoval(path, collection);
    }
    if (collection instanceof List<?> list && list.size() > 1) {
      refused(path, () -> Collections.swap(list, 0, 1));
    }
  }

  private static void refusesRemoval(String path, Collection<?> collection) {
    Iterator<?> iterator = collection.iterator();
    iterator.next();
    refused(path, iterator::remove);
  }

  private static void refused(String path, Runnable change) {
    assertThrows(UnsupportedOperationException.class, change::run, path);
  }
}
