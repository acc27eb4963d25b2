import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, Mutation, Reason, SyncAnswer } from "../src/contract.gen";
import type { Row, Waiting } from "../src/store/database";
import { patchOf, replay, viewOf } from "../src/store/view";
import { type Before, merge, resend, rowKey } from "../src/sync/merge";

const waiting = (
  mutation_id: string,
  id: string,
  patch: Record<string, unknown>,
  op: "put" | "delete" = "put",
): Waiting => ({
  mutation_id,
  kind: "trip",
  id,
  op,
  base_seq: 0,
  patch,
  client_at: "",
  attempts: 1,
  n: 1,
});
const change = (id: string, seq: number, fields: Record<string, unknown>, deleted = false): Change => ({
  kind: "trip",
  id,
  seq,
  deleted,
  fields,
  computed: null,
  conflicts: [],
});
const answer = (more: Partial<SyncAnswer>): SyncAnswer => ({
  results: {},
  changes: [],
  cursor: 1,
  more: false,
  epoch: "e",
  ...more,
});
const state = (note: string, seq: number) => ({
  seq,
  deleted: false,
  fields: { note, date: "2026-01-01" },
  computed: null,
  conflicts: [],
});
const applied = (seq: number) => ({ outcome: "applied" as const, seq });
const holding = (outbox: Waiting[], rows: Row[] = []): Before => ({
  outbox,
  rows: new Map(rows.map((row) => [rowKey("trip", row.id), row])),
});
const rowOf = (after: ReturnType<typeof merge>, id: string) => after.rows.find((row) => row.id === id)?.row;

describe("an answer", () => {
  it("does not cover an edit that still waits", () => {
    const after = merge(
      holding([waiting("m1", "t", { note: "mine" })]),
      answer({ changes: [change("t", 4, { note: "theirs", date: "2026-01-01" })] }),
    );
    expect(after.remove).toEqual([]);
    expect(rowOf(after, "t")?.fields).toEqual({ note: "mine", date: "2026-01-01" });
    expect(rowOf(after, "t")?.dirty).toBe(true);
  });

  it("acknowledges by mutation id and not by row", () => {
    const outbox = [waiting("m1", "t", { note: "one" }), waiting("m2", "t", { note: "two" })];
    const after = merge(holding(outbox), answer({ results: { m1: applied(1) } }));
    expect(after.remove).toEqual(["m1"]);
    expect(rowOf(after, "t")?.fields.note).toBe("two");
  });

  it("keeps an acknowledged edit visible until the pull brings its row", () => {
    const after = merge(
      holding([waiting("m1", "t", { date: "2026-01-01" })]),
      answer({ results: { m1: applied(900) }, more: true }),
    );
    expect(rowOf(after, "t")).toMatchObject({ deleted: false, date: "2026-01-01", dirty: false });
  });

  it("does not lay an edit over what was pulled after it: its first answer was lost, and another phone wrote since", () => {
    const pulled = viewOf("t", { ...state("theirs", 2), epoch: "e" }, []);
    const again = answer({ results: { m1: applied(1) }, cursor: 2 });
    const after = merge(holding([waiting("m1", "t", { note: "mine" })], pulled ? [pulled] : []), again);
    expect(after.remove).toEqual(["m1"]);
    expect(rowOf(after, "t")?.fields.note).toBe("theirs");
  });

  it("keeps acknowledged edits visible above what an earlier epoch had", () => {
    const pulled = viewOf("t", { ...state("old", 9), epoch: "earlier" }, []);
    const outbox = [waiting("m1", "t", { note: "one" }), waiting("m2", "t", { note: "two" })];
    const after = merge(
      holding(outbox, pulled ? [pulled] : []),
      answer({ results: { m1: applied(1), m2: applied(2) }, more: true }),
    );
    expect(rowOf(after, "t")?.fields.note).toBe("two");
  });

  it("keeps what was refused, with its reason, and takes it off the outbox", () => {
    const reason: Reason = { code: "future_date", field: "date", message: "tomorrow" };
    const after = merge(
      holding([waiting("m1", "t", { date: "2099-01-01" })]),
      answer({ results: { m1: { outcome: "rejected", seq: 1, reason } } }),
    );
    expect(after.remove).toEqual(["m1"]);
    expect(after.rejected).toMatchObject([{ mutation_id: "m1", patch: { date: "2099-01-01" }, reason }]);
    expect(rowOf(after, "t")).toBeNull();
  });

  it("lets an edit live on over a tombstone whose fields did not come along", () => {
    const row = viewOf("t", { ...change("t", 1, { date: "2026-01-01", note: "old" }), epoch: "e" }, []);
    const before = holding([waiting("m1", "t", { note: "new" })], row === null ? [] : [row]);
    const after = merge(before, answer({ changes: [change("t", 2, {}, true)] }));
    expect(rowOf(after, "t")).toMatchObject({ deleted: false, fields: { date: "2026-01-01", note: "new" } });
  });

  it("keeps rows of kinds that it does not know yet, whole", () => {
    const later = { ...change("x", 1, { stars: 5 }), kind: "from_a_later_version" };
    const after = merge(holding([]), answer({ changes: [later] }));
    expect(after.rows).toMatchObject([
      { kind: "from_a_later_version", id: "x", row: { fields: { stars: 5 }, server: { seq: 1 } } },
    ]);
  });

  it("forgets what was erased: the row, and what waits of it", () => {
    const row = viewOf("t", { ...change("t", 1, { note: "secret" }), epoch: "e" }, []);
    const outbox = [waiting("m1", "t", { note: "more" }), waiting("m2", "other", { note: "stays" })];
    const gone = { ...change("t", 2, {}, true), purged: true };
    const after = merge(holding(outbox, row === null ? [] : [row]), answer({ changes: [gone] }));
    expect(after.remove).toEqual(["m1"]);
    expect(after.rejected).toEqual([]);
    expect(after.purged).toEqual([{ kind: "trip", id: "t" }]);
    expect(rowOf(after, "t")).toBeNull();
  });

  it("drops an edit of an erased row silently", () => {
    const reason: Reason = { code: "purged", field: "id", message: "" };
    const after = merge(
      holding([waiting("m1", "t", { note: "late" })]),
      answer({ results: { m1: { outcome: "rejected", seq: 1, reason } } }),
    );
    expect(after.remove).toEqual(["m1"]);
    expect(after.rejected).toEqual([]);
    expect(rowOf(after, "t")).toBeNull();
  });

  it("never loses an unacknowledged mutation and never keeps an acknowledged one", () => {
    const ids = fc.constantFrom("a", "b", "c");
    const edits = fc.uniqueArray(
      fc.record({
        mutation_id: fc.uuid(),
        id: ids,
        op: fc.constantFrom("put", "delete"),
        value: fc.integer(),
      }),
      { selector: (edit) => edit.mutation_id, maxLength: 12 },
    );
    const pulls = fc.uniqueArray(fc.record({ id: ids, value: fc.integer(), deleted: fc.boolean() }), {
      selector: (pull) => pull.id,
    });
    fc.assert(
      fc.property(
        edits,
        pulls,
        fc.infiniteStream(fc.constantFrom("applied", "kept", "rejected", "silent")),
        (made, pulled, fates) => {
          const outbox = made.map(({ mutation_id, id, op, value }) =>
            waiting(mutation_id, id, { value }, op as Mutation["op"]),
          );
          const results: SyncAnswer["results"] = {};
          for (const { mutation_id } of outbox) {
            const fate = fates.next().value;
            if (fate !== "silent") results[mutation_id] = { outcome: fate, seq: 1 };
          }
          const changes = pulled.map(({ id, value, deleted }, index) =>
            change(id, index + 1, { value }, deleted),
          );
          const after = merge(holding(outbox), answer({ results, changes }));
          expect([...after.remove].sort()).toEqual(Object.keys(results).sort());
          const refused = outbox.filter((edit) => results[edit.mutation_id]?.outcome === "rejected");
          expect(after.rejected.map((edit) => edit.mutation_id)).toEqual(
            refused.map((edit) => edit.mutation_id),
          );
          const left = outbox.filter((edit) => results[edit.mutation_id] === undefined);
          for (const { id, row } of after.rows) {
            const last = left.filter((edit) => edit.id === id).at(-1);
            if (last?.op === "put") expect(row).toMatchObject({ deleted: false, fields: last.patch });
            if (last?.op === "delete") expect(row?.deleted).toBe(true);
          }
        },
      ),
    );
  });
});

