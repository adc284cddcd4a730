/** An error in the sense of CEL: an overflow, a missing key, an argument that has no overload. */
export class CelError extends Error {}

/** A uint where the static type is dyn; elsewhere a uint is a bigint. */
class CelUint {
  constructor(readonly value: bigint) {}

  toString(): string {
    return this.value.toString();
  }
}

const CEL_BILLION = 1_000_000_000n;

/** A point in time: seconds since 1970, rounded down, and what is beyond these. */
class CelTimestamp {
  constructor(readonly nanoseconds: bigint) {}

  get seconds(): bigint {
    return celFloorDivide(this.nanoseconds, CEL_BILLION);
  }

  get nanos(): number {
    return Number(this.nanoseconds - this.seconds * CEL_BILLION);
  }
}

/** A length of time: seconds, rounded down, and what is beyond these. */
class CelDuration {
  constructor(readonly nanoseconds: bigint) {}

  get seconds(): bigint {
    return celFloorDivide(this.nanoseconds, CEL_BILLION);
  }

  get nanos(): number {
    return Number(this.nanoseconds - this.seconds * CEL_BILLION);
  }
}

function celFloorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

/** A message: what is set, by the fields' names in the schema. */
type CelMessage = Readonly<Record<string, unknown>>;

/** What a field holds, as the validator keeps it; undefined where it is absent. */
function celGet(message: CelMessage, field: string): unknown {
  return Object.prototype.hasOwnProperty.call(message, field) ? message[field] : undefined;
}

/** Whether a field that does not track presence is set: it differs from zero, as -0 does. */
function celIsSet(value: unknown): boolean {
  if (typeof value === "number") {
    return !Object.is(value, 0);
  }
  if (Array.isArray(value) || value instanceof Uint8Array) {
    return value.length > 0;
  }
  if (value instanceof Map) {
    return value.size > 0;
  }
  return !(value === undefined || value === 0n || value === "" || value === false);
}

function celNoSuchOverload(): CelError {
  return new CelError("no such overload");
}

/** An int or uint, or an enum's number, that the validator keeps; its zero where it is absent. */
function celInt(value: unknown, zero = 0n): bigint {
  return typeof value === "bigint" ? value : typeof value === "number" ? BigInt(value) : zero;
}

function celDouble(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function celBool(value: unknown): boolean {
  return value === true;
}

function celString(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function celBytes(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array(0);
}

function celNanoseconds(value: unknown): bigint {
  if (typeof value !== "object" || value === null) {
    return 0n;
  }
  return celInt(celGet(value as CelMessage, "seconds")) * CEL_BILLION
    + celInt(celGet(value as CelMessage, "nanos"));
}

function celTimestamp(value: unknown): CelTimestamp {
  return value instanceof CelTimestamp ? value : new CelTimestamp(celNanoseconds(value));
}

function celDuration(value: unknown): CelDuration {
  return value instanceof CelDuration ? value : new CelDuration(celNanoseconds(value));
}

function celMessage(value: unknown): CelMessage {
  return typeof value === "object" && value !== null ? (value as CelMessage) : {};
}

function celListOf<T>(value: unknown, element: (item: unknown) => T): readonly T[] {
  return Array.isArray(value) ? value.map((item: unknown) => element(item)) : [];
}

function celEntries(value: unknown): Iterable<readonly [unknown, unknown]> {
  return value instanceof Map ? value : Object.entries(celMessage(value));
}

function celMapped<K, V>(
  value: unknown,
  key: (item: unknown) => K,
  element: (item: unknown) => V,
): ReadonlyMap<K, V> {
  const map = new Map<K, V>();
  for (const [k, v] of celEntries(value)) {
    map.set(key(k), element(v));
  }
  return map;
}

/** What a wrapper holds, or null. */
function celWrapped<T>(value: unknown, element: (item: unknown) => T): T | null {
  return value === undefined || value === null ? null : element(value);
}

/** A google.protobuf.Value, whose objects are maps; null where it is absent. */
function celValue(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown) => celValue(item));
  }
  if (value === undefined || value === null || typeof value !== "object") {
    return value ?? null;
  }
  return value instanceof Uint8Array
    || value instanceof CelUint
    || value instanceof CelTimestamp
    || value instanceof CelDuration
    ? value
    : celMapped(value, celValue, celValue);
}
