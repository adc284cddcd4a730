(ns potatoclient.transit.failing
  "The control: tests that do not pass, so that whoever runs tests is known to notice."
  (:require [clojure.test :refer [deftest is]]))

(deftest says-something-wrong
  (is (= 1 1))
  (is (= 1 2)))

(deftest throws
  (throw (IllegalStateException. "on purpose")))
