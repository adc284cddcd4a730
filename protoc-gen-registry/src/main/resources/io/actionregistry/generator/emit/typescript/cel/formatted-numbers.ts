/** %e: a double with one digit before the point. */
function celFormatExponential(value: unknown, precision: number): string {
  if (typeof value !== "number") {
    throw celWrongClause("scientific clause can only be used on doubles");
  }
  if (!Number.isFinite(value)) {
    return String(value);
  }
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [digits, given] = celDigits(Math.abs(value));
  let exponent = value === 0 ? 0 : given;
  let shown = digits.padEnd(precision + 1, "0").slice(0, precision + 1);
  // Java rounds the shortest digits, half up.
  if ((digits.charAt(precision + 1) || "0") >= "5") {
    shown = (BigInt(shown) + 1n).toString();
    exponent += shown.length > precision + 1 ? 1 : 0;
    shown = shown.slice(0, precision + 1);
  }
  const power = (exponent < 0 ? "-" : "+") + String(Math.abs(exponent)).padStart(2, "0");
  return sign + shown.charAt(0) + (precision > 0 ? "." + shown.slice(1) : "") + "e" + power;
}

/** %f: a double with that many digits after the point, up to eight for precision 0. */
function celFormatFixed(value: unknown, precision: number): string {
  if (typeof value !== "number") {
    throw celWrongClause("fixed-point clause can only be used on doubles");
  }
  return celRounded(value, precision, precision === 0 ? 8 : precision);
}

/** As Java's DecimalFormat prints a double: half even, which its exact value decides. */
function celRounded(value: number, fewest: number, most: number): string {
  if (!Number.isFinite(value)) {
    return String(value);
  }
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const size = Math.abs(value);
  const places = Math.min(most, 340);
  const scaled = size === 0 ? 0n : celScaled(size, places);
  const digits = scaled.toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  const shown = fraction.padEnd(Math.min(fewest, 340), "0");
  return sign + whole + (shown === "" ? "" : "." + shown);
}

/** A number times a power of ten, rounded. */
function celScaled(size: number, places: number): bigint {
  const [digits, exponent] = celDigits(size);
  const shift = exponent - (digits.length - 1) + places;
  if (shift >= 0) {
    return BigInt(digits) * 10n ** BigInt(shift);
  }
  const unit = 10n ** BigInt(-shift);
  const down = BigInt(digits) / unit;
  const beyond = 2n * (BigInt(digits) % unit) - unit;
  const tie = beyond === 0n ? celCompareHalf(size, down, places) : Number(beyond > 0n) * 2 - 1;
  return tie > 0 || (tie === 0 && down % 2n === 1n) ? down + 1n : down;
}

/** Whether a number's exact value is below, at or above the middle of two decimals. */
function celCompareHalf(size: number, down: bigint, places: number): number {
  let mantissa = size;
  let power = 0n;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    power++;
  }
  const exact = BigInt(mantissa) * 2n * 10n ** BigInt(places);
  return celCompareIntInt(exact, (2n * down + 1n) * 2n ** power);
}
