(ns potatoclient.transit.samples
  "Valid parameters for any action, made from nothing but what the registry says about it: the ends
  of effective ranges, the enum values on offer, each member of a oneof."
  (:import (io.actionregistry.runtime Bound Interval ParamDefinition)
           (potatoclient.transit ActionRegistry)))

(set! *warn-on-reflection* true)

(def ^:private ends
  "Where there is no range: the ends of what the type holds, or a few plain numbers."
  {"double" [0.0 -2.25 1.0e300]
   "float" [0.0 -2.25 1.0e30]
   "int32" [Integer/MIN_VALUE Integer/MAX_VALUE]
   "int64" [Long/MIN_VALUE Long/MAX_VALUE]
   "uint32" [0 4294967295]
   "uint64" [0 9007199254740993 18446744073709551615N]})

(defn- inside
  "The value at a bound, or the one beside it where the bound itself is excluded."
  [^Bound bound number beside]
  (let [value (number (.value bound))]
    (if (.inclusive bound) value (beside value))))

(defn- lowest [bound floating]
  (if floating
    (inside bound double #(Math/nextUp (double %)))
    (inside bound long inc)))

(defn- highest [bound floating]
  (if floating
    (inside bound double #(Math/nextDown (double %)))
    (inside bound long dec)))

(defn- interval-ends [^Interval interval floating]
  (let [lower (.getLower interval)
        upper (.getUpper interval)]
    (remove nil? [(when lower (lowest lower floating))
                  (when upper (highest upper floating))])))

(defn- numbers [^ParamDefinition param]
  (let [type (.getName (.getType param))
        floating (contains? #{"double" "float"} type)
        range (.getRange param)]
    (if range
      (vec (distinct (mapcat #(interval-ends % floating) (.getEffective range))))
      (ends type))))

(declare maps)

(defn values
  "Valid values of one parameter; never none."
  [^ParamDefinition param]
  (case (.getName (.getType param))
    "enum" (vec (.getEnumValues param))
    "bool" [false true]
    "message" (let [message (ActionRegistry/getMessage (.getMessageName param))]
                (maps (vals (.getParams message))))
    (numbers param)))

(defn- fragments
  "A parameter's part in a map of parameters: given with each value and, if it may be, left out."
  [^ParamDefinition param]
  (let [given (mapv #(hash-map (keyword (.getName param)) %) (values param))]
    (if (or (.isRequired param) (.getOneof param)) given (conj given {}))))

(defn- columns [params]
  (let [{alone nil :as by-oneof} (group-by #(.getOneof ^ParamDefinition %) params)]
    (concat (map fragments alone)
            (for [[_ members] (dissoc by-oneof nil)] (vec (mapcat fragments members))))))

(defn- maps [params]
  (let [columns (columns params)
        rows (reduce max 1 (map count columns))]
    (vec (for [row (range rows)]
           (into {} (map #(nth % (mod row (count %)))) columns)))))

(defn params
  "Maps of valid parameters of an action, in which every value of `values` occurs."
  [action]
  (maps (vals (.getParams (ActionRegistry/requireAction action)))))
