function celIsNumber(value: unknown): value is bigint | number | CelUint {
  return typeof value === "bigint" || typeof value === "number" || value instanceof CelUint;
}

/** Compares two numbers, not both of them doubles. */
function celCompareNumbers(a: bigint | number | CelUint, b: bigint | number | CelUint): number {
  if (typeof a === "number") {
    return celCompareDoubleInt(a, b instanceof CelUint ? b.value : BigInt(b));
  }
  if (typeof b === "number") {
    return -celCompareNumbers(b, a);
  }
  if (a instanceof CelUint) {
    return b instanceof CelUint
      ? celCompareIntInt(a.value, b.value)
      : celCompareUintInt(a.value, b);
  }
  return b instanceof CelUint ? celCompareIntUint(a, b.value) : celCompareIntInt(a, b);
}

/** CEL's == of values whose types are known at run time only: what cannot be equal is not. */
function celEqual(a: unknown, b: unknown): boolean {
  if (celIsNumber(a) && celIsNumber(b)) {
    return typeof a === "number" && typeof b === "number" ? a === b : celCompareNumbers(a, b) === 0;
  }
  if (a === b || typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return a === b;
  }
  if (Array.isArray(a)) {
    return Array.isArray(b)
      && a.length === b.length
      && a.every((item: unknown, i) => celEqual(item, b[i]));
  }
  if (a instanceof Map) {
    return b instanceof Map && celEqualMaps(a, b);
  }
  if (a instanceof Uint8Array) {
    return b instanceof Uint8Array && celCompareBytes(a, b) === 0;
  }
  if (a instanceof CelTimestamp || a instanceof CelDuration) {
    return a.constructor === b.constructor && a.nanoseconds === (b as CelTimestamp).nanoseconds;
  }
  return !celIsPlain(b) ? false : celEqualMessages(celMessage(a), celMessage(b));
}

/** Whether an object is a message. */
function celIsPlain(value: object): boolean {
  return !(
    Array.isArray(value)
    || value instanceof Map
    || value instanceof Uint8Array
    || value instanceof CelUint
    || value instanceof CelTimestamp
    || value instanceof CelDuration
  );
}

function celEqualMaps(
  a: ReadonlyMap<unknown, unknown>,
  b: ReadonlyMap<unknown, unknown>,
): boolean {
  if (a.size !== b.size) {
    return false;
  }
  for (const [key, value] of a) {
    const found = celKeyIn(b, key);
    if (found === undefined || !celEqual(value, b.get(found))) {
      return false;
    }
  }
  return true;
}

/** The same fields set, with equal values. */
function celEqualMessages(a: CelMessage, b: CelMessage): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => celEqual(celGet(a, name), celGet(b, name)));
}

/** What tells values apart as the elements of a set; bytes are equal by their content. */
function celKey(value: unknown): unknown {
  if (typeof value === "bigint") {
    return value;
  }
  if (typeof value !== "object" || value === null) {
    return typeof value === "number" ? "d" + (Object.is(value, -0) ? "-0" : String(value)) : value;
  }
  return "o" + JSON.stringify(celKeyParts(value));
}

function celKeyParts(value: unknown): unknown {
  if (value instanceof CelUint) {
    return ["u", value.toString()];
  }
  if (value instanceof CelTimestamp || value instanceof CelDuration) {
    return [value instanceof CelDuration ? "p" : "t", value.nanoseconds.toString()];
  }
  if (value instanceof Uint8Array) {
    return ["b", ...value];
  }
  if (Array.isArray(value)) {
    return ["l", ...value.map((item: unknown) => celKeyParts(item))];
  }
  if (value instanceof Map || (typeof value === "object" && value !== null)) {
    const entries = Array.from(celEntries(value), ([k, v]) =>
      JSON.stringify([celKeyParts(k), celKeyParts(v)]));
    return ["m", ...entries.sort()];
  }
  return typeof value === "string" ? ["s", value] : [typeof value, String(celKey(value))];
}

