/**
 * The phone's tests on a source with a fault in it, for `tests/mutants`: `CERO_MUTANT` says which texts of which files are
 * read as others, `CERO_EXAMPLES` which tests run. The files stay as they are.
 */
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { defineConfig, mergeConfig } from "vitest/config";
import usual from "../vite.config.ts";

interface Edit {
  file: string;
  text: string;
  instead: string;
}

const edits = JSON.parse(process.env.CERO_MUTANT ?? "[]") as Edit[];
const examples = JSON.parse(process.env.CERO_EXAMPLES ?? "[]") as string[];

const mutant: Plugin = {
  name: "mutant",
  enforce: "pre",
  transform(code, id) {
    let read = code;
    for (const { file, text, instead } of edits) {
      if (id !== resolve(import.meta.dirname, "..", file)) continue;
      const parts = read.split(text);
      if (parts.length !== 2) throw new Error(`${file} must have this exactly once:\n${text}`);
      read = parts.join(instead);
    }
    return read;
  },
};

const whole = (names: readonly string[]) =>
  new RegExp(`^(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})$`);

export default mergeConfig(
  usual,
  defineConfig({
    plugins: [mutant],
    // Kept for other runs, a file would be read with a fault where none is, or without where one is.
    test: { testNamePattern: whole(examples), fsModuleCache: false, chaiConfig: { truncateThreshold: 0 } },
  }),
);
