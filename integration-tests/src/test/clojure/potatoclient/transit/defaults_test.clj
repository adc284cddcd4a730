(ns potatoclient.transit.defaults-test
  "Defaults for a Clojure map. No action of the jon registry has any; one is added to it here."
  (:require [clojure.test :refer [are deftest is testing]]
            [potatoclient.transit.api :as api])
  (:import (io.actionregistry.runtime ActionDefinition ParamDefinition ParamType Registry)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(defn- action-with-defaults []
  (-> (ActionDefinition/builder "drive")
      (.description "Drives somewhere.")
      (.module "DriveCommands")
      (.required "where")
      (.optional (-> (ParamDefinition/builder "speed-limit" ParamType/DOUBLE)
                     (.defaultValue 0.5)
                     (.unit "m/s")
                     (.build)))
      (.alias "go")
      (.build)))

(def ^:private ^Registry extended
  (.with (ActionRegistry/registry) (action-with-defaults)))

(defn- filled [action params to-key]
  (.withDefaults extended action params to-key))

(deftest a-registry-with-one-more-action-leaves-the-generated-one-alone
  (is (.isKnownAction extended :go))
  (is (= 178 (count (.getAllActionNames extended))))
  (is (not (api/known? :go))))

(deftest what-has-no-defaults-stays-as-it-is
  (are [params] (= params
                   (api/with-defaults :rotary-goto-ndc params)
                   (api/with-defaults :rotary-goto-ndc params keyword))
    {} {:channel "heat"} {"x" 1.0}))

(deftest defaults-get-the-keys-that-a-function-makes
  (testing "a Clojure function, converted by the compiler"
    (is (= {:where 1 :speed-limit 0.5} (filled :go {:where 1} keyword)))
    (is (= {:speed-limit 0.5} (.withDefaults extended "drive" nil keyword))))
  (testing "an object that implements the interface"
    (is (= {:where 1 :drive/speed-limit 0.5}
           (filled :go {:where 1}
                   (reify java.util.function.Function
                     (apply [_ name] (keyword "drive" name)))))))
  (testing "what is given is never replaced, whatever its key is"
    (are [params] (= params (filled :go params keyword))
      {:speed-limit 3} {"speed-limit" 3} {:speed-limit nil})))

(deftest without-a-function-only-string-keys-can-be-made
  (is (= {"where" 1 "speed-limit" 0.5} (.withDefaults extended :go {"where" 1})))
  (is (thrown-with-msg? IllegalArgumentException #"(?i)clojure keyword"
                        (.withDefaults extended :go {:where 1}))))

(deftest the-input-is-left-untouched-and-the-result-is-unmodifiable
  (let [params (java.util.HashMap. {:where 1})
        ^java.util.Map result (filled :go params keyword)]
    (is (= {:where 1} params))
    (is (thrown? UnsupportedOperationException (.put result :a 1)))))
