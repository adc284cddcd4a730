(ns potatoclient.transit.gate-process
  "Asks the registry about good and bad parameters, and reports the answers on standard error."
  (:require [potatoclient.transit.api :as api])
  (:import (io.actionregistry.runtime Violation)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(defn- report [action params]
  (let [verdict (ActionRegistry/check action params)]
    (println (api/valid? action params) (.getStatus verdict))
    (doseq [^Violation violation (.getViolations verdict)]
      (println (.getParam violation) (.getRuleId violation)))))

(defn -main []
  (binding [*out* *err*]
    (report :rotary-goto-ndc {:channel "heat" :x (float 0.5) :y -1})
    (report :rotary-goto-ndc {:channel :unspecified :x 1.5 :z 0})
    (report "rotary-goto-ndc" {:channel :hot})
    (report :rotary-goto-nd nil)
    (report :ping nil)
    (report nil "nonsense")))
