package io.actionregistry.integration

import java.nio.file.Path
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import org.junit.jupiter.api.io.TempDir
import potatoclient.transit.ActionRegistry

/** A Clojure process and a Kotlin process, each with the registry, joined by pipes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
internal class TwoProcessesTest {
    private lateinit var client: JavaProcess
    private lateinit var server: JavaProcess

    @BeforeAll
    fun talk(@TempDir folder: Path) {
        server = kotlinProcess(folder, "server")
        client = clojureProcess(folder, "client", "commands")
        converse(client, server)
    }

    private fun converse(client: JavaProcess, server: JavaProcess) {
        pipe(client, server)
        pipe(server, client)
        client.await()
        server.await()
    }

    @AfterAll
    fun end() {
        client.close()
        server.close()
    }

    private fun kotlinProcess(folder: Path, label: String, vararg args: String) =
        JavaProcess(folder, label, RegistryProcess::class.java.name, *args)

    private fun clojureProcess(folder: Path, label: String, subject: String) =
        JavaProcess(
            folder, label, "clojure.main", "-m", "potatoclient.transit.client-process", subject)

    private fun rows(names: Iterable<String>) = names.sumOf { ClojureSide.params(it).size }

    @Test
    fun clojure_understands_every_answer() {
        val commands =
            rows(ActionRegistry.getAllActionNames()) + rows(ActionRegistry.getAliases().keys)
        assertEquals(listOf("$commands commands, 0 problems"), client.report())
        assertEquals(0, client.await())
    }

    @Test
    fun clojure_understands_every_error(@TempDir folder: Path) {
        kotlinProcess(folder, "troubled", "trouble").use { troubled ->
            clojureProcess(folder, "asking", "errors").use { asking ->
                converse(asking, troubled)
                val errors = ClojureSide.errorNames().size
                assertEquals(listOf("$errors errors, 0 problems"), asking.report())
                assertEquals(setOf("ping 1", "noop 1"), troubled.report().toSet())
            }
        }
    }

    @Test
    fun kotlin_is_asked_for_every_action_as_often_as_clojure_asks() {
        val names = ActionRegistry.getAllActionNames() + ActionRegistry.getAliases().keys
        val expected =
            names
                .groupingBy { ActionRegistry.resolve(it) }
                .fold(0) { sum, name -> sum + ClojureSide.params(name).size }
        assertEquals(177, expected.size)
        assertEquals(
            expected.map { (action, count) -> "$action $count" }.sorted(),
            server.report().sorted(),
        )
        assertEquals(0, server.await())
    }

    @Test
    fun neither_process_loads_a_class_of_protobuf() {
        for (process in listOf(server, client)) {
            assertTrue("potatoclient.transit.ActionRegistry" in process.loadedClasses())
            assertEquals(emptyList<String>(), process.loadedClasses().filter(::isOfProtobuf))
        }
    }

    @Test
    fun the_kotlin_process_loads_no_class_of_clojure() {
        assertFalse(server.loadedClasses().any { it.startsWith("clojure.") })
        assertTrue(client.loadedClasses().any { it.startsWith("clojure.") })
    }

    @Test
    fun a_process_that_loads_protobuf_is_noticed(@TempDir folder: Path) {
        kotlinProcess(folder, "control", "load-protobuf").use { control ->
            control.process.outputStream.close()
            assertEquals(0, control.await(), control.report().joinToString("\n"))
            val ofProtobuf = control.loadedClasses().filter(::isOfProtobuf)
            assertTrue("com.google.protobuf.Empty" in ofProtobuf)
        }
    }

    @Test
    fun a_frame_that_is_too_long_ends_the_process(@TempDir folder: Path) {
        kotlinProcess(folder, "refusing").use { refusing ->
            refusing.process.outputStream.use { it.write(byteArrayOf(0x7f, 0, 0, 0)) }
            assertEquals(1, refusing.await())
            assertTrue(refusing.report().any { "a frame of 2130706432 bytes" in it })
            assertEquals(0, refusing.process.inputStream.readAllBytes().size)
        }
    }

    private fun isOfProtobuf(name: String) =
        listOf("com.google.protobuf.", "build.buf.", "dev.cel.").any(name::startsWith)
}
