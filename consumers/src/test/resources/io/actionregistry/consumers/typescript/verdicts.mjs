// Prints what a compiled module says of the cases in a file, one line each.
// Usage: node verdicts.mjs MODULE CASES OUTPUT
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modulePath, casesPath, outputPath] = process.argv.slice(2);
const { validate } = await import(pathToFileURL(modulePath).href);

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

const lines = [];
for (const line of readFileSync(casesPath, "utf8").split("\n")) {
  if (line !== "") {
    const [action, params] = JSON.parse(line, untagged);
    const verdict = validate(action, params);
    const texts = (verdict.violations ?? []).map((v) =>
      [v.kind, v.field, v.param, v.rule, v.ruleId, v.message, v.forKey].join("|"),
    );
    lines.push(JSON.stringify([verdict.status, ...texts]) + "\n");
  }
}
writeFileSync(outputPath, lines.join(""));
