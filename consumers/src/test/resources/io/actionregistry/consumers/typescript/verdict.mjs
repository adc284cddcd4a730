// What a module says of a case, on Node and in a browser.

/** Values that JSON alone would not keep: see the harness's tagged JSON. */
function untagged(key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  const [first, ...others] = Object.keys(value);
  if (first === undefined || others.length > 0) {
    return value;
  }
  switch (first) {
    case "$double":
      return Number(value[first]);
    case "$long":
    case "$bigint":
      return BigInt(value[first]);
    case "$map":
      return new Map(value[first]);
    default:
      return value;
  }
}

/** The same parameters in an object that is not told at a glance. */
function decoded(params) {
  const isObject = typeof params === "object" && params !== null && !Array.isArray(params);
  return isObject && !(params instanceof Map) ? Object.assign(Object.create(null), params) : params;
}

/** The verdict on a line of cases, as JSON; an error if a closer look says something else. */
export function verdictOn(validate, line) {
  const [action, params] = JSON.parse(line, untagged);
  const verdict = validate(action, params);
  const closer = validate(action, decoded(params));
  if (JSON.stringify(closer) !== JSON.stringify(verdict)) {
    throw new Error(`${line}: ${JSON.stringify(verdict)}, but ${JSON.stringify(closer)}`);
  }
  const texts = (verdict.violations ?? []).map((v) =>
    [v.kind, v.field, v.param, v.rule, v.ruleId, v.message, v.forKey].join("|"),
  );
  return JSON.stringify([verdict.status, ...texts]);
}
