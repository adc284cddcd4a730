package io.actionregistry.integration

import io.actionregistry.runtime.Command
import java.util.UUID
import java.util.stream.Stream
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.DynamicContainer
import org.junit.jupiter.api.DynamicContainer.dynamicContainer
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory
import potatoclient.transit.ActionRegistry

/**
 * The action registry's design, "Phase 6: Full Transit Flow Tests", for every action and alias:
 * Clojure makes a command and encodes it; Kotlin decodes it and has its handler carry it out; the
 * answer is encoded, and Clojure reads it.
 */
internal class TransitActionFlowTest {
    private val received = ArrayList<Command>()
    private lateinit var handlers: KotlinHandlers

    @BeforeEach
    fun register() {
        handlers = KotlinHandlers { received.add(it) }
    }

    @AfterEach
    fun unregister() {
        handlers.close()
        assertEquals(emptySet<String>(), ActionRegistry.getImplementedActions())
    }

    @TestFactory
    fun every_action_travels_there_and_back(): Stream<DynamicContainer> =
        forEachFormat(ActionRegistry.getAllActionNames())

    @TestFactory
    fun every_alias_travels_there_and_back(): Stream<DynamicContainer> =
        forEachFormat(ActionRegistry.getAliases().keys)

    private fun forEachFormat(names: Set<String>) =
        Wire.entries.stream().map { wire ->
            dynamicContainer(
                wire.id,
                names.stream().map { dynamicTest("$it in ${wire.id}") { travels(wire, it) } },
            )
        }

    private fun travels(wire: Wire, name: String) {
        val rows = ClojureSide.params(name)
        assertTrue(rows.isNotEmpty())
        rows.forEachIndexed { row, sent ->
            val answer = wire.answer(ClojureSide.commandBytes(wire, name, row))
            assertEquals(1, received.size)
            isWhatWasSent(received.removeAt(0), name, row, sent)
            assertEquals(
                emptyList<Any>(), ClojureSide.answerProblems(wire, name, row, answer))
        }
    }

    private fun isWhatWasSent(command: Command, name: String, row: Int, sent: Any?) {
        assertEquals(ActionRegistry.resolve(name), command.action.name)
        assertEquals(plain(sent), plain(command.params))
        assertEquals(1_700_000_000_000L + row, command.timestamp)
        if (row % 4 == 1) {
            assertEquals(UUID.nameUUIDFromBytes("$name/$row".toByteArray()), command.messageId)
        }
        assertTrue(ActionRegistry.hasRequiredParams(name, command.params))
        for (param in command.action.params.values) {
            val value = command.getParam(param.keyword)
            if (value is Number) {
                assertTrue(param.range?.contains(value) ?: true) { "${param.name}: $value" }
            }
        }
    }

    @TestFactory
    fun every_error_is_answered_and_understood(): Stream<DynamicContainer> {
        makeTrouble()
        return Wire.entries.stream().map { wire ->
            dynamicContainer(
                wire.id,
                ClojureSide.errorNames().stream().map { name ->
                    dynamicTest("$name in ${wire.id}") { isAnError(wire, name) }
                })
        }
    }

    private fun isAnError(wire: Wire, name: String) {
        val answer = wire.answer(ClojureSide.errorBytes(wire, name))
        assertEquals(emptyList<Any>(), ClojureSide.errorProblems(wire, name, answer))
        assertEquals(emptyList<Command>(), received)
    }
}
