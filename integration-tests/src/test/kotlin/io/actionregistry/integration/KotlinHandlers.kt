package io.actionregistry.integration

import com.cognitect.transit.TransitFactory
import io.actionregistry.runtime.Command
import io.actionregistry.runtime.TransitKeys
import potatoclient.transit.ActionRegistry

/**
 * A Kotlin handler for every action that there is, by asking the registry and not by a switch over
 * names. They are registered on construction, unregistered on closing.
 */
internal class KotlinHandlers(private val observe: (Command) -> Unit = {}) : AutoCloseable {
    init {
        for (action in ActionRegistry.getAllActionNames()) {
            ActionRegistry.registerHandler(action) { command -> echo(command) }
        }
    }

    private fun echo(command: Command): Map<*, *> {
        observe(command)
        return mapOf(HANDLED_BY to "kotlin", TransitKeys.PARAMS to command.params)
    }

    override fun close() {
        for (action in ActionRegistry.getAllActionNames()) {
            ActionRegistry.unregisterHandler(action)
        }
    }

    private companion object {
        val HANDLED_BY = TransitFactory.keyword("handled-by")!!
    }
}

/** What the errors that Clojure provokes are about: one handler fails, one is missing. */
internal fun makeTrouble() {
    ActionRegistry.registerHandler("ping") { error("the camera is busy") }
    ActionRegistry.unregisterHandler("noop")
}
