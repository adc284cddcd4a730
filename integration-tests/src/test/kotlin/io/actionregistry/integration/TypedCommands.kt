package io.actionregistry.integration

import io.actionregistry.runtime.Command
import io.actionregistry.runtime.Key

/** A number parameter; a handler that asks for one that is not there fails with this message. */
internal fun Command.number(name: String): Double =
    (getParam(name) as? Number)?.toDouble()
        ?: throw IllegalArgumentException("$name of ${action.name} is no number")

internal fun Command.text(name: String): String =
    getParam(name) as? String
        ?: throw IllegalArgumentException("$name of ${action.name} is no string")

/** The parameters of `rotary-rotate-to-ndc` as a Kotlin type. */
internal data class RotateToNdc(val channel: String, val x: Double, val y: Double) {
    constructor(command: Command) :
        this(command.text("channel"), command.number("x"), command.number("y"))
}

/** The parameters of `gps-set-manual-position`: degrees, degrees and metres. */
internal data class Position(val latitude: Double, val longitude: Double, val altitude: Double) {
    constructor(command: Command) :
        this(command.number("latitude"), command.number("longitude"), command.number("altitude"))
}

/** The distance, in a message inside the parameters of `lira-refine-target`. */
internal fun targetDistance(command: Command): Double {
    val target = command.getParam("target") as Map<*, *>
    return (target.entries.first { Key.nameOf(it.key) == "distance" }.value as Number).toDouble()
}
