(ns potatoclient.transit.errors
  "Messages that cannot be carried out, and what the answer to each has to be. The other side has a
  handler for `ping` that fails, and none for `noop`."
  (:require [clojure.string :as str]
            [potatoclient.transit.client :as client])
  (:import (java.util Arrays)))

(set! *warn-on-reflection* true)

(defn- command [action params]
  {:msg-type :command :msg-id "e-1" :payload {:action action :params params}})

(defn- unknown [action]
  {:message (command action {})
   :answer {:code :unknown-action :action action}})

(defn- malformed
  ([message] {:message message :answer {:code :malformed-message}})
  ([message says] (assoc (malformed message) :says says)))

(defn- raw
  "Bytes that are no message at all, by a function of the format."
  [bytes]
  {:bytes bytes :answer {:code :malformed-message}})

(defn- cut-short [format]
  (let [^bytes whole (client/write-message format (command :ping {:a "text"}))]
    (Arrays/copyOf whole (- (alength whole) 3))))

(defn- deeply-nested [format]
  (client/write-message format (nth (iterate vector []) 500)))

(def ^:private cases
  (sorted-map
   "an unknown action" (assoc (unknown "rotary-goto-nd")
                              :says "Did you mean 'rotary-goto-ndc'"
                              :suggests "rotary-goto-ndc")
   "an unknown action that nothing resembles" (unknown "no-such-thing-at-all")
   "an action in capitals" (unknown "PING")
   "an action with a command line in it" (unknown "ping; rm -rf /")
   "an action with a path in it" (unknown "../../etc/passwd")
   "an action with a lookup in it" (unknown "${jndi:ldap://localhost/a}")
   "an action with a zero in it" (unknown "ping\u0000")
   "an action without a handler" {:message (command :noop {})
                                  :answer {:code :unimplemented-action :action "noop"}
                                  :says "no handler"}
   "a handler that fails" {:message (command :ping {})
                           :answer {:code :handler-failed :action "ping"
                                    :error-type "java.lang.IllegalStateException"}
                           :says "the camera is busy"}
   "an action that is a number" (malformed (command 42 {}) ":action")
   "an action that is missing" (malformed {:msg-type :command :payload {:params {}}} ":action")
   "parameters in a vector" (malformed (command :ping [1 2]) ":params")
   "a payload that is missing" (malformed {:msg-type :command :msg-id "e-1"} ":payload")
   "a payload that is text" (malformed {:msg-type :command :payload "ping"} ":payload")
   "a message without a type" (malformed {:payload {:action :ping}} ":msg-type")
   "a message of another type" (malformed {:msg-type :log :payload {:action :ping}} ":msg-type")
   "an id that is a map" (malformed (assoc (command :ping {}) :msg-id {:a 1}) ":msg-id")
   "a message that is text" (malformed "ping" "a message is a map")
   "a message that is null" (malformed [nil] "a message is a map")
   "bytes cut short" (raw cut-short)
   "bytes that are no Transit" (raw (fn [_] (byte-array [0xc1 0x7b 0x22])))
   "no bytes" (raw (fn [_] (byte-array 0)))
   "a message nested 500 deep" (raw deeply-nested)))

(defn names [] (vec (keys cases)))

(defn message-bytes [format name]
  (let [{:keys [message bytes]} (get cases name)]
    (if bytes (bytes format) (client/write-message format message))))

(defn answer-problems
  "What is wrong with an answer to that message; empty if nothing is."
  [format name answer]
  (let [{:keys [message says suggests] expected :answer} (get cases name)
        {:keys [msg-type msg-id payload] :as actual} (client/read-message format answer)
        sent-id (when (map? message) (:msg-id message))]
    (cond-> []
      (not= :error msg-type) (conj (str "no error: " (pr-str actual)))
      (not= (when (string? sent-id) sent-id) msg-id) (conj (str "another id: " (pr-str msg-id)))
      (not= expected (select-keys payload (keys expected))) (conj (pr-str expected payload))
      (str/blank? (:message payload)) (conj "no message")
      (not (str/includes? (str (:message payload)) (str says))) (conj (pr-str says payload))
      (and suggests (not= suggests (first (:suggestions payload)))) (conj (pr-str payload)))))
