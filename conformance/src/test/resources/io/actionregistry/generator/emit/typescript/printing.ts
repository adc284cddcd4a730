/** A value with its type, as the tests of Java write it. */
function show(value: unknown): string {
  switch (typeof value) {
    case "bigint":
      return "Long " + value;
    case "number":
      return "Double " + celDoubleToString(value);
    case "boolean":
      return "Boolean " + value;
    case "string":
      return "String " + value;
    default:
      break;
  }
  if (value instanceof CelUint) {
    return "Uint " + value.value;
  }
  if (value instanceof CelTimestamp) {
    return "Instant " + celTimestampToString(value);
  }
  if (value instanceof CelDuration) {
    return "Duration " + celIsoDuration(value);
  }
  if (value instanceof Uint8Array) {
    return "b'" + Array.from(value, (b) => b.toString(16).padStart(2, "0")).join("") + "'";
  }
  if (Array.isArray(value)) {
    return "[" + value.map((item: unknown) => show(item)).join(", ") + "]";
  }
  if (value instanceof Map) {
    const entries = Array.from(value, ([k, v]): [string, string] => [show(k), show(v)]);
    entries.sort((a, b) => (a[0] < b[0] ? -1 : 1));
    return "{" + entries.map((entry) => entry.join("=")).join(", ") + "}";
  }
  return value === null ? "null" : "unknown " + String(value);
}

declare const console: { log(line: string): void };

function print(evaluate: (self: unknown) => unknown, self: unknown): void {
  let text: string;
  try {
    text = show(evaluate(self));
  } catch (error) {
    text = error instanceof CelError ? "error: " + error.message : "thrown: " + String(error);
  }
  console.log(JSON.stringify(text));
}

