(ns potatoclient.transit.client-process
  "A Clojure process that sends every command, or everything that has to be answered by an error, in
  frames of Transit MessagePack on standard output, reads the answers from standard input, and
  reports on standard error."
  (:require [potatoclient.transit.client :as client]
            [potatoclient.transit.errors :as errors]
            [potatoclient.transit.samples :as samples])
  (:import (java.io BufferedOutputStream DataInputStream DataOutputStream)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(defn- asker
  "A function that sends bytes as a frame and gives those of the answer."
  []
  (let [in (DataInputStream. System/in)
        out (DataOutputStream. (BufferedOutputStream. System/out))]
    (fn [^bytes question]
      (.writeInt out (alength question))
      (.write out question)
      (.flush out)
      (let [answer (byte-array (.readInt in))]
        (.readFully in answer)
        answer))))

(defn- command-problems [ask]
  (for [action (concat (ActionRegistry/getAllActionNames) (keys (ActionRegistry/getAliases)))
        row (range (count (samples/params action)))]
    (->> (ask (client/command-bytes "msgpack" action row))
         (client/answer-problems "msgpack" action row))))

(defn- error-problems [ask]
  (for [name (errors/names)]
    (->> (ask (errors/message-bytes "msgpack" name))
         (errors/answer-problems "msgpack" name))))

(defn -main [subject]
  (let [ask (asker)
        answers (doall (case subject
                         "commands" (command-problems ask)
                         "errors" (error-problems ask)))
        problems (mapcat identity answers)]
    (binding [*out* *err*]
      (println (str (count answers) " " subject ", " (count problems) " problems"))
      (run! println problems))
    (.close System/out)
    (System/exit (if (empty? problems) 0 1))))
