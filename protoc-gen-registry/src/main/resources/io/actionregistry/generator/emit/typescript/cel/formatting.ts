/** protovalidate's format: a template whose clauses stand for the arguments in their order. */
function celFormat(template: string, values: readonly unknown[]): string {
  let text = "";
  let next = 0;
  let used = 0;
  const take = (): string => {
    if (next === template.length) {
      throw new CelError("format: expected format specifier");
    }
    return template.charAt(next++);
  };
  for (let at = template.indexOf("%"); at >= 0; at = template.indexOf("%", next)) {
    text += template.slice(next, at);
    next = at + 1;
    let clause = take();
    if (clause === "%") {
      text += "%";
      continue;
    }
    if (used === values.length) {
      throw new CelError("index " + used + " out of range");
    }
    const value = values[used++];
    let precision = 6;
    if (clause === ".") {
      const digits = /^[0-9]*/.exec(template.slice(next))?.[0] ?? "";
      precision = Number(digits);
      if (precision > 100_000) {
        throw new CelError("format: precision too high");
      }
      next += digits.length;
      clause = take();
    }
    text += celClause(clause, value, precision);
  }
  return text + template.slice(next);
}

function celClause(clause: string, value: unknown, precision: number): string {
  switch (clause) {
    case "s":
      return celTextOf(value);
    case "d":
      return celFormatDecimal(value);
    case "x":
      return celFormatHex(value);
    case "X":
      return celUpperAscii(celFormatHex(value));
    case "o":
      return celFormatBits(value, 8, "octal clause can only be used on integers");
    case "b":
      return typeof value === "boolean"
        ? String(Number(value))
        : celFormatBits(value, 2, "only integers and bools can be formatted as binary");
    case "e":
      return celFormatExponential(value, precision);
    case "f":
      return celFormatFixed(value, precision);
    default:
      throw new CelError(
        'could not parse formatting clause: unrecognized formatting clause "' + clause + '"',
      );
  }
}

function celWrongClause(reason: string): CelError {
  return new CelError("error during formatting: " + reason);
}

/** %d: a uint passes through a double on its way, and loses digits beyond 2⁵³. */
function celFormatDecimal(value: unknown): string {
  if (typeof value === "bigint") {
    return value.toString();
  }
  if (value instanceof CelUint) {
    return celRounded(Number(value.value), 0, 9);
  }
  if (typeof value === "number") {
    return celRounded(value, 0, 9);
  }
  throw celWrongClause("decimal clause can only be used on integers");
}

function celFormatBits(value: unknown, radix: number, wrong: string): string {
  if (typeof value === "bigint" || value instanceof CelUint) {
    const bits = value instanceof CelUint ? value.value : BigInt.asUintN(64, value);
    return bits.toString(radix);
  }
  throw celWrongClause(wrong);
}

/** %x: the bits of a number; bytes; a text's bytes as one number. */
function celFormatHex(value: unknown): string {
  const hex = (bytes: Uint8Array): string =>
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (value instanceof Uint8Array) {
    return hex(value);
  }
  if (typeof value === "string") {
    return hex(celBytesOfString(value)).replace(/^0+/, "") || "0";
  }
  const wrong = "only integers, byte buffers, and strings can be formatted as hex";
  return celFormatBits(value, 16, wrong);
}

/** %s. */
function celTextOf(value: unknown): string {
  if (typeof value === "string") {
    return value;
  }
  if (value instanceof Uint8Array) {
    return (celUtf8(value, "\ufffd") ?? "").replace(/\ufffd+/g, "\ufffd");
  }
  if (Array.isArray(value)) {
    return "[" + value.map((item: unknown) => celTextOf(item)).join(", ") + "]";
  }
  if (value instanceof Map) {
    return celTextOfMap(value);
  }
  if (value === null || value === undefined) {
    return "null";
  }
  if (typeof value === "bigint" || typeof value === "boolean" || value instanceof CelUint) {
    return value.toString();
  }
  if (value instanceof CelTimestamp) {
    return celTimestampToString(value);
  }
  if (typeof value === "number") {
    return celFormatDecimal(value);
  }
  if (value instanceof CelDuration) {
    return celRounded(Number(value.seconds) + value.nanos / 1e9, 0, 9) + "s";
  }
  throw celWrongClause(
    "string clause can only be used on strings, bools, bytes, ints,"
      + " doubles, maps, lists, types, durations, and timestamps",
  );
}

/** Entries in the order of their keys' texts; of equal texts, the last one stays. */
function celTextOfMap(map: ReadonlyMap<unknown, unknown>): string {
  const texts = new Map(Array.from(map, ([key, value]) => [celTextOf(key), celTextOf(value)]));
  const keys = [...texts.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return "{" + keys.map((key) => key + ": " + (texts.get(key) ?? "")).join(", ") + "}";
}
