(ns potatoclient.transit.reflective
  "The control: a call that the compiler cannot resolve, so that whoever looks for warnings is known
  to find one.")

(set! *warn-on-reflection* true)

(defn shout [anything]
  (.toUpperCase anything))
