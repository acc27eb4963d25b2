import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { logCommute } from "../src/commute/log";
import type { TripFields } from "../src/contract.gen";
import { newId } from "../src/ids";
import { type PersonDatabase, personDatabase } from "../src/store/database";
import { discardRejected, keepRejected, save, takeBack } from "../src/store/edit";
import { readQueue, readTrip, readTrips, type UsualEntry } from "../src/store/read";
import { takeBatch } from "../src/sync/apply";

const DATE = "2026-11-23";
const trip = (more: Partial<TripFields> = {}): TripFields => ({
  date: DATE,
  purpose: "commute",
  direction: "out",
  legs: [{ mode: "bicycle", metres: 2100 }],
  ...more,
});
let db: PersonDatabase;
const today = async () => readTrips(db, await readQueue(db), DATE, DATE);

beforeEach(() => {
  db = personDatabase(newId());
});

describe("a save", () => {
  it("writes the trip and its outbox entry, or neither", async () => {
    const id = newId();
    await save(db, [{ kind: "trip", id, fields: trip() }]);
    expect((await readTrip(db, id))?.fields).toEqual(trip());
    expect((await readQueue(db)).waiting).toMatchObject([{ id, op: "put", base_seq: 0, patch: trip() }]);

    const unstorable = { ...trip(), note: 1n as unknown as string };
    await expect(
      save(db, [
        { kind: "trip", id: newId(), fields: trip() },
        { kind: "trip", id: newId(), fields: unstorable },
      ]),
    ).rejects.toThrow();
    expect(await today()).toHaveLength(1);
    expect((await readQueue(db)).waiting).toHaveLength(1);
  });

  it("sends only what changed, and nothing when nothing did", async () => {
    const id = newId();
    await save(db, [{ kind: "trip", id, fields: trip() }]);
    await save(db, [{ kind: "trip", id, fields: trip({ note: "regn" }) }]);
    await save(db, [{ kind: "trip", id, fields: trip({ note: "regn" }) }]);
    expect((await readQueue(db)).waiting.map((edit) => edit.patch)).toEqual([trip(), { note: "regn" }]);
  });

  it("of one field alone leaves the rest as it stands by then, and what was refused of it", async () => {
    const id = newId();
    await save(db, [{ kind: "trip", id, fields: trip() }]);
    const seen = trip();
    await save(db, [{ kind: "trip", id, fields: trip({ note: "regn" }) }]);
    await db.use(async (handle) => {
      const [edit] = await handle.getAll("outbox");
      if (edit === undefined) throw new Error("nothing waits");
      const reason = { code: "too_long", field: "errand", message: "" };
      await handle.put("rejected", { ...edit, mutation_id: newId(), patch: { errand: "x" }, reason });
    });
    const home = { ...seen, direction: "home" } as const;
    await save(db, [{ kind: "trip", id, fields: home, settles: "direction", only: true }]);
    const { waiting, rejected } = await readQueue(db);
    expect(waiting.map((edit) => edit.patch)).toEqual([trip(), { note: "regn" }, { direction: "home" }]);
    expect(rejected).toHaveLength(1);
    await save(db, [{ kind: "trip", id, fields: seen, settles: "note", only: true }]);
    expect((await readQueue(db)).waiting.at(-1)?.patch).toEqual({ note: null });
  });

  it("survives a connection that the browser killed", async () => {
    await save(db, [{ kind: "trip", id: newId(), fields: trip() }]);
    await db.use(async (handle) => handle.close());
    await save(db, [{ kind: "trip", id: newId(), fields: trip({ direction: "home" }) }]);
    expect(await today()).toHaveLength(2);
  });
});

describe("undo", () => {
  it("leaves no trace of a trip that never went out", async () => {
    const id = newId();
    await save(db, [{ kind: "trip", id, fields: trip() }]);
    await takeBack(db, [{ kind: "trip", id }]);
    expect(await today()).toEqual([]);
    expect((await readQueue(db)).waiting).toEqual([]);
  });

  it("sends a delete after a trip that may have gone out", async () => {
    const id = newId();
    await save(db, [{ kind: "trip", id, fields: trip() }]);
    await takeBatch(db);
    await takeBack(db, [{ kind: "trip", id }]);
    expect(await today()).toEqual([]);
    expect((await readQueue(db)).waiting.map((edit) => edit.op)).toEqual(["put", "delete"]);
  });

  it("brings a deleted trip back whole", async () => {
    const id = newId();
    await save(db, [{ kind: "trip", id, fields: trip() }]);
    await save(db, [{ kind: "trip", id, fields: null }]);
    expect(await today()).toEqual([]);
    await save(db, [{ kind: "trip", id, fields: trip() }]);
    expect((await readTrip(db, id))?.fields).toEqual(trip());
    expect((await readQueue(db)).waiting.at(-1)?.patch).toEqual(trip());
  });
});

describe("logging the usual", () => {
  const usual: UsualEntry = {
    id: newId(),
    fields: { name: "Till jobbet", purpose: "commute", legs: trip().legs, weekdays: [1], position: 0 },
    computed: null,
    waiting: false,
    rejected: null,
    conflicts: [],
  };

  it("cannot log the same way twice, whoever taps at the same time", async () => {
    await Promise.all([
      logCommute(db, usual, DATE, ["out", "home"]),
      logCommute(db, usual, DATE, ["out", "home"]),
      logCommute(db, usual, DATE, ["home"]),
    ]);
    expect((await today()).map((each) => each.fields.direction).sort()).toEqual(["home", "out"]);
  });

  it("logs only the way that is missing", async () => {
    await logCommute(db, usual, DATE, ["out"]);
    expect(await logCommute(db, usual, DATE, ["out", "home"])).toHaveLength(1);
  });
});

it("keeps the diaries of two persons apart", async () => {
  await save(db, [{ kind: "trip", id: newId(), fields: trip() }]);
  const other = personDatabase(newId());
  expect(await readTrips(other, await readQueue(other), "2000-01-01", "2100-01-01")).toEqual([]);
});

it("forgets a refused edit only when the person says so", async () => {
  const id = newId();
  await save(db, [{ kind: "trip", id, fields: trip() }]);
  const { waiting } = await readQueue(db);
  await db.use(async (handle) => {
    const tx = handle.transaction(["outbox", "rejected", "trip"], "readwrite");
    await tx.objectStore("outbox").clear();
    await tx.objectStore("trip").delete(id);
    for (const { n: _n, attempts: _attempts, ...edit } of waiting) {
      await tx
        .objectStore("rejected")
        .put({ ...edit, reason: { code: "too_long", field: "note", message: "" } });
    }
    await tx.done;
  });
  expect(await today()).toMatchObject([{ id, fields: trip(), rejected: { code: "too_long" } }]);

  const thrown = await discardRejected(db, "trip", id);
  expect(await today()).toEqual([]);
  await keepRejected(db, thrown);
  expect(await today()).toMatchObject([{ id, fields: trip(), rejected: { code: "too_long" } }]);

  await save(db, [{ kind: "trip", id, fields: trip({ note: "kort" }) }]);
  const after = await readQueue(db);
  expect(after.rejected).toEqual([]);
  expect(after.waiting).toMatchObject([{ op: "put", patch: trip({ note: "kort" }) }]);
  await discardRejected(db, "trip", id);
  expect((await today())[0]?.fields.note).toBe("kort");
});
