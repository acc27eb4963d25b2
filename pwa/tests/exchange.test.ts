import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TripFields } from "../src/contract.gen";
import { newId } from "../src/ids";
import { type PersonDatabase, personDatabase, readMeta } from "../src/store/database";
import { save, takeBack } from "../src/store/edit";
import { readQueue, readTrip, readTrips } from "../src/store/read";
import { exchangeAll, retryAfter } from "../src/sync/exchange";
import { pause } from "../src/sync/sender";
import { FakeServer, type Fault } from "./fake-server";

const ACCOUNT = "17.1";
const DEVICE = newId();
const trip = (note: string): TripFields => ({
  date: "2026-11-23",
  purpose: "business",
  direction: "none",
  legs: [{ mode: "train", metres: 1000 }],
  note,
});
let server: FakeServer;
let db: PersonDatabase;
const put = (id: string, note: string) => save(db, [{ kind: "trip", id, fields: trip(note) }]);
const exchange = () => exchangeAll(db, ACCOUNT, DEVICE);

function begin(): void {
  server = new FakeServer();
  db = personDatabase(newId());
  vi.stubGlobal("fetch", server.fetch);
}
beforeEach(begin);
afterEach(() => vi.unstubAllGlobals());

describe("an exchange", () => {
  it("empties the outbox and learns what the server has", async () => {
    const mine = newId();
    await put(mine, "min");
    for (let i = 0; i < 7; i++) server.putFromElsewhere("trip", newId(), { ...trip(`annan ${i}`) });
    expect(await exchange()).toMatchObject({ kind: "done" });
    expect((await readQueue(db)).waiting).toEqual([]);
    expect(await readTrips(db, await readQueue(db), "2026-11-23", "2026-11-23")).toHaveLength(8);
    expect(await readMeta(db, "log")).toEqual({ epoch: server.epoch, cursor: server.seq });
  });

  it.each<[Fault, object]>([
    ["no_answer", { kind: "offline" }],
    ["html", { kind: "wait", seconds: null }],
    [401, { kind: "sign_in" }],
    [426, { kind: "old_app" }],
    [429, { kind: "wait", seconds: 7 }],
    [503, { kind: "wait", seconds: 7 }],
  ])("changes nothing on %s", async (fault, outcome) => {
    await put(newId(), "kvar");
    server.faults = [fault];
    expect(await exchange()).toEqual(outcome);
    expect((await readQueue(db)).waiting).toHaveLength(1);
    expect(await readMeta(db, "log")).toBeUndefined();
  });

  it("does not log twice what was taken while the answer got lost", async () => {
    const id = newId();
    await put(id, "en gång");
    server.faults = ["lost_answer"];
    expect(await exchange()).toEqual({ kind: "offline" });
    await exchange();
    expect(server.results.size).toBe(1);
    expect((await readQueue(db)).waiting).toEqual([]);
  });

  it("starts over on 410, keeps the outbox, and sends again what the server lost", async () => {
    const sent = newId();
    await put(sent, "skickad");
    await exchange();
    server.restoreFromEmptyBackup();
    const waiting = newId();
    await put(waiting, "väntar");
    expect(await exchange()).toMatchObject({ kind: "done" });
    expect([...server.rows.values()].map((row) => row.id).sort()).toEqual([sent, waiting].sort());
    expect(await readMeta(db, "log")).toEqual({ epoch: server.epoch, cursor: server.seq });
  });

  it("never sends one person's trips in the name of another", async () => {
    await put(newId(), "min");
    await exchange();
    await put(newId(), "väntar");
    server.epoch = newId();
    server.account = "17.2";
    const taken = server.results.size;
    expect(await exchange()).toEqual({ kind: "other_account", account: "17.2" });
    expect(server.results.size).toBe(taken);
    expect((await readQueue(db)).waiting).toHaveLength(1);
  });

  it("never begins a log in the name of another, when nothing was exchanged yet", async () => {
    await put(newId(), "min");
    server.account = "17.2";
    expect(await exchange()).toEqual({ kind: "other_account", account: "17.2" });
    expect(server.results.size).toBe(0);
  });

  it("keeps a refused trip on the phone with its reason, and sends the others", async () => {
    const bad = newId();
    await put(bad, "för långt");
    await put(newId(), "bra");
    server.reject = (id) => id === bad;
    await exchange();
    expect((await readQueue(db)).waiting).toEqual([]);
    expect(await readTrip(db, bad)).toMatchObject({
      fields: trip("för långt"),
      rejected: { code: "out_of_range" },
    });

    server.reject = () => false;
    await put(bad, "rättad");
    await exchange();
    expect(server.rows.get(`trip/${bad}`)?.fields).toEqual(trip("rättad"));
    expect((await readTrip(db, bad))?.rejected).toBeNull();
  });

  it("sends at most a hundred mutations at a time", async () => {
    await save(
      db,
      Array.from({ length: 230 }, (_, index) => ({
        kind: "trip" as const,
        id: newId(),
        fields: trip(String(index)),
      })),
    );
    server.pageSize = 500;
    await exchange();
    expect(server.requests.map((request) => request.mutations.length)).toEqual([100, 100, 30]);
  });
});

