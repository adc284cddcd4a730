package io.actionregistry.validation.cli;

import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.ValidatorProvider;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import io.actionregistry.validation.json.JsonReader;
import io.actionregistry.validation.json.NotJsonException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Checks an action's parameters with the generated validators on the class path: {@code Check
 * rotary-rotate-to-ndc '{"channel": "heat"}'}. The system property that switches validation on in
 * programs makes no difference here.
 */
public final class Check {
  private static final int VALID = 0;
  private static final int INVALID = 1;
  private static final int UNUSABLE = 2;

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  private Check(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** Runs, and ends the process: 0 if all is valid, 1 if it is not, 2 if nothing was checked. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
    int status = run(List.of(args), System.in, out, err);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** The same within a process; all texts are in UTF-8. Gives the exit status. */
  static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
    return new Check(in, out, err).run(args);
  }

  private int run(List<String> args) {
    try {
      Arguments given = Arguments.of(args);
      if (given.help()) {
        out.print(Arguments.HELP);
        return VALID;
      }
      Validator validator = validator(given.registry());
      Object params = params(given.fromInput() ? input() : given.json());
      Verdict verdict =
          given.first()
              ? validator.checkFirst(given.action(), params)
              : validator.check(given.action(), params);
      out.print(given.asJson() ? JsonWriter.write(verdict.toMap()) : VerdictText.of(verdict));
      return verdict.isValid() ? VALID : INVALID;
    } catch (Unusable problem) {
      err.println("check: " + problem.getMessage());
      return UNUSABLE;
    }
  }

  private static @Nullable Object params(String text) throws Unusable {
    if (text.isBlank()) {
      throw new Unusable("the parameters are empty; an action without any takes {}");
    }
    try {
      return JsonReader.read(text);
    } catch (NotJsonException e) {
      throw new Unusable("the parameters are " + e.getMessage());
    }
  }

  private String input() throws Unusable {
    try {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Unusable("standard input cannot be read: " + e.getMessage());
    }
  }

  private static Validator validator(String registry) throws Unusable {
    List<ValidatorProvider> providers = providers();
    List<String> names = providers.stream().map(ValidatorProvider::getRegistryName).toList();
    if (providers.isEmpty()) {
      throw new Unusable(
          "there are no generated validators on the class path: add the jar that has them");
    }
    int chosen = registry.isEmpty() && names.size() == 1 ? 0 : names.indexOf(registry);
    if (chosen < 0) {
      throw new Unusable(
          (registry.isEmpty() ? "choose a registry" : "there is no registry " + registry)
              + ": --registry takes one of "
              + String.join(", ", names));
    }
    ValidatorProvider provider = providers.get(chosen);
    if (provider.create(provider.getRegistry()) instanceof RegistryValidator validator) {
      return validator.withProfile(Profile.JSON);
    }
    throw new Unusable("the validators of " + names.get(chosen) + " read no JSON");
  }

  private static List<ValidatorProvider> providers() throws Unusable {
    try {
      List<ValidatorProvider> providers = new ArrayList<>();
      ServiceLoader.load(ValidatorProvider.class).forEach(providers::add);
      return providers;
    } catch (ServiceConfigurationError broken) {
      throw new Unusable("generated validators cannot be loaded: " + broken.getMessage());
    }
  }
}
