package io.actionregistry.generator.emit;

import io.actionregistry.generator.model.Schema;
import java.util.List;

/** One target: a checked schema in, files out. */
@FunctionalInterface
public interface Emitter {
  /** The target's files; the same schema and options give the same bytes. */
  List<OutputFile> emit(Emission emission);

  /** The files of this target alone. */
  default List<OutputFile> emit(Schema schema, EmitOptions options) {
    return emit(new Emission(schema, options));
  }
}