describe("a patch", () => {
  const known = new Set(["a", "b", "c", "legs", "note"]);
  it("holds only the fields that changed", () => {
    expect(patchOf({ a: 1, legs: [{ x: 1 }] }, { a: 1, legs: [{ x: 2 }] }, known)).toEqual({
      legs: [{ x: 2 }],
    });
    expect(patchOf({ note: "x" }, {}, known)).toEqual({ note: null });
    expect(patchOf(null, { a: 1 }, known)).toEqual({ a: 1 });
  });

  it("leaves fields of a later version as they are, which no form of this one holds", () => {
    expect(patchOf({ note: "x", mood: "glad" }, { note: "y" }, known)).toEqual({ note: "y" });
  });

  it("leads from any fields to any others when replayed", () => {
    const fields = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.integer());
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        const edit = waiting("m", "t", patchOf(before, after, known));
        const server = { ...change("t", 1, before), epoch: "e" };
        const seen = Object.entries(replay(server, [edit]) ?? {}).filter(([, value]) => value !== null);
        expect(Object.fromEntries(seen)).toEqual({ ...after });
      }),
    );
  });
});

it("sends again what the server forgot in a new epoch, and nothing else", () => {
  const row = viewOf("t", { ...change("t", 5, { date: "2026-01-01" }), epoch: "old" }, []);
  if (row === null) throw new Error("no row");
  expect(resend("trip", row, "new", "now")).toMatchObject({
    op: "put",
    base_seq: 0,
    patch: { date: "2026-01-01" },
  });
  expect(resend("trip", row, "old", "now")).toBeNull();
});
