package io.actionregistry.generator.plugin;

import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.catalogue.CatalogueTarget;
import io.actionregistry.generator.emit.clojure.ClojureTarget;
import io.actionregistry.generator.emit.jsonschema.JsonSchemaEmitter;
import io.actionregistry.generator.emit.jvm.BuilderTarget;
import io.actionregistry.generator.emit.jvm.EventTarget;
import io.actionregistry.generator.emit.jvm.JavaTarget;
import io.actionregistry.generator.emit.jvm.ValidatorTarget;
import io.actionregistry.generator.emit.malli.MalliTarget;
import io.actionregistry.generator.emit.manifest.ManifestEmitter;
import io.actionregistry.generator.emit.typescript.TypeScriptTarget;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The targets by name. */
final class Targets {
  private static final Map<String, List<Emitter>> EMITTERS =
      Map.of(
          "catalogue", List.of(new CatalogueTarget()),
          "clojure", List.of(new ClojureTarget()),
          "java-builders", List.of(new BuilderTarget()),
          "java-events", List.of(new EventTarget()),
          "java", List.of(new JavaTarget(), new ManifestEmitter()),
          "java-validation", List.of(new ValidatorTarget()),
          "jsonschema", List.of(new JsonSchemaEmitter()),
          "malli", List.of(new MalliTarget()),
          "typescript", List.of(new TypeScriptTarget()));

  /** Names of all targets, sorted. */
  static final List<String> NAMES = EMITTERS.keySet().stream().sorted().toList();

  private Targets() {}

  /** What a target emits with. */
  static List<Emitter> emitters(String target) {
    return Objects.requireNonNull(EMITTERS.get(target));
  }
}
