(ns potatoclient.transit.definitions-test
  "The objects that the registry hands out, called by inferred types; a hint stands only where an
  element is taken out of a Java collection."
  (:require [clojure.test :refer [deftest is]]
            [potatoclient.transit.api :as api])
  (:import (com.cognitect.transit Keyword)
           (io.actionregistry.runtime ActionKind Bound Cardinality EnumValue HazardLevel
                                      Interval OneofDefinition ParamDefinition PathElement
                                      Range$Measure Range$Subject)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(defn- describe-action [name]
  (let [action (ActionRegistry/requireAction name)]
    {:name (.getName action)
     :keyword (.getName (.getKeyword action))
     :module (.getModule action)
     :message (.getMessageName action)
     :response (.getResponseName action)
     :kind (.getName (.getKind action))
     :group (.isGroup action)
     :path (mapv (fn [^PathElement e] [(.field e) (.number e)]) (.getPath action))
     :aliases (vec (.getAliases action))
     :hazard (.getName (.level (.getHazard action)))
     :deprecated [(.isDeprecated action) (.getDeprecation action)]
     :params (vec (keys (.getParams action)))
     :required (vec (.getRequiredParams action))
     :optional (vec (.getOptionalParams action))
     :keywords (mapv #(.getName ^Keyword %) (concat (.getRequiredKeywords action)
                                                    (.getOptionalKeywords action)))
     :oneofs (vec (.getOneofs action))}))

(deftest an-action-tells-everything-about-itself
  (is (= {:name "rotary-rotate-to-ndc"
          :keyword "rotary-rotate-to-ndc"
          :module "RotaryCommands"
          :message "cmd.RotaryPlatform.RotateToNDC"
          :response nil
          :kind "leaf"
          :group false
          :path [["rotary" 26] ["rotate_to_ndc" 12]]
          :aliases ["rotary-goto-ndc"]
          :hazard "none"
          :deprecated [false nil]
          :params ["channel" "x" "y"]
          :required ["channel" "x" "y"]
          :optional []
          :keywords ["channel" "x" "y"]
          :oneofs []}
         (describe-action :rotary-goto-ndc)))
  (is (= ["group" true ["azimuth" "elevation"] []]
         ((juxt :kind :group :optional :required) (describe-action "rotary-axis")))))

(deftest an-action-is-documented-and-is-data
  (let [action (ActionRegistry/requireAction :rotary-goto-ndc)]
    (is (re-find #"picture" (.getDescription (ActionRegistry/getAction "rotary-goto-ndc"))))
    (is (= ActionKind/LEAF (.getKind action)))
    (is (= (.toMap action) (get (api/all-actions) "rotary-rotate-to-ndc")))
    (is (= "action 'rotary-rotate-to-ndc'" (.toString action)))
    (is (= "channel" (.getName (.getParam action :channel))))))

(deftest a-hazard-has-a-level-and-a-reason
  (let [hazard (.getHazard (ActionRegistry/getAction :lrf-target-designator-on-mode-a))]
    (is (= HazardLevel/DANGER (.level hazard)))
    (is (re-find #"laser" (.reason hazard)))))

(defn- describe-param [action name]
  (let [param (ActionRegistry/getParam action name)]
    {:name (.getName param)
     :keyword (.getName (.getKeyword param))
     :type [(.getName (.getType param)) (.isNumeric (.getType param))]
     :cardinality [(.getName (.getCardinality param)) (.getKeyType param)]
     :proto [(.getProtoName param) (.getProtoNumber param)]
     :enum [(.getEnumName param) (vec (.getEnumValues param))]
     :message (.getMessageName param)
     :required (.isRequired param)
     :presence [(.hasPresence param) (.isWrapper param) (.getOneof param)]
     :default [(.hasDefault param) (.getDefault param) (.getDefaultFrom param)]
     :unit (.getUnit param)
     :examples (vec (.getExamples param))
     :ranges (count (.getRanges param))
     :rules (vec (keys (.getRules param)))
     :flags [(.isDeprecated param) (.isSensitive param) (.isDelimited param)]}))

(deftest a-parameter-tells-everything-about-itself
  (is (= {:name "x" :keyword "x" :type ["float" true] :cardinality ["singular" nil]
          :proto ["x" 2] :enum [nil []] :message nil :required true :presence [false false nil]
          :default [false nil nil] :unit "ndc" :examples [] :ranges 1 :rules []
          :flags [false false false]}
         (describe-param :rotary-goto-ndc :x)))
  (is (= [["ser.JonGuiDataVideoChannel" ["heat" "day"]] ["enum.defined_only" "enum.not_in"]]
         ((juxt :enum :rules) (describe-param "rotary-goto-ndc" "channel"))))
  (is (= ["cmd" ["rotate-to" 2]]
         ((juxt (comp last :presence) (fn [p] [(:name p) (second (:proto p))]))
          (describe-param :rotary-axis [:azimuth :rotate-to])))))

(deftest a-parameter-is-found-by-its-path
  (is (= "timestamp" (:name (describe-param :lira-refine-target "target.timestamp"))
         (:name (describe-param :lira-refine-target [:target :timestamp]))))
  (is (nil? (api/param :lira-refine-target [:target :no-such-param])))
  (let [param (ActionRegistry/getParam :rotary-goto-ndc :x)]
    (is (re-find #"left edge" (.getDescription param)))
    (is (= Cardinality/SINGULAR (.getCardinality param)))
    (is (= "x" (get (.toMap param) "proto-name")))))

(defn- contains-number [action param number]
  (let [range (ActionRegistry/getRange action param)]
    (.contains range number)))

(deftest a-range-is-data-with-bounds
  (let [range (ActionRegistry/getRange :rotary-axis-azimuth-set-value :value)
        ^Interval declared (first (.getDeclared range))
        ^Interval effective (first (.getEffective range))
        minimum (.getMinimum range)
        maximum (.getMaximum range)]
    (is (= [Range$Subject/VALUE Range$Measure/VALUE "deg"]
           [(.getSubject range) (.getMeasure range) (.getUnit range)]))
    (is (= [0.0 true 360.0 false]
           [(double (.value minimum)) (.inclusive minimum)
            (double (.value maximum)) (.inclusive maximum)]))
    (is (= (.getLower declared) minimum))
    (is (= (.getUpper declared) maximum))
    (is (.contains declared 359.99999))
    (is (not (.contains effective 359.99999)) "its nearest float is 360")
    (is (= [[] [] false true false]
           [(vec (.getDeclaredExcluded range)) (vec (.getEffectiveExcluded range))
            (.isInverted range) (.isFinite range) (.allowsNaN range)]))
    (is (= ["float.gte" "float.lt"] (vec (keys (.getRules range)))))
    (is (= "0 ≤ value < 360 deg" (.describe range)))
    (is (= "[0, 360)" (.toString declared)))
    (is (= "deg" (get (.toMap range) "unit"))))
  (is (contains-number :rotary-axis-azimuth-set-value "value" 0))
  (is (contains-number :rotary-axis-azimuth-set-value :value 359N))
  (is (not (contains-number :rotary-axis-azimuth-set-value :value 360)))
  (is (= 1 (count (api/ranges :rotary-axis-azimuth-set-value :value))))
  (is (= [] (api/ranges :rotary-axis-azimuth-set-value :no-such-param)))
  (is (nil? (api/value-range :no-such-action :value))))

(defn- number-of [enum-name value-name]
  (let [enumeration (ActionRegistry/getEnum enum-name)]
    (some-> (.getValue enumeration value-name) .getNumber)))

(defn- name-of [enum-name number]
  (let [enumeration (ActionRegistry/getEnum enum-name)]
    (some-> (.getValueByNumber enumeration number) .getName)))

(deftest an-enum-has-names-and-numbers
  (let [enumeration (ActionRegistry/getEnum "ser.JonGuiDataVideoChannel")
        ^EnumValue heat (.getValue enumeration :heat)]
    (is (= ["ser.JonGuiDataVideoChannel" "JON_GUI_DATA_VIDEO_CHANNEL_" false]
           [(.getName enumeration) (.getPrefix enumeration) (.isClosed enumeration)]))
    (is (string? (.getDescription enumeration)))
    (is (= ["unspecified" "heat" "day"] (vec (.getNames enumeration))
           (mapv #(.getName ^EnumValue %) (.getValues enumeration))))
    (is (= ["heat" "heat" "heat" "JON_GUI_DATA_VIDEO_CHANNEL_HEAT" 1 false]
           [(.getName heat) (.getName (.getKeyword heat)) (.getCanonicalName heat)
            (.getProtoName heat) (.getNumber heat) (.isDeprecated heat)]))
    (is (string? (.getDescription heat)))
    (is (= (get-in (api/manifest) ["enums" "ser.JonGuiDataVideoChannel"])
           (.toMap enumeration)))
    (is (= 1 (get (.toMap heat) "number"))))
  (is (= 1 (number-of "ser.JonGuiDataVideoChannel" "heat")))
  (is (nil? (number-of "ser.JonGuiDataVideoChannel" "HEAT")))
  (is (= "heat" (name-of "ser.JonGuiDataVideoChannel" 1)))
  (is (nil? (name-of "ser.JonGuiDataVideoChannel" 99)))
  (is (nil? (api/enumeration "ser.NoSuchEnum"))))

(deftest a-message-has-parameters-and-oneofs
  (let [message (ActionRegistry/getMessage "cmd.RotaryPlatform.Azimuth")
        ^OneofDefinition oneof (first (.getOneofs message))
        ^ParamDefinition rotate-to (get (.getParams message) "rotate-to")]
    (is (= "cmd.RotaryPlatform.Azimuth" (.getName message)))
    (is (string? (.getDescription message)))
    (is (= ["cmd" true (keys (.getParams message))]
           [(.name oneof) (.required oneof) (seq (.params oneof))]))
    (is (= "cmd" (.getOneof rotate-to) (get (.toMap oneof) "name")))
    (is (= (get-in (api/manifest) ["messages" "cmd.RotaryPlatform.Azimuth"]) (.toMap message))))
  (is (nil? (api/message "cmd.NoSuchMessage"))))

(deftest the-envelope-goes-with-every-command
  (let [^ParamDefinition version (get (api/envelope) "protocol-version")]
    (is (= "protocol_version" (.getProtoName version)))
    (is (.isRequired version))
    (is (= [0 false] ((juxt #(.value ^Bound %) #(.inclusive ^Bound %))
                      (.getMinimum (.getRange version)))))))

(deftest the-registry-itself-is-an-object
  (let [registry (ActionRegistry/registry)]
    (is (= ["cmd.Root" "kebab" "potatoclient.validation" (api/manifest-hash)]
           [(.getRoot registry) (.getNames registry) (.getValidationProperty registry)
            (.getManifestHash registry)]))
    (is (.isKnownAction registry :ping))
    (is (= (.getAction registry :ping) (.requireAction registry "ping")))
    (is (= "ping" (.resolve registry :ping)))
    (is (= (api/names) (.getAllActionNames registry)))
    (is (= (api/keywords) (.getAllActionKeywords registry)))
    (is (= (api/aliases) (.getAliases registry)))
    (is (= (api/required-params :ping) (.getRequiredParams registry :ping)))
    (is (= (api/optional-params :ping) (.getOptionalParams registry :ping)))
    (is (.hasRequiredParams registry :ping {}))
    (is (= "x" (.getName (.getParam registry :rotary-goto-ndc :x))))
    (is (= [(.getRange registry :rotary-goto-ndc :x)] (.getRanges registry :rotary-goto-ndc :x)))
    (is (= ["heat" "day"] (.getEnumValues registry :rotary-goto-ndc :channel)))
    (is (= (.getMessage registry "cmd.Root.Ping") (get (.getMessages registry) "cmd.Root.Ping")))
    (is (= (.getEnum registry "ser.JonGuiDataVideoChannel")
           (get (.getEnums registry) "ser.JonGuiDataVideoChannel")))
    (is (= (api/envelope) (.getEnvelope registry)))
    (is (= {} (.withDefaults registry :ping {}) (.withDefaults registry :ping {} keyword)))
    (is (= (api/all-actions) (.getAllActions registry)))
    (is (= (api/manifest) (.getManifest registry)))
    (is (= (api/search "ping") (.search registry "ping")))
    (is (= (api/suggestions "pinng") (.suggest registry "pinng")))
    (is (string? (.toString registry)))))
