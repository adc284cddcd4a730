(ns potatoclient.transit.validation-test
  "Validation from Clojure: switched off, as in this process, and by a validator of one's own."
  (:require [clojure.test :refer [are deftest is]]
            [potatoclient.transit.api :as api])
  (:import (io.actionregistry.runtime FieldPath Step Validator Violation)
           (potatoclient.transit ActionRegistry)
           (potatoclient.transit.validation Validation)))

(set! *warn-on-reflection* true)

(deftest switched-off-everything-is-valid-and-nothing-is-checked
  (are [action params] (and (true? (api/valid? action params))
                            (= "disabled" (.getStatus (ActionRegistry/check action params))))
    :ping {}
    :rotary-goto-ndc {:channel "hot" :x "far"}
    :no-such-action nil
    nil nil
    "ping" (Object.)))

(defn- validator ^Validator []
  (.create (Validation.) (ActionRegistry/registry)))

(deftest a-validator-of-ones-own-needs-no-switch
  (is (= (ActionRegistry/registry) (.getRegistry (Validation.))))
  (is (.isValid (.check (validator) :rotary-goto-ndc {:channel :heat :x 0.5 :y 1})))
  (is (not (.isValid (validator) :rotary-goto-ndc {:channel :heat})))
  (is (= 2 (count (.getViolations (.check (validator) :rotary-goto-ndc {:channel :heat})))))
  (is (= 1 (count (.getViolations (.checkFirst (validator) :rotary-goto-ndc {:channel :heat})))))
  (is (.isValid (.checkMessage (validator) "cmd.RotaryPlatform.HaltAzimuth" {}))))

(defn- describe-path [^FieldPath path]
  (when-not (.isEmpty path)
    (mapv (fn [^Step step]
            [(.name step) (.number step) (str (.type step)) (.keyType step) (.valueType step)
             (.subscript step)])
          (.steps path))))

(defn- describe [^Violation v]
  {:kind (.getKind v)
   :rule-id (.getRuleId v)
   :message (.getMessage v)
   :for-key (.isForKey v)
   :field (describe-path (.getField v))
   :rule (describe-path (.getRule v))
   :param (.getParam v)
   :value [(.getValue v) (.isRedacted v)]
   :bound (into {} (.getBound v))
   :explanation (.getExplanation v)})

(deftest a-violation-tells-everything
  (let [verdict (.check (validator) :rotary-goto-ndc {:channel :heat :x 1.5 :y 0})
        ^Violation violation (first (.getViolations verdict))]
    (is (= "invalid" (.getStatus verdict)))
    (is (= (str violation) (.getMessage verdict)))
    (is (= {:kind "rule"
            :rule-id "float.gte_lte"
            :message "must be greater than or equal to -1 and less than or equal to 1"
            :for-key false
            :field [["x" 2 "FLOAT" nil nil nil]]
            :rule [["float" 1 "MESSAGE" nil nil nil] ["gte" 5 "FLOAT" nil nil nil]]
            :param "x"
            :value [1.5 false]
            :bound {"float.gte" -1.0 "float.lte" 1.0}
            :explanation "1.5 is given, but -1 ≤ value ≤ 1 ndc is needed. The nearest is 1."}
           (describe violation)))
    (is (= ["status" "violations"] (keys (.toMap verdict))))
    (is (= (.toMap violation) (first (get (.toMap verdict) "violations"))))))
