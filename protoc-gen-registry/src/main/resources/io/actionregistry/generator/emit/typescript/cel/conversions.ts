function celUintToInt(value: bigint): bigint {
  if (value > CEL_INT_MAX) {
    throw new CelError("unsigned out of int range");
  }
  return value;
}

/** Rounded towards zero; -2⁶³ is out of range, too. */
function celDoubleToInt(value: number): bigint {
  if (value > -(2 ** 63) && value < 2 ** 63) {
    return BigInt(Math.trunc(value));
  }
  throw new CelError("double is out of range for int");
}

function celStringToInt(text: string): bigint {
  const value = /^[+-]?[0-9]+$/.test(text) ? BigInt(text.replace("+", "")) : undefined;
  if (value === undefined || value < CEL_INT_MIN || value > CEL_INT_MAX) {
    throw new CelError("not an int: " + text);
  }
  return value;
}

function celIntToUint(value: bigint): bigint {
  if (value < 0n) {
    throw new CelError("int out of uint range");
  }
  return value;
}

/** Rounded towards zero; a negative fraction is an error. */
function celDoubleToUint(value: number): bigint {
  if (value >= 0 && value < 2 ** 64) {
    return BigInt(Math.trunc(value));
  }
  throw new CelError("double out of uint range");
}

function celStringToUint(text: string): bigint {
  const value = /^[0-9]+$/.test(text) ? BigInt(text) : undefined;
  if (value === undefined || value > CEL_UINT_MAX) {
    throw new CelError("not a uint: " + text);
  }
  return value;
}

const CEL_DECIMAL = /^([+-]?)(?:(NaN)|(Infinity)|((?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[fFdD]?)$/;

const CEL_HEXADECIMAL = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?[0-9]+)[fFdD]?$/;

/** What Java's Double.parseDouble accepts. */
function celStringToDouble(text: string): number {
  const trimmed = text.replace(/^[\0- ]+/, "").replace(/(?<![\0- ])[\0- ]+$/, "");
  const decimal = CEL_DECIMAL.exec(trimmed);
  if (decimal !== null) {
    const size = decimal[2] ? NaN : decimal[3] ? Infinity : Number(decimal[4]);
    return decimal[1] === "-" ? -size : size;
  }
  const hex = CEL_HEXADECIMAL.exec(trimmed);
  const digits = (hex?.[2] ?? "") + (hex?.[3] ?? "");
  if (hex === null || digits === "") {
    throw new CelError("not a double: " + text);
  }
  const exponent = Number(hex[4]) - 4 * (hex[3] ?? "").length;
  const half = Math.trunc(exponent / 2);
  const size = Number(BigInt("0x" + digits)) * 2 ** half * 2 ** (exponent - half);
  return hex[1] === "-" ? -size : size;
}

/**
 * The shortest digits of a finite number above zero, and where its point is after the first. Of one
 * digit Java makes the two that are nearest: 4.9E-324.
 */
function celDigits(value: number): readonly [string, number] {
  const two = Number(value.toPrecision(2)) === value;
  const [digits = "0", exponent = "0"] = value.toExponential(two ? 1 : undefined).split("e");
  return [digits.replace(".", "").replace(/0+$/, "") || "0", Number(exponent)];
}

/** A double as Java prints it: 1.0, 1.0E10. */
function celDoubleToString(value: number): string {
  if (!Number.isFinite(value)) {
    return String(value);
  }
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const size = Math.abs(value);
  if (size === 0) {
    return sign + "0.0";
  }
  const [digits, exponent] = celDigits(size);
  if (size >= 1e-3 && size < 1e7) {
    const padded = exponent < 0 ? "0".repeat(-exponent) + digits : digits.padEnd(exponent + 2, "0");
    const point = Math.max(exponent, 0) + 1;
    return sign + padded.slice(0, point) + "." + padded.slice(point);
  }
  return sign + digits.charAt(0) + "." + (digits.slice(1) || "0") + "E" + exponent;
}

function celBytesToString(bytes: Uint8Array): string {
  const text = celUtf8(bytes);
  if (text === undefined) {
    throw new CelError("invalid UTF-8 in bytes, cannot convert to string");
  }
  return text;
}

/** Five spellings of either value. */
function celStringToBool(text: string): boolean {
  if (["true", "TRUE", "True", "t", "1"].includes(text)) {
    return true;
  }
  if (["false", "FALSE", "False", "f", "0"].includes(text)) {
    return false;
  }
  throw new CelError("Type conversion error from 'string' to 'bool': [" + text + "]");
}

/** The text of a scalar. */
function celScalarToString(value: unknown): string {
  if (typeof value === "bigint" || typeof value === "boolean" || value instanceof CelUint) {
    return value.toString();
  }
  return typeof value === "number" ? celDoubleToString(value) : celAsString(value);
}
