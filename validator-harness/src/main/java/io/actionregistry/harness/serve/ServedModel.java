package io.actionregistry.harness.serve;

import com.google.protobuf.ByteString;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.DescriptorSets;
import io.actionregistry.harness.command.SchemaException;
import java.util.Map;

/**
 * What is served, as the generator sees it.
 *
 * @param schema what generated code is made of
 * @param commands the same by descriptors alone
 */
public record ServedModel(Schema schema, CommandSet commands) {
  /**
   * The model of what those settings name.
   *
   * @throws SchemaException if there is no such thing, or nothing can be generated of it
   */
  public static ServedModel of(ServeSettings settings) {
    byte[] bytes = Served.bytes(settings);
    Generator.Result result =
        Generator.inspect(
            ManifestHash.request(ByteString.copyFrom(bytes), Served.options(settings)));
    if (result.schema() == null) {
      throw new SchemaException(
          "no registry can be generated: " + Diagnostics.format(result.diagnostics()));
    }
    return new ServedModel(result.schema(), Served.commands(DescriptorSets.read(bytes), settings));
  }

  /** What the descriptors say of all commands, as whoever asks for a description is told. */
  public Map<String, Object> description() {
    return new Describer(commands).describe();
  }
}
