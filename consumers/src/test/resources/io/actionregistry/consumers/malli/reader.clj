(ns io.actionregistry.consumers.malli.reader
  "Schemas in Malli's notation, read by what its documentation says of them and without Malli: what
  it means that a value is admitted, and nothing else. A form that is not known here is an error."
  (:import (java.util.regex Pattern)))

(set! *warn-on-reflection* true)

(def ^:private by-symbol
  {'bytes? bytes?, 'float? float?, 'inst? inst?, 'integer? integer?, 'keyword? keyword?
   'number? number?, 'some? some?})

(def ^:private comparisons {:> >, :>= >=, :< <, :<= <=})

(declare admits)

(defmulti ^:private admitted
  "Whether a form of this type admits a value."
  (fn [_registry type _properties _children _value] type))

(defn- size-fits? [{:keys [min max]} value]
  (let [size (reduce (fn [n _] (inc n)) 0 value)]
    (and (or (nil? min) (<= min size))
         (or (nil? max) (<= size max)))))

(defmethod admitted :any [_ _ _ _ _] true)
(defmethod admitted :nil [_ _ _ _ value] (nil? value))
(defmethod admitted :boolean [_ _ _ _ value] (boolean? value))

(defmethod admitted :string [_ _ properties _ value]
  (and (string? value) (size-fits? properties value)))

(defmethod admitted :re [_ _ _ [pattern] value]
  (and (string? value) (.find (.matcher (Pattern/compile pattern) ^String value))))

(defmethod admitted := [_ _ _ [expected] value] (= expected value))
(defmethod admitted :enum [_ _ _ values value] (boolean (some #(= % value) values)))

(defmethod admitted :and [registry _ _ forms value]
  (every? #(admits registry % value) forms))

(defmethod admitted :or [registry _ _ forms value]
  (boolean (some #(admits registry % value) forms)))

(defmethod admitted :not [registry _ _ [form] value] (not (admits registry form value)))

(defmethod admitted :maybe [registry _ _ [form] value]
  (or (nil? value) (admits registry form value)))

(defmethod admitted :ref [registry _ _ [reference] value]
  (let [form (get registry reference ::none)]
    (when (= ::none form)
      (throw (ex-info "nothing is registered by that name" {:reference reference})))
    (admits registry form value)))

(defmethod admitted :sequential [registry _ properties [form] value]
  (and (sequential? value)
       (size-fits? properties value)
       (every? #(admits registry form %) value)))

(defmethod admitted :seqable [registry _ properties [form] value]
  (and (seqable? value)
       (size-fits? properties value)
       (every? #(admits registry form %) value)))

(defmethod admitted :map-of [registry _ properties [key-form value-form] value]
  (and (map? value)
       (size-fits? properties value)
       (every? (fn [[k v]] (and (admits registry key-form k) (admits registry value-form v)))
               value)))

(defn- entry
  "An entry of a form, with or without properties, as key, properties and form."
  [[k properties form :as parts]]
  (if (= 2 (count parts)) [k {} properties] [k properties form]))

(defmethod admitted :map [registry _ {:keys [closed]} entries value]
  (and (map? value)
       (every? (fn [[k {:keys [optional]} form]]
                 (if (contains? value k)
                   (admits registry form (get value k))
                   optional))
               (map entry entries))
       (or (not closed)
           (every? (set (map first entries)) (keys value)))))

(defmethod admitted :multi [registry _ {:keys [dispatch]} entries value]
  (let [choice (dispatch value)
        chosen (first (filter #(= choice (first %)) (map entry entries)))]
    (and (some? chosen) (admits registry (peek chosen) value))))

(defmethod admitted :default [_ type _ [limit] value]
  (if-let [compares? (comparisons type)]
    (and (number? value) (compares? value limit))
    (if-let [holds? (by-symbol type)]
      (holds? value)
      (throw (ex-info "a form that is not known" {:type type})))))

(defn admits
  "Whether a form admits a value, by a registry of what the form refers to."
  [registry form value]
  (if (vector? form)
    (let [[type properties & more] form]
      (if (map? properties)
        (admitted registry type properties more value)
        (admitted registry type {} (rest form) value)))
    (admitted registry form {} nil value)))

(defn validator
  "A function that tells whether a form admits its argument."
  [registry form]
  #(boolean (admits registry form %)))
