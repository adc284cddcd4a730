/** CEL's &&: false if either side is; otherwise the first error; otherwise true. */
function celAnd(a: () => boolean, b: () => boolean): boolean {
  return celDecide(false, a, b);
}

/** CEL's ||: true if either side is; otherwise the first error; otherwise false. */
function celOr(a: () => boolean, b: () => boolean): boolean {
  return celDecide(true, a, b);
}

function celDecide(decisive: boolean, a: () => boolean, b: () => boolean): boolean {
  try {
    if (a() === decisive) {
      return decisive;
    }
  } catch (first) {
    if (first instanceof CelError && celDecides(decisive, b)) {
      return decisive;
    }
    throw first;
  }
  return b();
}

function celDecides(expected: boolean, side: () => boolean): boolean {
  try {
    return side() === expected;
  } catch (second) {
    if (second instanceof CelError) {
      return false;
    }
    throw second;
  }
}

/** Whether two scalars of one type are the same. */
function celSame(a: unknown, b: unknown): boolean {
  return a === b;
}

/** False if the condition is for one element; otherwise the first error; otherwise true. */
function celAll<T>(range: Iterable<T>, condition: (element: T) => boolean): boolean {
  return !celDecided(false, range, condition);
}

/** True if the condition is for one element; otherwise the first error; otherwise false. */
function celExists<T>(range: Iterable<T>, condition: (element: T) => boolean): boolean {
  return celDecided(true, range, condition);
}

function celDecided<T>(
  decisive: boolean,
  range: Iterable<T>,
  condition: (element: T) => boolean,
): boolean {
  let first: CelError | undefined;
  for (const element of range) {
    try {
      if (condition(element) === decisive) {
        return true;
      }
    } catch (error) {
      if (!(error instanceof CelError)) {
        throw error;
      }
      first ??= error;
    }
  }
  if (first !== undefined) {
    throw first;
  }
  return false;
}

/** Whether the condition is true for exactly one element; any error is thrown. */
function celExistsOne<T>(range: Iterable<T>, condition: (element: T) => boolean): boolean {
  return celFilter(range, condition).length === 1;
}

/** The elements for which the condition is true; any error is thrown. */
function celFilter<T>(range: Iterable<T>, condition: (element: T) => boolean): readonly T[] {
  return Array.from(range).filter((element) => condition(element));
}

/** What becomes of every element; any error is thrown. */
function celMap<T, R>(range: Iterable<T>, change: (element: T) => R): readonly R[] {
  return Array.from(range, (element) => change(element));
}

/** What becomes of the elements for which the condition is true; any error is thrown. */
function celMapSome<T, R>(
  range: Iterable<T>,
  condition: (element: T) => boolean,
  change: (element: T) => R,
): readonly R[] {
  const changed: R[] = [];
  for (const element of range) {
    if (condition(element)) {
      changed.push(change(element));
    }
  }
  return changed;
}
