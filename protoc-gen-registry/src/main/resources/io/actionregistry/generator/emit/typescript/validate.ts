/** The shape of an action's parameters, and its rules; or why they cannot be checked. */
interface Checked {
  readonly shape: () => Shape;
  readonly rules?: (message: Message, violations: Violations) => void;
  readonly problem?: string;
  /** Tells of most of what is right that it is; nothing where there is no such short cut. */
  readonly glance?: (params: Given) => boolean;
}

const VALID: Verdict = { status: "valid" };

/**
 * Checks an action's parameters. What is given may be anything; numbers, texts and objects are read
 * as JSON writes them, integers of 64 bits as bigints, too.
 *
 * @param action the action's name, or another name of it
 * @param params by name; nothing stands for no parameters
 */
export function validate(action: string, params?: unknown): Verdict {
  const checked = checkedAction(action);
  if (checked?.glance !== undefined && looksRight(checked.glance, params)) {
    return VALID;
  }
  const violations = new Violations();
  if (checked === undefined) {
    violations.shape(undefined, "unknown-action");
    return violations.verdict();
  }
  return check(checked, params, violations);
}

function check(checked: Checked, params: unknown, violations: Violations): Verdict {
  if (checked.problem !== undefined) {
    return { status: "cannot-compile", message: checked.problem };
  }
  try {
    const message = new Decoder(violations).decode(checked.shape(), params);
    if (violations.found.length === 0) {
      checked.rules?.(message, violations);
    }
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return { status: "runtime-error", message };
  }
  return violations.verdict();
}

/** A command as it is sent. */
export interface Command<A extends ActionName = ActionName> {
  readonly action: A;
  readonly params: ParamsOf[A];
}

/** A command with the parameters of its action; nothing is checked at run time. */
export function command<A extends ActionName>(action: A, params: ParamsOf[A]): Command<A> {
  return { action, params };
}
