import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Mutation } from "../src/contract.gen";
import type { ServerState } from "../src/store/database";
import { replay } from "../src/store/view";

interface Case {
  name: string;
  server: Record<string, unknown> | null;
  deleted?: boolean;
  edits: { op: Mutation["op"]; patch?: Record<string, unknown> }[];
  /** null where the row is deleted */
  fields: Record<string, unknown> | null;
}

const cases = JSON.parse(
  readFileSync(new URL("../../tests/golden/merge.json", import.meta.url), "utf8"),
) as Case[];

it.each(cases)("the phone shows what the server will store: $name", ({ server, deleted, edits, fields }) => {
  const state: ServerState | null = server && {
    seq: 1,
    deleted: deleted ?? false,
    fields: server,
    computed: null,
    conflicts: [],
    epoch: "e",
  };
  const waiting = edits.map<Mutation>(({ op, patch = {} }, index) => ({
    mutation_id: String(index),
    kind: "trip",
    id: "t",
    op,
    base_seq: 1,
    patch,
    client_at: "",
  }));
  expect(replay(state, waiting)).toEqual(fields);
});
