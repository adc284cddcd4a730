package io.actionregistry.integration

import com.cognitect.transit.Keyword
import com.cognitect.transit.TransitFactory
import io.actionregistry.runtime.Command
import io.actionregistry.runtime.TransitKeys
import io.actionregistry.runtime.UnknownActionException
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import potatoclient.transit.ActionRegistry

/** The action registry's design, "Phase 5: Kotlin Integration". */
internal class KotlinHandlersTest {
    @AfterEach
    fun unregister() {
        ActionRegistry.getImplementedActions().toList().forEach(ActionRegistry::unregisterHandler)
    }

    private fun dispatch(action: Any, params: Map<*, *>?): Map<Keyword, Any> =
        ActionRegistry.dispatch(
            mapOf(
                "msg-type" to "command",
                "payload" to mapOf("action" to action, "params" to params),
            )
        )

    private fun payload(answer: Map<Keyword, Any>) = answer[TransitKeys.PAYLOAD] as Map<*, *>

    private fun result(action: Any, params: Map<*, *>?): Any? {
        val answer = dispatch(action, params)
        assertEquals(TransitKeys.RESPONSE, answer[TransitKeys.MSG_TYPE], "$answer")
        return payload(answer)[TransitKeys.RESULT]
    }

    private fun failure(action: Any, params: Map<*, *>?): Map<*, *> {
        val answer = dispatch(action, params)
        assertEquals(TransitKeys.ERROR, answer[TransitKeys.MSG_TYPE], "$answer")
        return payload(answer)
    }

    @Test
    fun every_action_has_a_handler_until_they_are_closed() {
        KotlinHandlers().use {
            assertEquals(177, ActionRegistry.getImplementedActions().size)
            assertEquals(ActionRegistry.getAllActionNames(), ActionRegistry.getImplementedActions())
            assertEquals(emptySet<String>(), ActionRegistry.getUnimplementedActions())
        }
        assertEquals(emptySet<String>(), ActionRegistry.getImplementedActions())
        assertEquals(ActionRegistry.getAllActionNames(), ActionRegistry.getUnimplementedActions())
    }

    @Test
    fun every_alias_arrives_at_the_handler_of_its_action() {
        val arrived = ArrayList<String>()
        KotlinHandlers { arrived.add(it.action.name) }
            .use { ActionRegistry.getAliases().keys.forEach { alias -> result(alias, null) } }
        assertEquals(ActionRegistry.getAliases().values.toList(), arrived)
        assertTrue(arrived.size > 20)
    }

    @Test
    fun a_handler_reads_its_parameters_into_a_type() {
        ActionRegistry.registerHandler("rotary-goto-ndc", ::RotateToNdc)
        ActionRegistry.registerHandler("gps-set-manual-position", ::Position)
        assertEquals(
            RotateToNdc("heat", 0.5, -1.0),
            result("rotary-goto-ndc", mapOf("channel" to "heat", "x" to 0.5f, "y" to -1)))
        assertEquals(
            Position(50.0, 30.0, 120.5),
            result(
                TransitFactory.keyword("gps-set-manual-position"),
                mapOf("latitude" to 50, "longitude" to 30L, "altitude" to 120.5)
                    .mapKeys { TransitFactory.keyword(it.key) }))
    }

    @Test
    fun a_handler_reads_a_message_inside_its_parameters() {
        ActionRegistry.registerHandler("lira-refine-target", ::targetDistance)
        val target = mapOf(TransitFactory.keyword("distance") to 12.5)
        assertEquals(12.5, result("lira-refine-target", mapOf("target" to target)))
    }

    @Test
    fun parameters_of_another_type_fail_in_the_handler_that_reads_them() {
        ActionRegistry.registerHandler("rotary-goto-ndc", ::RotateToNdc)
        val failure = failure("rotary-goto-ndc", mapOf("channel" to "heat", "x" to "0.5"))
        assertEquals(TransitKeys.HANDLER_FAILED, failure[TransitKeys.CODE])
        assertEquals("java.lang.IllegalArgumentException", failure[TransitKeys.ERROR_TYPE])
        assertEquals(
            "the handler of action 'rotary-rotate-to-ndc' failed: " +
                "x of rotary-rotate-to-ndc is no number",
            failure[TransitKeys.MESSAGE])
    }

    @Test
    fun a_handler_that_is_still_to_do_is_a_failure_and_no_more() {
        ActionRegistry.registerHandler("ping") { TODO("answer pings") }
        val failure = failure("ping", null)
        assertEquals(TransitKeys.HANDLER_FAILED, failure[TransitKeys.CODE])
        assertEquals("kotlin.NotImplementedError", failure[TransitKeys.ERROR_TYPE])
    }

    @Test
    fun a_misspelt_registration_says_what_may_have_been_meant() {
        val unknown =
            assertThrows(UnknownActionException::class.java) {
                ActionRegistry.registerHandler("rotary-goto-nd", Command::getParams)
            }
        assertTrue("Did you mean 'rotary-goto-ndc'" in unknown.message!!, unknown.message)
    }

    @Test
    fun a_handler_that_is_replaced_is_handed_back() {
        val first = ActionRegistry.registerHandler("ping") { 1 }
        assertNull(first)
        val replaced = ActionRegistry.registerHandler("ping") { 2 }
        assertNotNull(replaced)
        assertEquals(2, result("ping", null))
        ActionRegistry.registerHandler("ping", replaced)
        assertEquals(1, result("ping", null))
    }

    @Test
    fun what_is_unknown_is_null() {
        assertNull(ActionRegistry.getAction("no-such-action"))
        assertNull(ActionRegistry.getParam("ping", "no-such-param")?.name)
        assertNull(ActionRegistry.getRange("ping", "no-such-param")?.unit)
    }
}
