package io.actionregistry.integration

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import potatoclient.transit.ActionRegistry
import potatoclient.transit.builders.DataTypes.JonGuiDataVideoChannel.HEAT
import potatoclient.transit.builders.RotaryCommands

/** Generated builders as Kotlin uses them: no map is written by hand. */
internal class BuildersTest {
    @Test
    fun `a command built in Kotlin is carried out`() {
        val seen = mutableListOf<Any?>()
        ActionRegistry.registerHandler("rotary-rotate-to-ndc") { seen.add(it.params) }

        val command = RotaryCommands.rotateToNdc().channel(HEAT).x(0.5).y(-0.5)
        ActionRegistry.dispatch(mapOf("msg-type" to "command", "payload" to command))

        assertEquals(listOf<Any?>(mapOf("channel" to "heat", "x" to 0.5, "y" to -0.5)), seen)
    }

    @Test
    fun `messages within a command are built likewise`() {
        val halt = RotaryCommands.azimuthMessage().halt(RotaryCommands.haltAzimuthMessage())
        val both = RotaryCommands.axis().azimuth(halt)

        assertEquals(
            mapOf("action" to "rotary-axis", "params" to mapOf("azimuth" to mapOf("halt" to mapOf<String, Any>()))),
            both,
        )
    }
}
