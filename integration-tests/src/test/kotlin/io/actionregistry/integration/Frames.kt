package io.actionregistry.integration

import java.io.DataInputStream
import java.io.DataOutputStream
import java.io.EOFException
import java.io.IOException

/** The longest message that a frame holds, in bytes. */
internal const val LONGEST_FRAME = 10 * 1024 * 1024

/** The next frame: a length of four bytes, big end first, then as many bytes. Null at the end. */
internal fun DataInputStream.readFrame(): ByteArray? {
    val length =
        try {
            readInt()
        } catch (end: EOFException) {
            return null
        }
    if (length !in 0..LONGEST_FRAME) {
        throw IOException("a frame of $length bytes")
    }
    return ByteArray(length).also(::readFully)
}

internal fun DataOutputStream.writeFrame(bytes: ByteArray) {
    writeInt(bytes.size)
    write(bytes)
    flush()
}
