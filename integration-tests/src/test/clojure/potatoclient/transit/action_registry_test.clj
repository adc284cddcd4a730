(ns potatoclient.transit.action-registry-test
  "What the action registry's design asks of it in \"Integration Test Structure\" and \"Phase 4:
  Clojure Integration Tests\". Its generated specs are tested with the Malli target."
  (:require [clojure.string :as str]
            [clojure.test :refer [are deftest is testing]]
            [potatoclient.transit.api :as api])
  (:import (com.cognitect.transit Keyword TransitFactory)
           (io.actionregistry.runtime ActionDefinition UnknownActionException)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(deftest actions-are-found
  (testing "Integration Test Structure: Action discovery from Clojure"
    (let [names (set (map #(.getName ^Keyword %) (api/keywords)))]
      (is (contains? names "ping"))
      (is (contains? names "rotary-rotate-to-ndc")))
    (is (= 177 (count (api/names)) (count (api/keywords)) (count (api/all-actions))))
    (is (= (seq (api/names)) (map str (map #(.getName ^Keyword %) (api/keywords)))
           (keys (api/all-actions)))))
  (testing "an alias of the design is not listed as an action, yet stands for one everywhere"
    (is (not (contains? (set (api/names)) "rotary-goto-ndc")))
    (is (= "rotary-rotate-to-ndc" (get (api/aliases) "rotary-goto-ndc")))
    (is (api/known? :rotary-goto-ndc))
    (is (= #{"channel" "x" "y"} (set (api/required-params :rotary-goto-ndc))))
    (is (identical? (api/action :rotary-rotate-to-ndc) (api/action :rotary-goto-ndc)))))

(deftest a-name-is-a-string-or-either-kind-of-keyword
  (testing "Phase 4: Test keyword conversion"
    (are [action] (= "rotary-rotate-to-ndc" (api/canonical-name action))
      "rotary-goto-ndc"
      :rotary-goto-ndc
      (TransitFactory/keyword "rotary-goto-ndc"))
    (are [not-a-name] (and (not (api/known? not-a-name))
                           (nil? (api/action not-a-name))
                           (nil? (api/canonical-name not-a-name))
                           (nil? (api/required-params not-a-name))
                           (nil? (api/optional-params not-a-name)))
      nil "" :elsewhere/ping 'ping ["ping"] {:action "ping"} 1 ":ping" "PING" "ping ")
    (is (= ["day" "heat"] (sort (api/enum-values "rotary-goto-ndc" :channel))
           (sort (api/enum-values :rotary-goto-ndc "channel"))))))

(deftest parameters-are-checked-for-presence
  (testing "Integration Test Structure: Parameter validation from Clojure"
    (is (api/complete? :rotary-goto-ndc {:channel "heat" :x 0.5 :y -0.5}))
    (is (api/complete? "rotary-rotate-to-ndc" {"channel" "heat" "x" 0.5 "y" -0.5}))
    (is (not (api/complete? :rotary-goto-ndc {:channel "heat"})))
    (are [params] (not (api/complete? :rotary-goto-ndc params))
      nil
      {}
      {:channel "heat" :x 0.5}
      {:channel "heat" :x 0.5 :y nil}
      {:channel "heat" :x 0.5 :other/y 0.5}
      {:channel "heat" :x 0.5 'y 0.5})
    (is (not (api/complete? :no-such-action {}))))
  (testing "messages inside are looked into"
    (let [target {:timestamp 1 :target-longitude 2.0 :target-latitude 3.0 :target-altitude 4.0
                  :target-azimuth 5.0 :target-elevation 6.0 :distance 7.0
                  :uuid-part1 1 :uuid-part2 2 :uuid-part3 3 :uuid-part4 4}]
      (is (api/complete? :lira-refine-target {:target target}))
      (is (not (api/complete? :lira-refine-target {})))
      (is (not (api/complete? :lira-refine-target {:target (dissoc target :timestamp)}))))))

(defn- in-range? [action param value]
  (.contains (ActionRegistry/getRange action param) value))

(deftest ranges-are-data
  (testing "Integration Test Structure: Boundary values"
    (are [value inside] (= inside (in-range? :rotary-set-platform-azimuth :value value))
      0.0 true, 359.9999 true, 360.0 false, -359.9999 true, -360 false, ##NaN false, ##Inf false)
    (are [value inside] (= inside (in-range? :gps-set-manual-position "latitude" value))
      90.0 true, 90.1 false, -90 true, -91 false))
  (testing "the nearest float of 359.99999 is 360: here the design's example is departed from"
    (is (not (in-range? :rotary-set-platform-azimuth :value 359.99999)))))

(defn- message-of-unknown [action]
  (try (api/required-action action)
       nil
       (catch UnknownActionException e (ex-message e))))

(deftest errors-say-what-may-have-been-meant
  (testing "Phase 4: Test error messages"
    (is (thrown-with-msg? UnknownActionException
                          #"^unknown action 'rotary-goto-nd'\. Did you mean 'rotary-goto-ndc'"
                          (api/required-action :rotary-goto-nd)))
    (is (thrown-with-msg? IllegalArgumentException #"^unknown action 'no-such-thing-at-all'$"
                          (api/required-action "no-such-thing-at-all")))
    (is (thrown-with-msg? UnknownActionException #"^unknown action null$"
                          (api/required-action nil)))
    (is (thrown-with-msg? UnknownActionException #"Did you mean 'ping'"
                          (api/with-defaults :pinng {})))
    (is (= "rotary-goto-ndc" (first (api/suggestions "rotary-goto-nd"))))
    (is (= [] (api/suggestions "no-such-thing-at-all"))))
  (testing "Phase 4: Unknown actions, Security tests (injection attempts)"
    (are [name] (and (not (api/known? name)) (message-of-unknown name))
      "ping; rm -rf /" "' OR '1'='1" "../../etc/passwd" "${jndi:ldap://x/y}" "<script>"
      "ping\u0000" "ping\n" (str/join (repeat 100000 "ping-")))
    (is (> 400 (count (message-of-unknown (str/join (repeat 100000 "ping-"))))))))

(deftest actions-are-searched-by-words
  (let [found (fn [words] (map #(.getName ^ActionDefinition %) (api/search words)))]
    (is (= "rotary-rotate-to-ndc" (first (found "goto ndc"))))
    (is (= (found "NDC") (found "ndc")))
    (is (every? #(str/includes? % "ndc") (found "ndc")))
    (is (= [] (found "no-such-thing-at-all")))))

(deftest the-whole-registry-is-plain-data
  (is (= (api/all-actions) (get (api/manifest) "actions")))
  (is (= (api/manifest-hash) (get (api/manifest) "hash")))
  (is (re-matches #"sha256:[0-9a-f]{64}" (api/manifest-hash)))
  (is (= (keys (api/envelope)) (keys (get (api/manifest) "envelope"))))
  (is (= 177 (get (api/statistics) "actions")))
  (is (= (count (api/aliases)) (get (api/statistics) "aliases"))))
