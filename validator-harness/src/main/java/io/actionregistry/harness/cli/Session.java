package io.actionregistry.harness.cli;

import io.actionregistry.harness.check.CaseRun;
import io.actionregistry.harness.client.JavaCommand;
import io.actionregistry.harness.client.JavaCommand.Life;
import io.actionregistry.harness.client.Settings;
import io.actionregistry.harness.client.Subprocess;
import io.actionregistry.harness.compare.Comparison;
import io.actionregistry.harness.compare.DefinitionCheck;
import io.actionregistry.harness.compare.Ignored;
import io.actionregistry.harness.report.RunReport;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.ValidatorProvider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registry with its validators, and the other process, which has agreed on the manifest. */
final class Session implements AutoCloseable {
  private final ValidatorProvider provider;
  private final Subprocess subprocess;
  private final CaseRun run;
  private final String replay;
  private final @Nullable Object description;

  private Session(ValidatorProvider provider, Subprocess subprocess, String replay) {
    this.provider = provider;
    this.subprocess = subprocess;
    this.replay = replay;
    Registry registry = provider.getRegistry();
    this.description =
        subprocess.ask(Request.describe()).data() instanceof AnswerData.Description told
            ? told.description()
            : null;
    this.run =
        new CaseRun(
            subprocess,
            new Comparison(registry, provider.create(registry), Ignored.of(description)));
  }

  /**
   * Starts the other process.
   *
   * @param life that it is expected to have
   * @throws io.actionregistry.harness.client.SubprocessException if it does not start, or is of
   *     another manifest
   */
  static Session start(SchemaOptions schema, RegistryOptions registry, Life life) {
    ValidatorProvider provider = registry.provider();
    List<String> serve = new ArrayList<>(List.of("serve"));
    serve.addAll(schema.arguments());
    Settings settings =
        Settings.of(
                JavaCommand.of(
                    life, System.getProperty("java.class.path"), Main.class.getName(), serve))
            // No case is put twice.
            .withCache(0)
            .withManifestHash(provider.getManifestHash());
    List<String> replay =
        new ArrayList<>(List.of("java", "-jar", "validator-harness.jar", "replay"));
    replay.addAll(schema.arguments());
    replay.addAll(registry.arguments());
    return new Session(provider, Subprocess.start(settings), String.join(" ", replay));
  }

  Registry registry() {
    return provider.getRegistry();
  }

  /** What definitions and descriptors differ in. */
  List<String> differences() {
    return DefinitionCheck.differences(provider.getRegistry(), description);
  }

  /** What the other process reads in the descriptors. */
  @Nullable Object description() {
    return description;
  }

  CaseRun run() {
    return run;
  }

  RunReport.Subject subject() {
    return new RunReport.Subject(
        provider.getRegistryName(),
        provider.getManifestHash(),
        subprocess.ready().root(),
        (int) subprocess.ready().actions(),
        replay);
  }

  @Override
  public void close() {
    subprocess.close();
  }
}
