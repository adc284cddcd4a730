package build.buf.protovalidate;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;

/**
 * Expressions as protovalidate's CEL mode runs them; in its package, for its environment is not
 * public.
 */
public final class RealCel {
  private RealCel() {}

  /** A program of these variables. */
  public static CelRuntime.Program compile(String expression, Map<String, CelType> variables) {
    CelBuilder builder = ValidateLibrary.newCel().toCelBuilder();
    variables.forEach(builder::addVar);
    Cel cel = builder.build();
    try {
      return cel.createProgram(cel.compile(expression).getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalArgumentException(expression, e);
    }
  }
}
