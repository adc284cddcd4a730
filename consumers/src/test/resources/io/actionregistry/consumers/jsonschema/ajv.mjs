// Prints for each line of cases what ajv says: of the command, and of its parameters.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [modules, folder, cases, output] = process.argv.slice(2);
const Ajv = createRequire(path.join(modules, "package.json"))("ajv/dist/2020").default;
const ajv = new Ajv({ strict: true });
for (const word of ["aliases", "hazard", "replacement", "unchecked", "unit"]) {
  ajv.addKeyword("x-" + word);
}
const compiled = new Map();
for (const file of fs.readdirSync(folder)) {
  const schema = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
  if (!ajv.validateSchema(schema)) {
    throw new Error(file + ": " + ajv.errorsText());
  }
  compiled.set(file, ajv.compile(schema));
}
const lines = [];
for (const line of fs.readFileSync(cases, "utf8").split("\n").filter(Boolean)) {
  const { file, command, params } = JSON.parse(line);
  const own = file === undefined ? undefined : compiled.get(file)(params);
  lines.push([compiled.get("commands.json")(command), own].map((v) => v ?? "-").join(" "));
}
fs.writeFileSync(output, lines.join("\n") + "\n");
