(ns potatoclient.transit.runner
  "What JUnit asks of Clojure: to load a namespace and hand over the compiler's warnings, to run one
  test, to say which methods a namespace calls."
  (:require [clojure.java.io :as io]
            [clojure.string :as str]
            [clojure.test :as test])
  (:import (java.io PushbackReader StringWriter)))

(set! *warn-on-reflection* true)

(defn load-warnings
  "Compiles the namespace anew; everything that is printed to *err* meanwhile."
  [ns-name]
  (let [err (StringWriter.)]
    (binding [*err* err
              *warn-on-reflection* true]
      (require (symbol ns-name) :reload))
    (str err)))

(defn test-names
  "Names of the tests of a loaded namespace, sorted."
  [ns-name]
  (sort (for [[test-name v] (ns-interns (symbol ns-name)) :when (:test (meta v))]
          (str test-name))))

(defn run-test
  "Runs one test: its counts of :pass, :fail and :error, and its report as :output."
  [ns-name test-name]
  (let [output (StringWriter.)
        counts (binding [test/*test-out* output
                         test/*report-counters* (ref test/*initial-report-counters*)]
                 (test/test-vars [(ns-resolve (symbol ns-name) (symbol test-name))])
                 @test/*report-counters*)]
    (assoc (select-keys counts [:pass :fail :error]) :output (str output))))

(defn- source-path [ns-name]
  (-> ns-name (str/replace \. \/) (str/replace \- \_) (str ".clj")))

(defn- forms [ns-name]
  (with-open [in (PushbackReader. (io/reader (io/resource (source-path ns-name))))]
    (doall (take-while (complement #{::end}) (repeatedly #(read in false ::end))))))

(defn- calls [ns-name]
  (filter #(and (seq? %) (symbol? (first %))) (tree-seq coll? seq (forms ns-name))))

(defn static-calls
  "What is called of a class, as method/number-of-arguments."
  [ns-name class-name]
  (set (for [[f & args] (calls ns-name) :when (= class-name (namespace f))]
         (str (name f) "/" (count args)))))

(defn instance-calls
  "Names of all methods that are called on objects."
  [ns-name]
  (set (for [[f] (calls ns-name)
             :let [method (name f)]
             :when (and (str/starts-with? method ".") (< 1 (count method)))]
         (subs method 1))))
