(ns potatoclient.transit.samples-test
  "The samples are what they claim to be: valid, complete, and at the very ends of the ranges."
  (:require [clojure.test :refer [deftest is]]
            [potatoclient.transit.samples :as samples])
  (:import (io.actionregistry.runtime ParamDefinition)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(defn- all-params []
  (for [action (ActionRegistry/getAllActionNames)
        [_ param] (.getParams (ActionRegistry/requireAction action))]
    [action param]))

(defn- all-numbers []
  (for [[action ^ParamDefinition param] (all-params)
        :when (and (.isNumeric (.getType param)) (.getRange param))]
    [action param (samples/values param)]))

(deftest samples-are-complete
  (doseq [action (ActionRegistry/getAllActionNames), params (samples/params action)]
    (is (ActionRegistry/hasRequiredParams action params) (pr-str action params))))

(deftest every-value-occurs
  (doseq [[action ^ParamDefinition param] (all-params)
          :let [key (keyword (.getName param))
                given (set (map key (samples/params action)))]]
    (is (every? #(contains? given %) (samples/values param)) (pr-str action key given))))

(deftest every-enum-value-on-offer-occurs
  (doseq [[action ^ParamDefinition param] (all-params)
          :when (.getEnumName param)]
    (is (= (ActionRegistry/getEnumValues action (.getName param)) (samples/values param)))))

(defn- beyond
  "The number next to one, away from the other."
  [number other]
  (cond (not (float? number)) (if (< number other) (dec number) (inc number))
        (< number other) (Math/nextDown (double number))
        :else (Math/nextUp (double number))))

(deftest numbers-are-the-last-ones-inside
  (is (< 50 (count (all-numbers))))
  (doseq [[action ^ParamDefinition param [low high :as values]] (all-numbers)
          :let [range (.getRange param)]]
    (is (= 2 (count values)) (pr-str action))
    (is (every? #(.contains range %) values) (pr-str action values))
    (is (not (.contains range (beyond low high))) (pr-str action (beyond low high)))
    (is (not (.contains range (beyond high low))) (pr-str action (beyond high low)))))

(deftest a-oneof-is-given-once-with-each-member
  (let [azimuths (remove nil? (map :azimuth (samples/params "rotary-axis")))]
    (is (every? #(= 1 (count %)) azimuths))
    (is (= #{:set-value :rotate-to :rotate :relative :relative-set :halt}
           (set (mapcat keys azimuths))))))
