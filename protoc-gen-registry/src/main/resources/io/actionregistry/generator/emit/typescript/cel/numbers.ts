const CEL_INT_MAX = 2n ** 63n - 1n;

const CEL_INT_MIN = -(2n ** 63n);

const CEL_UINT_MAX = 2n ** 64n - 1n;

function celIntOf(value: bigint): bigint {
  if (value < CEL_INT_MIN || value > CEL_INT_MAX) {
    throw new CelError("integer overflow");
  }
  return value;
}

function celUintOf(value: bigint): bigint {
  if (value < 0n || value > CEL_UINT_MAX) {
    throw new CelError("unsigned integer overflow");
  }
  return value;
}

function celAddInt(a: bigint, b: bigint): bigint {
  return celIntOf(a + b);
}

function celSubtractInt(a: bigint, b: bigint): bigint {
  return celIntOf(a - b);
}

function celMultiplyInt(a: bigint, b: bigint): bigint {
  return celIntOf(a * b);
}

/** The quotient of ints or uints, rounded towards zero. */
function celDivideInt(a: bigint, b: bigint): bigint {
  if (b === 0n) {
    throw new CelError("divide by zero");
  }
  return celIntOf(a / b);
}

/** The remainder, with the sign of the dividend. */
function celModuloInt(a: bigint, b: bigint): bigint {
  if (b === 0n) {
    throw new CelError("modulus by zero");
  }
  return a % b;
}

function celNegateInt(a: bigint): bigint {
  return celIntOf(-a);
}

function celAddUint(a: bigint, b: bigint): bigint {
  return celUintOf(a + b);
}

function celSubtractUint(a: bigint, b: bigint): bigint {
  return celUintOf(a - b);
}

function celMultiplyUint(a: bigint, b: bigint): bigint {
  return celUintOf(a * b);
}

function celDivideUint(a: bigint, b: bigint): bigint {
  if (b === 0n) {
    throw new CelError("divide by zero");
  }
  return a / b;
}

function celModuloUint(a: bigint, b: bigint): bigint {
  return celModuloInt(a, b);
}

/** Whether a number is the infinity of that sign, or any infinity for sign 0. */
function celIsInf(value: number, sign: bigint): boolean {
  return Math.abs(value) === Infinity && (sign === 0n || sign > 0n === value > 0);
}

function celCompareIntInt(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The int 2⁶³-1 is less than the uint of the same value, as in cel-java. */
function celCompareIntUint(a: bigint, b: bigint): number {
  return a < 0n || b >= CEL_INT_MAX ? -1 : celCompareIntInt(a, b);
}

function celCompareUintInt(a: bigint, b: bigint): number {
  return -celCompareIntUint(b, a);
}

/** NaN is greatest, and -0 less than 0. */
function celCompareDoubles(a: number, b: number): number {
  if (a < b) {
    return -1;
  }
  if (a > b) {
    return 1;
  }
  const rank = (x: number): number => (Number.isNaN(x) ? 1 : Object.is(x, -0) ? -1 : 0);
  return a === b || Number.isNaN(a) || Number.isNaN(b) ? rank(a) - rank(b) : 0;
}

/** Against a double, an int counts as the double nearest to it, as in cel-java. */
function celCompareDoubleInt(a: number, b: bigint): number {
  return celCompareDoubles(a, Number(b));
}

function celCompareIntDouble(a: bigint, b: number): number {
  return -celCompareDoubleInt(b, a);
}

function celCompareDoubleUint(a: number, b: bigint): number {
  return celCompareDoubleInt(a, b);
}

function celCompareUintDouble(a: bigint, b: number): number {
  return -celCompareDoubleInt(b, a);
}

function celCompareBools(a: boolean, b: boolean): number {
  return Number(a) - Number(b);
}
