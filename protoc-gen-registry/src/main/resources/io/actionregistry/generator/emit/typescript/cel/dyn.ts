function celAsInt(value: unknown): bigint {
  if (typeof value === "bigint") {
    return value;
  }
  throw celNoSuchOverload();
}

function celAsUint(value: unknown): bigint {
  if (value instanceof CelUint) {
    return value.value;
  }
  throw celNoSuchOverload();
}

function celAsDouble(value: unknown): number {
  if (typeof value === "number") {
    return value;
  }
  throw celNoSuchOverload();
}

function celAsBool(value: unknown): boolean {
  if (typeof value === "boolean") {
    return value;
  }
  throw celNoSuchOverload();
}

function celAsString(value: unknown): string {
  if (typeof value === "string") {
    return value;
  }
  throw celNoSuchOverload();
}

function celAsBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) {
    return value;
  }
  throw celNoSuchOverload();
}

function celAsList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    return value;
  }
  throw celNoSuchOverload();
}

function celAsMap(value: unknown): ReadonlyMap<unknown, unknown> {
  if (value instanceof Map) {
    return value;
  }
  throw celNoSuchOverload();
}

function celAsTimestamp(value: unknown): CelTimestamp {
  if (value instanceof CelTimestamp) {
    return value;
  }
  throw celNoSuchOverload();
}

function celAsDuration(value: unknown): CelDuration {
  if (value instanceof CelDuration) {
    return value;
  }
  throw celNoSuchOverload();
}

/** A uint as a value of dyn. */
function celDynUint(value: bigint): CelUint {
  return new CelUint(value);
}

/** What a wrapper of a uint holds, as a value of dyn. */
function celDynUintOrNull(value: bigint | null): CelUint | null {
  return value === null ? null : new CelUint(value);
}

function celDynUints(list: readonly bigint[]): readonly CelUint[] {
  return list.map((value) => new CelUint(value));
}

/** A map whose keys, values or both are uints, as a value of dyn. */
function celDynMap(
  map: ReadonlyMap<unknown, unknown>,
  uintKeys: boolean,
  uintValues: boolean,
): ReadonlyMap<unknown, unknown> {
  const wrap = (value: unknown, uint: boolean): unknown =>
    uint && typeof value === "bigint" ? new CelUint(value) : value;
  return new Map(
    Array.from(map, ([key, value]) => [wrap(key, uintKeys), wrap(value, uintValues)]),
  );
}

function celDynLess(a: unknown, b: unknown): boolean {
  return typeof a === "number" && typeof b === "number" ? a < b : celDynCompare(a, b) < 0;
}

function celDynLessEquals(a: unknown, b: unknown): boolean {
  return typeof a === "number" && typeof b === "number" ? a <= b : celDynCompare(a, b) <= 0;
}

function celDynGreater(a: unknown, b: unknown): boolean {
  return typeof a === "number" && typeof b === "number" ? a > b : celDynCompare(a, b) > 0;
}

function celDynGreaterEquals(a: unknown, b: unknown): boolean {
  return typeof a === "number" && typeof b === "number" ? a >= b : celDynCompare(a, b) >= 0;
}

function celDynCompare(a: unknown, b: unknown): number {
  if (celIsNumber(a) && celIsNumber(b)) {
    return celCompareNumbers(a, b);
  }
  if (typeof a === "string" && typeof b === "string") {
    return a < b ? -1 : a > b ? 1 : 0;
  }
  if (typeof a === "boolean" && typeof b === "boolean") {
    return celCompareBools(a, b);
  }
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    return celCompareBytes(a, b);
  }
  if (a instanceof CelTimestamp && b instanceof CelTimestamp) {
    return celCompareTimes(a, b);
  }
  if (a instanceof CelDuration && b instanceof CelDuration) {
    return celCompareSpans(a, b);
  }
  throw celNoSuchOverload();
}

/** operand.field: an entry of a map. */
function celSelect(operand: unknown, field: string): unknown {
  if (operand instanceof Map && operand.has(field)) {
    return operand.get(field);
  }
  throw new CelError("no such field: " + field);
}

/** has(operand.field). */
function celHas(operand: unknown, field: string): boolean {
  if (operand instanceof Map) {
    return operand.has(field);
  }
  throw new CelError("no such field: " + field);
}

function celDynSize(value: unknown): bigint {
  if (typeof value === "string") {
    return celSize(value);
  }
  if (value instanceof Uint8Array || Array.isArray(value)) {
    return BigInt(value.length);
  }
  return BigInt(celAsMap(value).size);
}

function celDynIn(value: unknown, container: unknown): boolean {
  return Array.isArray(container)
    ? celInList(value, container)
    : celInMap(value, celAsMap(container));
}

/** container[index]: a double is an index, too, if it is whole. */
function celDynIndex(container: unknown, index: unknown): unknown {
  if (!Array.isArray(container)) {
    return celOfKey(celAsMap(container), index);
  }
  const list: readonly unknown[] = container;
  if (index instanceof CelUint) {
    return celAt(list, BigInt.asIntN(64, index.value));
  }
  if (typeof index !== "number") {
    return celAt(list, celAsInt(index));
  }
  if (!Number.isInteger(index)) {
    throw new CelError("index out of bounds: " + celDoubleToString(index));
  }
  return celAt(list, BigInt(index));
}

/** What a macro goes through: the elements of a list, the keys of a map. */
function celRange(value: unknown): Iterable<unknown> {
  return Array.isArray(value) ? value : celAsMap(value).keys();
}
