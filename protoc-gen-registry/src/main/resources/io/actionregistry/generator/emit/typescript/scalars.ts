/** What an integer type holds. */
interface IntegerType {
  readonly lowest: bigint;
  readonly highest: bigint;
  readonly big: boolean;
}

const INT32: IntegerType = { lowest: -2147483648n, highest: 2147483647n, big: false };
const UINT32: IntegerType = { lowest: 0n, highest: 4294967295n, big: false };
const INT64: IntegerType = {
  lowest: -9223372036854775808n,
  highest: 9223372036854775807n,
  big: true,
};
const UINT64: IntegerType = { lowest: 0n, highest: 18446744073709551615n, big: true };

/** Why something is no value of a scalar type. */
type ScalarProblem = "wrong-type" | "not-representable";

/** Either the value, or what is wrong with it. */
type Scalar<T> = { readonly value: T } | { readonly problem: ScalarProblem };

const WRONG_TYPE = { problem: "wrong-type" } as const;
const NOT_REPRESENTABLE = { problem: "not-representable" } as const;

/** More than any integer can be. */
const BEYOND_ALL_TYPES = 1180591620717411303424n;

/** Twice of what any integer can be: beyond it, digits no longer matter. */
const BEYOND_ALL = 36893488147419103232;

function readInteger(type: IntegerType, given: unknown, isKey: boolean): Scalar<number | bigint> {
  const whole = wholeNumber(type, given, isKey);
  if (whole === undefined) {
    return WRONG_TYPE;
  }
  if (whole < type.lowest || whole > type.highest) {
    return NOT_REPRESENTABLE;
  }
  return { value: type.big ? whole : Number(whole) };
}

function wholeNumber(type: IntegerType, given: unknown, isKey: boolean): bigint | undefined {
  if (typeof given === "bigint") {
    return given;
  }
  if (typeof given === "string") {
    return isKey || type.big ? wholeText(given) : undefined;
  }
  if (typeof given !== "number" || !Number.isInteger(given)) {
    return undefined;
  }
  return Math.abs(given) < BEYOND_ALL ? BigInt(given) : BEYOND_ALL_TYPES;
}

/** A number as JSON writes it (RFC 8259, section 6), if it is whole: `5`, `5.0`, `5e2`. */
function wholeText(text: string): bigint | undefined {
  const parts = /^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(text);
  if (parts === null || text.length > 100) {
    return undefined;
  }
  const [, sign = "", before = "", after = "", exponent = "0"] = parts;
  if (Math.abs(Number(exponent)) > 2 ** 31 - 200) {
    return undefined;
  }
  const digits = (before + after).replace(/^0+/, "");
  const scale = after.length - Number(exponent);
  if (digits === "") {
    return 0n;
  }
  const wholeDigits = digits.length - scale;
  if (wholeDigits <= 0) {
    return undefined;
  }
  if (wholeDigits > 20) {
    return BEYOND_ALL_TYPES;
  }
  if (/[1-9]/.test(digits.slice(wholeDigits))) {
    return undefined;
  }
  return BigInt(sign + digits.slice(0, wholeDigits).padEnd(wholeDigits, "0"));
}

const NAMED_NUMBERS: { readonly [name: string]: number | undefined } = {
  NaN,
  Infinity,
  "-Infinity": -Infinity,
};

/** A double; `finite` says whether NaN and infinities are refused. */
function readDouble(given: unknown, finite: boolean): Scalar<number> {
  if (typeof given === "bigint") {
    const value = Number(given);
    return Number.isFinite(value) ? { value } : NOT_REPRESENTABLE;
  }
  let value: unknown = given;
  if (typeof given === "string" && Object.keys(NAMED_NUMBERS).includes(given)) {
    value = NAMED_NUMBERS[given];
  }
  if (typeof value !== "number") {
    return WRONG_TYPE;
  }
  return finite && !Number.isFinite(value) ? NOT_REPRESENTABLE : { value };
}

/** The float nearest to a double; no finite number becomes infinite. */
function readFloat(given: unknown, finite: boolean): Scalar<number> {
  const wide = readDouble(given, finite);
  if ("problem" in wide) {
    return wide;
  }
  const value = Math.fround(wide.value);
  return Number.isFinite(wide.value) && !Number.isFinite(value) && !Number.isNaN(value)
    ? NOT_REPRESENTABLE
    : { value };
}

/** Whether UTF-8 can carry a text: no half of a surrogate pair stands alone. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as ProtoJSON writes them: base64 in either alphabet, with or without padding. */
function readBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(/-/g, "+").replace(/_/g, "/");
  const [, digits = "", padding = ""] = /^([A-Za-z0-9+/]*)(=*)$/.exec(plain) ?? [plain, "*"];
  const last = digits.length % 4;
  if (digits === "*" || last === 1 || (padding !== "" && last + padding.length !== 4)) {
    return undefined;
  }
  if (padding.length > 2) {
    return undefined;
  }
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | BASE64.indexOf(digit)) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[at++] = (bits >> count) & 0xff;
    }
  }
  return bytes;
}

/** Field masks as ProtoJSON writes them: paths in lowerCamelCase, joined by commas. */
function readFieldMask(text: string): readonly string[] | undefined {
  if (text === "") {
    return [];
  }
  if (!/^[a-zA-Z0-9.,]*$/.test(text)) {
    return undefined;
  }
  const paths = text.split(",").map((path) => path.replace(/[A-Z]/g, (c) => "_" + c.toLowerCase()));
  return paths.includes("") ? undefined : paths;
}
