(ns potatoclient.transit.client
  "The Clojure side of a conversation: writes commands, reads answers, says what is wrong with
  them."
  (:require [cognitect.transit :as transit]
            [potatoclient.transit.samples :as samples])
  (:import (java.io ByteArrayInputStream ByteArrayOutputStream)
           (java.util UUID)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(defn write-message
  "The message as Transit; format is \"msgpack\" or \"json\"."
  [format message]
  (let [out (ByteArrayOutputStream.)]
    (transit/write (transit/writer out (keyword format)) message)
    (.toByteArray out)))

(defn read-message [format bytes]
  (transit/read (transit/reader (ByteArrayInputStream. bytes) (keyword format))))

(defn- message-id
  "An id of each kind that Transit has: text, uuid, integer, keyword."
  [action row]
  (let [text (str action "/" row)]
    (case (int (mod row 4))
      0 text
      1 (UUID/nameUUIDFromBytes (.getBytes text "UTF-8"))
      2 (long (hash text))
      3 (keyword (str "id-" row)))))

(defn command
  "The message for one row of an action's sample parameters. The action is named by a keyword in
  MessagePack, by a string in JSON: either is fine in both."
  [format action row]
  {:msg-type :command
   :msg-id (message-id action row)
   :timestamp (+ 1700000000000 (long row))
   :payload {:action (if (= format "msgpack") (keyword action) action)
             :params (nth (samples/params action) row)}})

(defn command-bytes [format action row]
  (write-message format (command format action row)))

(defn answer-problems
  "What is wrong with an answer to that command; empty if nothing is."
  [format action row answer]
  (let [{:keys [msg-id payload]} (command format action row)
        expected {:msg-type :response
                  :msg-id msg-id
                  :payload {:action (ActionRegistry/resolve action)
                            :result {:handled-by "kotlin"
                                     :params (:params payload)}}}
        actual (read-message format answer)]
    (if (= expected actual)
      []
      [(str "expected " (pr-str expected) ", got " (pr-str actual))])))
