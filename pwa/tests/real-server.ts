/** Starts a real `cero serve` beside the tests, and stops it after them; or uses that of `CERO_REAL_SERVER`, if it is set. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** where the server is, and the hand on it (`tests/support/phones.py`) */
    real: { server: string; hand: string };
  }
}

const REPOSITORY = resolve(import.meta.dirname, "../..");

/** The Python that has CERO: `CERO_PYTHON`, else that of the repository's `.venv`. */
function python(): string {
  const own = [".venv/bin/python", ".venv/Scripts/python.exe"].map((path) => resolve(REPOSITORY, path));
  const found = process.env.CERO_PYTHON ?? own.find(existsSync);
  if (found === undefined) throw new Error("no Python with CERO: run `make install`, or set CERO_PYTHON");
  return found;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.CERO_REAL_SERVER;
  if (running !== undefined) {
    project.provide("real", JSON.parse(running));
    return async () => undefined;
  }
  const server = spawn(python(), ["-m", "tests.support.phones"], {
    cwd: REPOSITORY,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(server, "exit");
  const [line] = (await Promise.race([
    once(createInterface({ input: server.stdout }), "line"),
    ended.then(([code]) => {
      throw new Error(`the server ended with ${code}`);
    }),
  ])) as [string];
  project.provide("real", JSON.parse(line));
  return async () => {
    server.stdin.end();
    await ended;
  };
}
