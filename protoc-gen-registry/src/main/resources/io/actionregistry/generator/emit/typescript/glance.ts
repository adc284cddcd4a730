// What is right at a glance: plain objects with numbers, booleans and names as callers should write
// them. Whatever else may be right is decoded.

interface Given {
  readonly [name: string]: unknown;
}

const NO_PARAMS: Given = {};

function isObjectGiven(given: unknown): given is Given {
  return typeof given === "object" && given !== null;
}

function looksRight(glance: (params: Given) => boolean, params: unknown): boolean {
  const given = params === undefined ? NO_PARAMS : params;
  try {
    return isObjectGiven(given) && !isAddedToAll() && glance(given);
  } catch {
    return false; // It throws when it is read, which decoding will tell.
  }
}

/** Whether somebody has added to all objects there are what every loop over names would find. */
function isAddedToAll(): boolean {
  for (const _ in NO_PARAMS) {
    return true;
  }
  return false;
}

function isEmpty(given: Given): boolean {
  for (const _ in given) {
    return false;
  }
  return Object.getPrototypeOf(given) === Object.prototype;
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
  for (const value of names.numbers) {
    if (value[0] === given) {
      return value[1];
    }
  }
  return undefined;
}
