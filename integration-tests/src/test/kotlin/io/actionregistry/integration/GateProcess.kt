package io.actionregistry.integration

import com.cognitect.transit.TransitFactory
import potatoclient.transit.ActionRegistry

/** Asks the registry about good and bad parameters, and reports the answers on standard error. */
internal object GateProcess {
    @JvmStatic
    fun main(args: Array<String>) {
        val x = TransitFactory.keyword("x")
        report("rotary-goto-ndc", mapOf("channel" to "heat", x to 0.5f, "y" to -1))
        report("rotary-goto-ndc", mapOf("channel" to "unspecified", x to 1.5, "z" to 0))
        report(TransitFactory.keyword("rotary-goto-ndc"), mapOf("channel" to "hot"))
        report("rotary-goto-nd", null)
        report("ping", null)
        report(null, "nonsense")
    }

    private fun report(action: Any?, params: Any?) {
        val verdict = ActionRegistry.check(action, params)
        System.err.println("${ActionRegistry.validateParams(action, params)} ${verdict.status}")
        verdict.violations.forEach { System.err.println("${it.param} ${it.ruleId}") }
    }
}
