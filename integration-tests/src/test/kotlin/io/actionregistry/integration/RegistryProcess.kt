package io.actionregistry.integration

import java.io.DataInputStream
import java.io.DataOutputStream
import potatoclient.transit.ActionRegistry

/**
 * A process that holds the registry and Kotlin's handlers: frames of Transit MessagePack come in on
 * standard input, answers go out on standard output, and how often each action was asked for is
 * reported on standard error at the end. The argument `trouble` makes one handler fail and one be
 * missing; `load-protobuf` makes it do just that.
 */
internal object RegistryProcess {
    @JvmStatic
    fun main(args: Array<String>) {
        val input = DataInputStream(System.`in`.buffered())
        val output = DataOutputStream(System.out.buffered())
        // Frames alone go there: what else is printed belongs to the report.
        System.setOut(System.err)
        if ("load-protobuf" in args) Class.forName("com.google.protobuf.Empty")
        ActionRegistry.setUsageCounting(true)
        KotlinHandlers().use {
            if ("trouble" in args) makeTrouble()
            generateSequence(input::readFrame)
                .map(Wire.MSGPACK::answer)
                .forEach(output::writeFrame)
        }
        usage().forEach { (action, count) -> System.err.println("$action $count") }
    }

    private fun usage() = ActionRegistry.getStatistics()["usage"] as Map<*, *>
}
