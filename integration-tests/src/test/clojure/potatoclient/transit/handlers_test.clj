(ns potatoclient.transit.handlers-test
  "Handlers written in Clojure, and what Clojure gets back from a dispatch."
  (:require [clojure.test :refer [are deftest is testing use-fixtures]]
            [potatoclient.transit.api :as api])
  (:import (com.cognitect.transit Keyword)
           (io.actionregistry.runtime ActionHandler Command TransitKeys UnknownActionException)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(use-fixtures :each
  (fn [test]
    (try (test)
         (finally (run! api/unregister (vec (api/implemented)))
                  (api/count-usage false)))))

(defn- clojurize
  "An answer as Transit would bring it to Clojure."
  [x]
  (cond (instance? Keyword x) (keyword (.getName ^Keyword x))
        (instance? java.util.Map x) (into {} (map (fn [[k v]] [(clojurize k) (clojurize v)])) x)
        (instance? java.util.List x) (mapv clojurize x)
        :else x))

(defn- ask [message] (clojurize (api/dispatch message)))

(defn- command [action params]
  {:msg-type :command :msg-id "1" :timestamp 2 :payload {:action action :params params}})

(deftest a-handler-is-an-object-that-implements-the-interface
  (let [handler (reify ActionHandler
                  (handle [_ command]
                    (let [^Command command command]
                      {:action (.getName (.getAction command))
                       :x (.getParam command :x)
                       :same (.getParam command "x")
                       :params (.getParams command)
                       :id (.getMessageId command)
                       :at (.getTimestamp command)
                       :type (get (.getMessage command) :msg-type)})))
        params {:channel "heat" :x 0.5 :y -0.5}]
    (is (nil? (api/register :rotary-goto-ndc handler)))
    (is (= {:msg-type :response
            :msg-id "1"
            :payload {:action "rotary-rotate-to-ndc"
                      :result {:action "rotary-rotate-to-ndc" :x 0.5 :same 0.5 :params params
                               :id "1" :at 2 :type :command}}}
           (ask (command :rotary-goto-ndc params))
           (clojurize (.dispatch (ActionRegistry/dispatcher)
                                 (command "rotary-rotate-to-ndc" params)))))))

(deftest a-function-is-a-handler
  (is (nil? (api/register "ping" (fn [^Command command] (.getMessageId command)))))
  (is (= {:action "ping" :result "1"} (:payload (ask (command :ping nil))))))

(deftest the-table-of-handlers-is-kept
  (let [first-handler (reify ActionHandler (handle [_ _] 1))
        second-handler (reify ActionHandler (handle [_ _] 2))]
    (is (= [] (vec (api/implemented))))
    (is (= (api/names) (api/unimplemented)))
    (is (nil? (api/register :ping first-handler)))
    (is (identical? first-handler (api/register "ping" second-handler)))
    (is (identical? second-handler (api/handler :ping)))
    (is (= ["ping"] (vec (api/implemented))))
    (is (= 176 (count (api/unimplemented))))
    (is (identical? second-handler (api/unregister :ping)))
    (is (nil? (api/unregister :ping)))
    (is (nil? (api/handler :ping)))
    (is (nil? (api/handler :no-such-action)))
    (is (thrown-with-msg? UnknownActionException #"Did you mean 'ping'"
                          (api/register :pinng first-handler)))))

(deftest usage-is-counted-only-when-asked-for
  (api/register :ping (reify ActionHandler (handle [_ _] nil)))
  (let [used #(get-in (api/statistics) ["usage" "ping"])]
    (ask (command :ping {}))
    (is (nil? (used)))
    (api/count-usage true)
    (let [before (or (used) 0)]
      (ask (command :ping {}))
      (is (= (inc before) (used))))))

(deftest every-failure-is-an-answer
  (api/register :ping (reify ActionHandler (handle [_ _] (throw (ex-info "no way" {:a 1})))))
  (testing "Phase 4: Unknown actions"
    (let [{:keys [msg-type msg-id payload]} (ask (command :rotary-goto-nd {}))]
      (is (= [:error "1"] [msg-type msg-id]))
      (is (= [:unknown-action "rotary-goto-nd"] ((juxt :code :action) payload)))
      (is (= "rotary-goto-ndc" (first (:suggestions payload))))
      (is (re-find #"Did you mean 'rotary-goto-ndc'" (:message payload)))))
  (testing "an action without a handler"
    (is (= {:code :unimplemented-action :action "noop" :message "action 'noop' has no handler"}
           (:payload (ask (command :noop {}))))))
  (testing "a handler that throws"
    (is (= {:code :handler-failed
            :action "ping"
            :message "the handler of action 'ping' failed: no way"
            :error-type "clojure.lang.ExceptionInfo"}
           (:payload (ask (command :ping {}))))))
  (testing "Phase 4: Malformed Transit messages"
    (are [message] (= [:error :malformed-message]
                      ((juxt :msg-type (comp :code :payload)) (ask message)))
      nil 1 "ping" [] {} {:msg-type :response} {:msg-type :command} {:msg-type 'command}
      {:msg-type :command :payload []}
      {:msg-type :command :payload {}}
      {:msg-type :command :payload {:action 1}}
      {:msg-type :command :payload {:action "ping" :params [1 2]}}
      {:msg-type :command :msg-id {:a 1} :payload {:action "ping"}})
    (is (= TransitKeys/MALFORMED_MESSAGE
           (get-in (api/dispatch nil) [TransitKeys/PAYLOAD TransitKeys/CODE])))))
