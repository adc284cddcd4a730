package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clojure.java.api.Clojure;
import clojure.lang.IFn;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What a Clojure program sees: calls without type hints on what it passes, and no reflection. */
final class ClojureTest {
  private static final IFn LOAD = Clojure.var("clojure.core", "load-reader");
  private static final IFn WITH_BINDINGS = Clojure.var("clojure.core", "with-bindings*");
  private static final IFn HASH_MAP = Clojure.var("clojure.core", "hash-map");

  private static final String PROGRAM =
      """
      (ns registry.client
        (:import (io.actionregistry.runtime
                  ActionDefinition Dispatcher HandlerTable ActionHandler Command Registry
                  UsageCounts)))
      (def ^Registry registry
        (-> (Registry/builder)
            (.action (-> (ActionDefinition/builder "go")
                         (.required :where) (.optional "speed") (.alias "run") (.build)))
            (.build)))
      (def ^HandlerTable handlers (HandlerTable. registry))
      (def ^Dispatcher dispatcher (Dispatcher. registry handlers (UsageCounts.)))
      (defn all [action param params words]
        (.register handlers action
                   (reify ActionHandler (handle [_ c] (.getParam ^Command c param))))
        [(.isKnownAction registry action)
         (.resolve registry action)
         (vec (.getRequiredParams registry action))
         (.hasRequiredParams registry action params)
         (.getName (.getParam registry action param))
         (count (.getRanges registry action param))
         (.withDefaults registry action params)
         (count (.search registry words))
         (vec (.suggest registry "g"))
         (:msg-type {:msg-type (str (get (.dispatch dispatcher
                                                    {:msg-type :command
                                                     :payload {:action action :params params}})
                                         io.actionregistry.runtime.TransitKeys/MSG_TYPE))})])
      (pr-str (all :run [:where] {:where 1} "go"))
      """;

  @Test
  void a_program_without_type_hints_on_its_data_needs_no_reflection() {
    StringWriter warnings = new StringWriter();
    Object bindings =
        HASH_MAP.invoke(
            Clojure.var("clojure.core", "*warn-on-reflection*"),
            true,
            Clojure.var("clojure.core", "*err*"),
            warnings,
            Clojure.var("clojure.core", "*ns*"),
            ((clojure.lang.Var) Clojure.var("clojure.core", "*ns*")).deref());
    Object result = WITH_BINDINGS.invoke(bindings, LOAD, new StringReader(PROGRAM));
    assertEquals("", warnings.toString());
    assertEquals(
        "[true \"go\" [\"where\"] true \"where\" 0 {:where 1} 1 [\"go\"] \":response\"]", result);
  }
}