/** CEL's in, of a list. Elements are equal as keys (NaN is in a list of NaN) or as numbers. */
function celInList(value: unknown, list: readonly unknown[]): boolean {
  if (typeof value === "string" || typeof value === "boolean") {
    return list.includes(value);
  }
  const key = celKey(value);
  const number = celIsNumber(value);
  return list.some((item) => celKey(item) === key || (number && celEqual(item, value)));
}

/** Whether no two elements are equal. NaN is equal to nothing, 0 to -0. */
function celUnique(list: readonly unknown[]): boolean {
  const seen = new Set<unknown>();
  for (const element of list) {
    if (!(typeof element === "number" && Number.isNaN(element))) {
      const key = celKey(element === 0 ? 0 : element);
      if (seen.has(key)) {
        return false;
      }
      seen.add(key);
    }
  }
  return true;
}

/** An element by its index from 0. */
function celAt<T>(list: readonly T[], index: bigint): T {
  if (index < 0n || index >= BigInt(list.length)) {
    throw new CelError("index out of bounds: " + index);
  }
  return list[Number(index)] as T;
}

/** The key of a map that CEL takes for a given one, or undefined. */
function celKeyIn(map: ReadonlyMap<unknown, unknown>, key: unknown): unknown {
  if (map.has(key)) {
    return key;
  }
  if (typeof key === "bigint") {
    return key >= 0n ? celUintIn(map, key) : undefined;
  }
  if (key instanceof CelUint) {
    const found = celUintIn(map, key.value);
    return found !== undefined || key.value > CEL_INT_MAX || !map.has(key.value)
      ? found
      : key.value;
  }
  if (typeof key !== "number" || !Number.isInteger(key) || Math.abs(key) >= 2 ** 63) {
    return undefined;
  }
  const whole = BigInt(key);
  return map.has(whole) ? whole : key >= 0 ? celUintIn(map, whole) : undefined;
}

function celUintIn(map: ReadonlyMap<unknown, unknown>, value: bigint): unknown {
  for (const key of map.keys()) {
    if (key instanceof CelUint && key.value === value) {
      return key;
    }
  }
  return undefined;
}

/** CEL's in, of a map. */
function celInMap(key: unknown, map: ReadonlyMap<unknown, unknown>): boolean {
  return celKeyIn(map, key) !== undefined;
}

/** The value of a key. */
function celOfKey<V>(map: ReadonlyMap<unknown, V>, key: unknown): V {
  const found = celKeyIn(map, key);
  if (found === undefined) {
    throw new CelError("no such key: " + celJavaText(key));
  }
  return map.get(found) as V;
}

/** A map literal; 1 and 1u are the same key. */
function celMapOf<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, V> {
  const map = new Map<K, V>();
  for (const [key, value] of pairs) {
    const known = typeof key === "string" || typeof key === "boolean" || typeof key === "bigint";
    if (!known && !(key instanceof CelUint)) {
      throw new CelError("unsupported key type: " + celTypeName(key));
    }
    if (celKeyIn(map, key) !== undefined) {
      throw new CelError("duplicate map key: " + String(key));
    }
    map.set(key, value);
  }
  return map;
}

/** The name that CEL has for the type of a value. */
function celTypeName(value: unknown): string {
  if (value === null || value === undefined) {
    return "null_type";
  }
  switch (typeof value) {
    case "bigint":
      return "int";
    case "number":
      return "double";
    case "boolean":
      return "bool";
    case "string":
      return "string";
    default:
      break;
  }
  if (value instanceof CelUint) {
    return "uint";
  }
  if (value instanceof CelTimestamp) {
    return "google.protobuf.Timestamp";
  }
  if (value instanceof CelDuration) {
    return "google.protobuf.Duration";
  }
  return value instanceof Uint8Array ? "bytes" : Array.isArray(value) ? "list" : "map";
}

/** A value as the error messages of Java show it. */
function celJavaText(value: unknown): string {
  return typeof value === "number" ? celDoubleToString(value) : String(value);
}
