// Holds a compiled module against the cases of a folder, and prints how many there are and differ.
// Usage: node cantina-cases.mjs MODULE FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modulePath, folder] = process.argv.slice(2);
const { validate } = await import(pathToFileURL(modulePath).href);
let cases = 0;
let differ = 0;
// The others are of messages, which the module has no validation for.
for (const file of readdirSync(folder).filter((name) => name.endsWith("_command.jsonl"))) {
  const action = file.replace(".jsonl", "");
  for (const line of readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean)) {
    const { params, violations = [] } = JSON.parse(line);
    const found = (validate(action, params).violations ?? []).map((v) => `${v.param} ${v.ruleId}`);
    cases++;
    if (JSON.stringify(found) !== JSON.stringify(violations)) {
      differ++;
      console.log(`${action} ${line}: ${JSON.stringify(found)}`);
    }
  }
}
console.log(`${cases} cases, ${differ} differ`);
