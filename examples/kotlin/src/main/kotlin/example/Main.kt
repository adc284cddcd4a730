package example

import potatoclient.transit.ActionRegistry

fun ask() {
    val action = ActionRegistry.requireAction("rotary-goto-ndc")
    println("${action.name}: ${action.description}")
    for ((name, param) in action.params) {
        println("$name: ${param.type}, ${param.range?.describe() ?: param.enumValues}")
    }
}

fun carryOut() {
    ActionRegistry.registerHandler("rotary-halt") { "halted" }
    val answer = ActionRegistry.dispatch(
        mapOf("msg-type" to "command", "payload" to mapOf("action" to "rotary-halt")),
    )
    println(answer)
}

fun main() {
    ask()
    carryOut()
}
