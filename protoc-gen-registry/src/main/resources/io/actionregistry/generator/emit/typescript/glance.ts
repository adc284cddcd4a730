// What is right at a glance: plain objects with numbers, booleans and names as callers should write
// them. Whatever else may be right is decoded.

interface Given {
  readonly [name: string]: unknown;
}

const NO_PARAMS: Given = {};

/** Whether nothing but its own names is found in it. */
function isPlainObject(given: unknown): given is Given {
  if (typeof given !== "object" || given === null) {
    return false;
  }
  // Somebody may have added to all objects there are.
  return Object.getPrototypeOf(given) === Object.prototype && isEmpty(NO_PARAMS);
}

function looksRight(glance: (params: Given) => boolean, params: unknown): boolean {
  const given = params === undefined ? NO_PARAMS : params;
  try {
    return isPlainObject(given) && glance(given);
  } catch {
    return false; // It throws when it is read, which decoding will tell.
  }
}

function isEmpty(given: Given): boolean {
  for (const _ in given) {
    return false;
  }
  return true;
}

function glanceInt32(given: unknown): number | undefined {
  return typeof given === "number" && (given | 0) === given ? given | 0 : undefined;
}

function glanceUint32(given: unknown): number | undefined {
  return typeof given === "number" && given >>> 0 === given ? given >>> 0 : undefined;
}

function glanceInt64(given: unknown): bigint | undefined {
  if (typeof given === "number") {
    return Number.isSafeInteger(given) ? BigInt(given) : undefined;
  }
  return typeof given === "bigint" && BigInt.asIntN(64, given) === given ? given : undefined;
}

function glanceUint64(given: unknown): bigint | undefined {
  const value = typeof given === "bigint" ? given : glanceInt64(given);
  return value !== undefined && BigInt.asUintN(64, value) === value ? value : undefined;
}

/** The number of a value that is given by its name. */
function glanceEnum(names: EnumNames, given: unknown): number | undefined {
  for (const [name, number] of names.numbers) {
    if (name === given) {
      return number;
    }
  }
  return undefined;
}
