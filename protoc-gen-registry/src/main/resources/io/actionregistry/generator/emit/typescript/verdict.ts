/** What a check finds. */
export type Verdict =
  | { readonly status: "valid" }
  | { readonly status: "invalid"; readonly violations: readonly Violation[] }
  | { readonly status: "cannot-compile"; readonly message: string }
  | { readonly status: "runtime-error"; readonly message: string };

/** One thing that is wrong. */
export interface Violation {
  /** Whether a rule of the schema does not hold, or the value has not the right shape. */
  readonly kind: "rule" | "shape";
  /** Where, in the schema's names: `target.latitude`, `points[3].x`; empty for all of it. */
  readonly field: string;
  /** Where, in the names that callers use. */
  readonly param: string;
  /** Which setting of the schema: `float.gte`; empty for a shape. */
  readonly rule: string;
  /** The rule's id: `float.gte_lt`; for a shape what is wrong with it: `wrong-type`. */
  readonly ruleId: string;
  /** The rule's own text. */
  readonly message: string;
  /** Whether the key of a map is meant, not its value. */
  readonly forKey: boolean;
}

const SHAPE_MESSAGES = {
  "missing-parameter": "the parameter is missing",
  "unknown-parameter": "there is no such parameter",
  "duplicate-parameter": "given more than once",
  "wrong-type": "the value has the wrong type",
  "null-value": "the value is null",
  "not-representable": "the value cannot be represented",
  "several-members": "more than one of a oneof is given",
  "not-canonical": "the name is not written as in the registry",
  "too-deep": "nested too deep",
  "too-large": "too large",
  "unknown-action": "there is no such action",
} as const;

/** The closed list of what can be wrong with a value by itself. */
export type ShapeError = keyof typeof SHAPE_MESSAGES;

/** A step on the way to a value. */
interface Place {
  readonly parent: Place | undefined;
  readonly kind: "field" | "item" | "key" | "value" | "oneof" | "unknown";
  readonly proto: string;
  readonly param: string;
  readonly subscript: Key | undefined;
  readonly sensitive: boolean;
}

function stepText(place: Place, name: string): string {
  const { subscript } = place;
  if (subscript === undefined || (place.kind !== "item" && place.sensitive)) {
    return name;
  }
  const text =
    typeof subscript === "string"
      ? `"${subscript.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`
      : String(subscript);
  return `${name}[${text}]`;
}

/** The way in the schema's names, or in those of callers. */
function pathText(last: Place | undefined, inSchema: boolean): string {
  const steps: string[] = [];
  for (let place = last; place !== undefined; place = place.parent) {
    if (place.kind !== "unknown") {
      steps.push(stepText(place, inSchema ? place.proto : place.param));
    } else if (!inSchema) {
      steps.push(place.param);
    }
  }
  return steps.reverse().join(".");
}

const MOST_VIOLATIONS = 1000;
const WITHHELD = "not shown: the text may repeat a value that must not be";

/** Collects what is wrong, and knows the current place: the message that is being checked. */
class Violations {
  readonly found: Violation[] = [];
  private leftOut = 0;
  private place: Place | undefined = undefined;
  private time: Timestamp | undefined = undefined;

  /** The time of this check: read once, when it is first asked for. */
  now(): Timestamp {
    if (this.time === undefined) {
      const millis = Date.now();
      const seconds = Math.floor(millis / 1000);
      this.time = new Timestamp(BigInt(seconds), (millis - seconds * 1000) * 1_000_000);
    }
    return this.time;
  }

  /** A value that has not the right shape. */
  shape(place: Place | undefined, error: ShapeError): undefined {
    this.keep(place, "shape", "", error, SHAPE_MESSAGES[error]);
    return undefined;
  }

  /** A rule at a field of the current message. */
  at(proto: string, param: string, rule: string, ruleId: string, message: string): void {
    this.keep(this.step("field", proto, param, undefined, false), "rule", rule, ruleId, message);
  }

  /** The same for a text that the rule works out, which may repeat what must not be shown. */
  atWith(
    proto: string,
    param: string,
    rule: string,
    ruleId: string,
    message: string,
    secret: boolean,
  ): void {
    const place = this.step("field", proto, param, undefined, secret);
    this.keep(place, "rule", rule, ruleId, place.sensitive ? WITHHELD : message);
  }

  /** A rule at the message, item, key or value that was entered last. */
  here(rule: string, ruleId: string, message: string): void {
    this.keep(this.place, "rule", rule, ruleId, message);
  }

  /** The same for a text that the rule works out. */
  hereWith(rule: string, ruleId: string, message: string, secret: boolean): void {
    const hidden = secret || this.place?.sensitive === true;
    this.keep(this.place, "rule", rule, ruleId, hidden ? WITHHELD : message);
  }

  /** A rule at a oneof of the current message. */
  oneof(name: string, ruleId: string, message: string): void {
    this.keep(this.step("oneof", name, name, undefined, false), "rule", "", ruleId, message);
  }

  /** Enters a field, or one item, key or value of it; followed by one `leave`. */
  enter(
    kind: "field" | "item" | "key" | "value",
    proto: string,
    param: string,
    subscript: Key | undefined,
    sensitive: boolean,
  ): void {
    this.place = this.step(kind, proto, param, subscript, sensitive);
  }

  /** Goes back to where the last `enter` was called. */
  leave(): void {
    this.place = this.place?.parent;
  }

  /** What to say of it all. */
  verdict(): Verdict {
    if (this.found.length === 0) {
      return { status: "valid" };
    }
    if (this.leftOut > 0) {
      const message = "too many violations";
      const ruleId = "too-large";
      this.found.push({
        kind: "shape",
        field: "",
        param: "",
        rule: "",
        ruleId,
        message,
        forKey: false,
      });
    }
    return { status: "invalid", violations: this.found };
  }

  private step(
    kind: Place["kind"],
    proto: string,
    param: string,
    subscript: Key | undefined,
    sensitive: boolean,
  ): Place {
    const parent = this.place;
    const hidden = sensitive || parent?.sensitive === true;
    return { parent, kind, proto, param, subscript, sensitive: hidden };
  }

  private keep(
    place: Place | undefined,
    kind: "rule" | "shape",
    rule: string,
    ruleId: string,
    message: string,
  ): void {
    if (this.found.length === MOST_VIOLATIONS) {
      this.leftOut++;
      return;
    }
    this.found.push({
      kind,
      field: pathText(place, true),
      param: pathText(place, false),
      rule,
      ruleId,
      message,
      forKey: place?.kind === "key",
    });
  }
}
