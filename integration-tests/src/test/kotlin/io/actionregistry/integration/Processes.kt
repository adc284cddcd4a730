package io.actionregistry.integration

import java.io.InputStream
import java.io.OutputStream
import java.nio.file.Path
import java.util.concurrent.TimeUnit.MINUTES
import kotlin.concurrent.thread
import kotlin.io.path.absolutePathString
import kotlin.io.path.readLines
import kotlin.io.path.readText

/**
 * Another Java process, with the class path of these tests unless another is given. It writes the classes that it loads into
 * one file of the folder, and its standard error into another.
 */
internal class JavaProcess(
    private val folder: Path,
    private val label: String,
    vararg main: String,
    classPath: String = ownClassPath(),
) : AutoCloseable {
    val process: Process =
        ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").absolutePathString(),
                "-Xlog:class+load:file=$label.classes:none",
                "-XX:TieredStopAtLevel=1",
                *main)
            .directory(folder.toFile())
            .redirectError(folder.resolve("$label.err").toFile())
            .apply { environment()["CLASSPATH"] = classPath }
            .start()

    /** Waits for the end, not for ever; gives the exit code, null if it has not ended by itself. */
    fun await(): Int? = if (process.waitFor(2, MINUTES)) process.exitValue() else null

    /** What the process wrote; a JDK 24 and later adds warnings about msgpack-core's Unsafe. */
    fun report(): List<String> =
        folder.resolve("$label.err").readLines().filterNot { it.startsWith("WARNING: ") }

    /** Names of all classes that the process has loaded. */
    fun loadedClasses(): List<String> =
        folder.resolve("$label.classes").readText().lines().map { it.substringBefore(' ') }

    override fun close() {
        process.destroyForcibly().waitFor(1, MINUTES)
    }

    companion object {
        /** Surefire's own class path is a jar that only names this one. */
        fun ownClassPath(): String =
            System.getProperty("surefire.test.class.path") ?: System.getProperty("java.class.path")
    }
}

/** Carries one process's output to another's input until it ends, which ends the input as well. */
internal fun pipe(from: JavaProcess, to: JavaProcess): Thread =
    thread(isDaemon = true) {
        to.process.outputStream.use { output -> carry(from.process.inputStream, output) }
    }

private fun carry(input: InputStream, output: OutputStream) {
    val buffer = ByteArray(64 * 1024)
    while (true) {
        val count = input.read(buffer)
        if (count < 0) {
            return
        }
        output.write(buffer, 0, count)
        output.flush()
    }
}