type Step =
  | { do: "put" | "delete" | "undo"; row: number; note: string }
  | { do: "elsewhere"; row: number; note: string }
  | { do: "sync"; faults: Fault[] };

const steps = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constantFrom("put" as const, "delete" as const, "undo" as const, "elsewhere" as const),
      row: fc.nat({ max: 4 }),
      note: fc.string({ maxLength: 4 }),
    }),
    fc.record({
      do: fc.constant("sync" as const),
      faults: fc.array(
        fc.constantFrom<Fault>("none", "no_answer", "lost_answer", 401, 503, "forget_epoch", "html"),
        {
          maxLength: 3,
        },
      ),
    }),
  ),
  { maxLength: 25 },
);

async function take(step: Step, ids: readonly string[]): Promise<void> {
  if (step.do === "sync") {
    server.faults = [...step.faults];
    await exchange();
    server.faults = [];
    return;
  }
  const id = ids[step.row] ?? "";
  if (step.do === "put") await put(id, step.note);
  else if (step.do === "elsewhere") server.putFromElsewhere("trip", id, { ...trip(step.note) });
  else if (step.do === "undo") await takeBack(db, [{ kind: "trip", id }]);
  else await save(db, [{ kind: "trip", id, fields: null }]);
}

it("loses no edit and ends like the server, whatever fails in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      begin();
      const ids = Array.from({ length: 5 }, newId);
      for (const step of taken) {
        const before = new Set((await readQueue(db)).waiting.map((edit) => edit.mutation_id));
        await take(step, ids);
        if (step.do === "undo") continue;
        const left = new Set((await readQueue(db)).waiting.map((edit) => edit.mutation_id));
        for (const id of before) expect(left.has(id) || server.results.has(id)).toBe(true);
      }
      expect(await exchange()).toMatchObject({ kind: "done" });
      expect((await readQueue(db)).waiting).toEqual([]);
      for (const id of ids) {
        const theirs = server.rows.get(`trip/${id}`);
        const mine = await readTrip(db, id);
        expect(mine?.fields ?? null).toEqual(theirs === undefined || theirs.deleted ? null : theirs.fields);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

describe("the pause after a failure", () => {
  it("grows, is scattered, and is never shorter than the server asked for", () => {
    expect(pause(1, null, 1)).toBe(2);
    expect(pause(4, null, 1)).toBe(16);
    expect(pause(4, null, 0)).toBe(8);
    expect(pause(40, null, 1)).toBe(600);
    expect(pause(1, 120, 1)).toBe(120);
  });

  it("reads Retry-After as seconds and as a date", () => {
    const now = Date.parse("2026-11-23T07:00:00Z");
    expect(retryAfter("30", now)).toBe(30);
    expect(retryAfter("Mon, 23 Nov 2026 07:01:00 GMT", now)).toBe(60);
    expect(retryAfter("Mon, 23 Nov 2026 06:00:00 GMT", now)).toBe(0);
    expect(retryAfter("soon", now)).toBeNull();
    expect(retryAfter(null, now)).toBeNull();
  });
});
