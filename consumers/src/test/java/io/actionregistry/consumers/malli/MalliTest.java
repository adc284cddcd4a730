package io.actionregistry.consumers.malli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.lang.IFn;
import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.OtherSchema;
import io.actionregistry.consumers.Table;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.serve.ServedModel;
import io.actionregistry.validation.RegistryValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/**
 * Schemas, held against Java on every case: of the jon commands, and of commands whose parameters
 * are of the kinds that those have not.
 */
@Timeout(900)
final class MalliTest {
  private static final RegistryValidator JAVA =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules());

  /** Errors of shape among these are those of a message whose rules are ignored. */
  private static final Set<String> UNCHECKED =
      Set.of(
          "bytes.in",
          "duration.lte",
          "either.order",
          "missing-parameter",
          "not-canonical",
          "not-representable",
          "null-value",
          "repeated.unique",
          "string.email",
          "string.max_bytes",
          "timestamp.gt",
          "too-deep",
          "too-large",
          "unknown-parameter",
          "wrong-type");

  @TempDir private Path folder;

  @Test
  void schemas_that_are_read_without_malli_accept_and_refuse_what_java_does() {
    compareJon("Malli schemas, read independently", Readers.independent());
  }

  @Test
  void malli_accepts_and_refuses_what_java_does_where_it_is_there() throws IOException {
    if (Readers.hasMalli()) {
      compareJon("Malli schemas, Malli itself", Readers.malli());
    } else {
      Table.note("Malli: unproven");
    }
  }

  private static void compareJon(String consumer, IFn reader) {
    Comparison jon = compare(JonCases.JON, JAVA, reader);
    Table.add(jon.row(consumer));
    assertEquals(List.of(), jon.different());
    assertEquals(JonCases.counts("malli/inexpressible.txt"), jon.inexpressible());
    assertTrue(jon.accepted() > 1_000, "too few cases");
  }

  @Test
  void values_of_all_kinds_are_accepted_and_refused_as_java_does() throws Exception {
    OtherSchema kinds = OtherSchema.kinds(folder);
    ServedModel model = kinds.model();
    RegistryValidator java = kinds.java();
    compareKinds("Malli schemas of other kinds, independently", model, java, Readers.independent());
    if (Readers.hasMalli()) {
      compareKinds("Malli schemas of other kinds, Malli itself", model, java, Readers.malli());
    }
  }

  @Test
  void methods_of_a_service_are_accepted_and_refused_as_java_does() throws Exception {
    OtherSchema schema = OtherSchema.service(folder);
    Comparison service = compare(schema.model(), schema.java(), Readers.independent());
    Table.add(service.row("Malli schemas of a service, independently"));
    assertEquals(List.of(), service.different());
    assertTrue(service.accepted() > 50, "too few cases");
  }

  private static void compareKinds(
      String what, ServedModel model, RegistryValidator java, IFn reader) {
    Comparison kinds = compare(model, java, reader);
    Table.add(kinds.row(what));
    assertEquals(List.of(), kinds.different());
    assertEquals(Set.of("two keys that are one in Clojure"), kinds.inexpressible().keySet());
    assertEquals(UNCHECKED, kinds.unchecked().keySet());
    assertTrue(kinds.accepted() > 100, "too few cases");
  }

  private static Comparison compare(ServedModel model, RegistryValidator java, IFn reader) {
    String text =
        Schemas.text(
            model.schema(), new EmitOptions("potatoclient.transit", "potatoclient.validation"));
    return new Comparison(new Schemas(text, reader), model.schema(), java)
        .addAll(CaseGenerator.deterministic(model.commands()));
  }
}
