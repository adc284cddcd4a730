package io.actionregistry.integration

import com.cognitect.transit.TransitFactory
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import potatoclient.transit.ActionRegistry

/** The Kotlin side of a conversation in one of Transit's formats. */
internal enum class Wire(private val format: TransitFactory.Format) {
    MSGPACK(TransitFactory.Format.MSGPACK),
    JSON(TransitFactory.Format.JSON);

    /** The format as the Clojure side calls it. */
    val id = name.lowercase()

    fun read(bytes: ByteArray): Any? =
        TransitFactory.reader(format, ByteArrayInputStream(bytes)).read<Any?>()

    fun write(message: Any): ByteArray =
        ByteArrayOutputStream()
            .also { TransitFactory.writer<Any>(format, it).write(message) }
            .toByteArray()

    /** Answers whatever the bytes are: what is no Transit is no command either. */
    fun answer(bytes: ByteArray): ByteArray {
        val message =
            try {
                read(bytes)
            } catch (unreadable: RuntimeException) {
                unreadable
            } catch (tooDeep: StackOverflowError) {
                tooDeep
            }
        return write(ActionRegistry.dispatch(message))
    }
}
