package io.actionregistry.conformance.differential;

import java.util.Map;

/** docs/known-differences.md. */
final class KnownDifferencesPage {
  private KnownDifferencesPage() {}

  /** The whole file. */
  static String of(Map<String, Integer> modes, int messages, int types) {
    StringBuilder text =
        new StringBuilder(
            """
            # Known differences

            Written by the run itself (`DifferentialTest`), which fails where this file is not what
            it would write.

            Random schemas with random rules, and random messages with many values at or beside a
            limit, are validated by the generated validators and by protovalidate for Java, once in
            its CEL mode (native rules off), which is the reference, and once as it comes. Verdict,
            field path, rule path, rule id, message and for-key of all violations have to be the
            same as in CEL mode.

            ```sh
            ./mvnw -pl conformance -am verify \\
              -Ddifferential.seed=1 -Ddifferential.schemas=200 -Ddifferential.messages=100
            ```

            ## Where protovalidate for Java is not followed

            Every entry has a small case of its own (`PitfallsTest`), which fails when the entry is
            no longer true. Formats (`isHostname` and such) follow the RFCs where protovalidate for
            Java does not; the lines marked `!` in registry-validation's test data say where.

            | protovalidate for Java | generated validators |
            |---|---|
            """);
    for (KnownDifference difference : KnownDifference.values()) {
      text.append("| ")
          .append(difference.what())
          .append(" | ")
          .append(difference.instead())
          .append(" |\n");
    }
    text.append(
        """

        ## Where its default mode is not at one with its CEL mode

        In the default run, %d messages of %d types. The generated validators follow CEL mode, apart
        from the entries above.

        | difference | times |
        |---|--:|
        """
            .formatted(messages, types));
    modes.forEach(
        (what, times) -> text.append("| ").append(what).append(" | ").append(times).append(" |\n"));
    return text.toString();
  }
}
