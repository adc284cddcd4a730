(ns potatoclient.transit.readme
  "What the README shows of validation."
  (:import (io.actionregistry.runtime Violation)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(defn explain
  "Prints what is wrong with the parameters of an action."
  [action params]
  (let [verdict (ActionRegistry/check action params)]
    (println (.getStatus verdict))
    (doseq [^Violation violation (.getViolations verdict)]
      (println (.getParam violation) (.getRuleId violation))
      (println " " (.getExplanation violation)))))

(defn -main []
  (println (ActionRegistry/validateParams :rotary-goto-ndc {:channel :heat :x 0.5 :y -1}))
  (explain :rotary-goto-ndc {:channel :heat :x 1.5 :y -1})
  (explain :rotary-goto-ndc {:channel :heet :x 0}))
