(ns potatoclient.transit.api
  "Every public static method of the generated registry as a function. The arguments carry no type
  hints: this is what a program without protobuf, and without reflection, looks like."
  (:import (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(defn known? [action] (ActionRegistry/isKnownAction action))
(defn action [action] (ActionRegistry/getAction action))
(defn required-action [action] (ActionRegistry/requireAction action))
(defn canonical-name [action] (ActionRegistry/resolve action))
(defn names [] (ActionRegistry/getAllActionNames))
(defn keywords [] (ActionRegistry/getAllActionKeywords))
(defn aliases [] (ActionRegistry/getAliases))
(defn search [words] (ActionRegistry/search words))
(defn suggestions [misspelt] (ActionRegistry/suggest misspelt))

(defn required-params [action] (ActionRegistry/getRequiredParams action))
(defn optional-params [action] (ActionRegistry/getOptionalParams action))
(defn complete? [action params] (ActionRegistry/hasRequiredParams action params))
(defn valid? [action params] (ActionRegistry/validateParams action params))
(defn check [action params] (ActionRegistry/check action params))
(defn param [action param] (ActionRegistry/getParam action param))
(defn value-range [action param] (ActionRegistry/getRange action param))
(defn ranges [action param] (ActionRegistry/getRanges action param))
(defn enum-values [action param] (ActionRegistry/getEnumValues action param))
(defn message [proto-name] (ActionRegistry/getMessage proto-name))
(defn enumeration [proto-name] (ActionRegistry/getEnum proto-name))
(defn envelope [] (ActionRegistry/getEnvelope))
(defn with-defaults
  ([action params] (ActionRegistry/withDefaults action params))
  ([action params to-key] (ActionRegistry/withDefaults action params to-key)))

(defn register [action handler] (ActionRegistry/registerHandler action handler))
(defn unregister [action] (ActionRegistry/unregisterHandler action))
(defn handler [action] (ActionRegistry/getHandler action))
(defn implemented [] (ActionRegistry/getImplementedActions))
(defn unimplemented [] (ActionRegistry/getUnimplementedActions))
(defn dispatch [message] (ActionRegistry/dispatch message))
(defn count-usage [enabled] (ActionRegistry/setUsageCounting enabled))
(defn statistics [] (ActionRegistry/getStatistics))

(defn all-actions [] (ActionRegistry/getAllActions))
(defn manifest [] (ActionRegistry/getManifest))
(defn manifest-hash [] (ActionRegistry/getManifestHash))
(defn registry [] (ActionRegistry/registry))
(defn dispatcher [] (ActionRegistry/dispatcher))
