package io.actionregistry.integration

import io.actionregistry.runtime.ValidatorProvider
import java.io.File
import java.nio.file.Files
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource
import org.junit.jupiter.params.provider.ValueSource
import potatoclient.transit.ActionRegistry
import potatoclient.transit.validation.Validation

/** Validation switched on and off by a system property, in processes of their own. */
internal class GateTest {
    @TempDir lateinit var folder: Path

    enum class Language(vararg val main: String) {
        KOTLIN(GateProcess::class.java.name),
        CLOJURE("clojure.main", "-m", "potatoclient.transit.gate-process"),
    }

    private fun start(
        language: Language,
        option: String,
        classPath: String = JavaProcess.ownClassPath(),
    ) = JavaProcess(folder, "gate", option, *language.main, classPath = classPath)

    @ParameterizedTest
    @ValueSource(strings = ["-Dx=y", "-Dpotatoclient.validation=false"])
    fun switched_off_everything_passes_unchecked(option: String) {
        for (language in Language.entries) {
            start(language, option).use { process ->
                assertEquals(0, process.await(), process.report().joinToString("\n"))
                assertEquals(List(6) { "true disabled" }, process.report())
                val loaded = process.loadedClasses()
                assertTrue("potatoclient.transit.ActionRegistry" in loaded)
                assertEquals(emptyList<String>(), loaded.filter(::isOfValidation))
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    fun switched_on_parameters_are_checked(language: Language) {
        start(language, SWITCHED_ON).use { process ->
            assertEquals(0, process.await(), process.report().joinToString("\n"))
            assertEquals(
                listOf(
                    "true valid",
                    "false invalid",
                    "z unknown-parameter",
                    "y missing-parameter",
                    "false invalid",
                    "channel wrong-type",
                    "x missing-parameter",
                    "y missing-parameter",
                    "false invalid",
                    " unknown-action",
                    "true valid",
                    "false invalid",
                    " unknown-action",
                ),
                process.report(),
            )
            // The control for what is not loaded above.
            val loaded = process.loadedClasses()
            assertTrue("potatoclient.transit.validation.Validation" in loaded)
            assertTrue("io.actionregistry.validation.RegistryValidator" in loaded)
        }
    }

    @ParameterizedTest
    @EnumSource
    fun switched_on_without_validators_the_registry_says_what_to_add(language: Language) {
        start(language, SWITCHED_ON, withoutValidators()).use { process ->
            assertEquals(1, process.await())
            assertSays(
                process,
                "validation is on (-Dpotatoclient.validation=true), but there are no validators" +
                    " for potatoclient.transit on the class path: add the jar with its generated" +
                    " validators, or switch validation off",
            )
        }
    }

    @ParameterizedTest
    @EnumSource
    fun validators_of_another_schema_are_refused_with_both_hashes(language: Language) {
        val services = Files.createDirectories(folder.resolve("stale/META-INF/services"))
        Files.writeString(
            services.resolve(ValidatorProvider::class.java.name),
            StaleValidators::class.java.name,
        )
        val classPath =
            folder.resolve("stale").toString() + File.pathSeparator + withoutValidators()
        start(language, SWITCHED_ON, classPath).use { process ->
            assertEquals(1, process.await())
            assertSays(
                process,
                "the validators for potatoclient.transit were generated with the manifest" +
                    " sha256:of-another-version, the registry with " +
                    ActionRegistry.getManifestHash() +
                    ": generate both from the same schema",
            )
        }
    }

    @Test
    fun the_readme_shows_what_happens() {
        val main = arrayOf("clojure.main", "-m", "potatoclient.transit.readme")
        JavaProcess(folder, "readme", SWITCHED_ON, "-Dfile.encoding=UTF-8", *main).use { process ->
            val printed = process.process.inputStream.readAllBytes().decodeToString()
            assertEquals(0, process.await(), process.report().joinToString("\n"))
            val shown = GateTest::class.java.getResource("/potatoclient/transit/readme.txt")!!
            assertEquals(shown.readText(), printed)
        }
    }

    private fun assertSays(process: JavaProcess, message: String) {
        val report = process.report().joinToString("\n")
        assertTrue("IllegalStateException" in report && message in report, report)
        assertTrue("ExceptionInInitializerError" !in report, report)
    }

    private companion object {
        const val SWITCHED_ON = "-Dpotatoclient.validation=true"

        fun isOfValidation(name: String) =
            listOf(
                    "io.actionregistry.validation.",
                    "potatoclient.transit.validation.",
                    "com.google.re2j.",
                )
                .any(name::startsWith)

        /** As production has it. */
        fun withoutValidators(): String {
            val validators =
                Path.of(Validation::class.java.protectionDomain.codeSource.location.toURI())
            val entries = JavaProcess.ownClassPath().split(File.pathSeparator)
            val others = entries.filterNot { Path.of(it) == validators }
            assertEquals(entries.size - 1, others.size, "$validators is in $entries")
            return others.joinToString(File.pathSeparator)
        }
    }
}
