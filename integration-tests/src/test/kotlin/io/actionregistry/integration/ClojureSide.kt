package io.actionregistry.integration

import clojure.java.api.Clojure
import clojure.lang.IFn

/** The functions of the Clojure side, loaded into this process. */
internal object ClojureSide {
    private val params = function("samples", "params")
    private val commandBytes = function("client", "command-bytes")
    private val answerProblems = function("client", "answer-problems")
    private val errorNames = function("errors", "names")
    private val errorBytes = function("errors", "message-bytes")
    private val errorProblems = function("errors", "answer-problems")

    private fun function(namespace: String, name: String): IFn {
        val full = "potatoclient.transit.$namespace"
        Clojure.`var`("clojure.core", "require").invoke(Clojure.read(full))
        return Clojure.`var`(full, name)
    }

    /** Valid parameters of an action; one map a row. */
    fun params(action: String) = params.invoke(action) as List<*>

    /** The command of one row, encoded. */
    fun commandBytes(wire: Wire, action: String, row: Int) =
        commandBytes.invoke(wire.id, action, row) as ByteArray

    /** What Clojure finds wrong with the answer to that command. */
    fun answerProblems(wire: Wire, action: String, row: Int, answer: ByteArray) =
        answerProblems.invoke(wire.id, action, row, answer) as List<*>

    /** What the messages are that have to be answered by an error. */
    fun errorNames() = (errorNames.invoke() as List<*>).map { it as String }

    fun errorBytes(wire: Wire, name: String) = errorBytes.invoke(wire.id, name) as ByteArray

    fun errorProblems(wire: Wire, name: String, answer: ByteArray) =
        errorProblems.invoke(wire.id, name, answer) as List<*>
}
