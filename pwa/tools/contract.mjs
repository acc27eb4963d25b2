/**
 * Turns JSON Schemas into TypeScript: the half of `contract.py` that needs Node.
 *
 * stdin: `{ before, shapes: [[name, schema], …], after }`; stdout: the whole file in the project's own form.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compile } from "json-schema-to-typescript";

const BIOME = resolve(import.meta.dirname, "../node_modules/.bin/biome");
const OPTIONS = {
  additionalProperties: false,
  bannerComment: "",
  format: false,
  ignoreMinAndMaxItems: true,
};

const { before, shapes, after } = JSON.parse(readFileSync(0, "utf8"));
const written = [before];
for (const [name, schema] of shapes) written.push(await compile(schema, name, OPTIONS));
written.push(after);

const formatted = spawnSync(BIOME, ["format", "--stdin-file-path=src/contract.gen.ts"], {
  cwd: resolve(import.meta.dirname, ".."),
  encoding: "utf8",
  input: written.join("\n").replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, "/** $1 */"),
});
if (formatted.status !== 0) throw new Error(formatted.stderr);
process.stdout.write(formatted.stdout);
