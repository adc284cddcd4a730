(ns example.main
  (:import (io.actionregistry.runtime ActionHandler Command Range)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(defn ask []
  (prn (ActionRegistry/resolve :rotary-goto-ndc))
  (prn (vec (ActionRegistry/getRequiredParams :rotary-goto-ndc)))
  (prn (vec (ActionRegistry/getEnumValues :rotary-goto-ndc :channel)))
  (prn (ActionRegistry/hasRequiredParams :rotary-goto-ndc {:channel "heat"}))
  (let [^Range x (ActionRegistry/getRange :rotary-goto-ndc :x)]
    (println (.describe x))
    (prn (.contains x 1.5)))
  (prn (ActionRegistry/isKnownAction :rotary-goto-moon)))

(defn look-at [^Command command]
  (str "looking at " (.getParam command :x) " " (.getParam command :y)))

(defn carry-out []
  (ActionRegistry/registerHandler
   :rotary-rotate-to-ndc
   (reify ActionHandler
     (handle [_ command] (look-at command))))
  (println (str (ActionRegistry/dispatch
                 {:msg-type :command
                  :msg-id 1
                  :payload {:action :rotary-goto-ndc
                            :params {:channel "heat" :x 0.5 :y -0.5}}}))))

(defn -main []
  (ask)
  (carry-out))
