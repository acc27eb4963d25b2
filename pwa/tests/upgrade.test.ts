/** An app that is updated on a phone: nothing is missing afterwards. */
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Change, Mutation, TripFields } from "../src/contract.gen";
import { newId } from "../src/ids";
import { databaseName, readMeta } from "../src/store/database";
import { save } from "../src/store/edit";
import { readQueue, readTrip } from "../src/store/read";
import { Person, Phone } from "./network";

const trip = (note: string): TripFields => ({
  date: "2025-11-24",
  purpose: "commute",
  direction: "out",
  legs: [{ mode: "bicycle", metres: 2100 }],
  note,
});
const challengeRow = (id: string, seq: number, stars: number): Change => ({
  kind: "challenge",
  id,
  seq,
  deleted: false,
  fields: { question: "mood", stars },
  computed: null,
  conflicts: [],
});

/** The app's modules as they will be in a version that knows one kind more. */
async function laterApp(): Promise<typeof import("../src/store/database")> {
  vi.resetModules();
  vi.doMock("../src/contract.gen", async (original) => {
    const contract = await original<typeof import("../src/contract.gen")>();
    return { ...contract, KINDS: [...contract.KINDS, "challenge"] };
  });
  return import("../src/store/database");
}

let person: Person;
let phone: Phone;
beforeEach(async () => {
  person = await Person.hire();
  phone = new Phone(person);
});
afterEach(() => {
  vi.doUnmock("../src/contract.gen");
  vi.resetModules();
  vi.unstubAllGlobals();
});

describe("a row of a kind that this version does not know", () => {
  it("is kept untouched, and is a row like any other after the update", async () => {
    const [kept, waits] = [newId(), newId()];
    phone.network.later = [challengeRow(kept, 1, 3)];
    await phone.exchange();
    phone.network.later = [challengeRow(kept, 2, 5)];
    await phone.exchange();
    await save(phone.db, [{ kind: "trip", id: waits, fields: trip("väntar") }]);
    const { cursor } = (await readMeta(phone.db, "log")) ?? {};
    phone.db.drop();

    const later = await laterApp();
    const db = later.personDatabase(phone.db.name.replace("cero-", ""));
    const rows = await db.use((handle) => handle.getAll("challenge" as "trip"));
    expect(rows).toMatchObject([
      { id: kept, deleted: false, fields: { question: "mood", stars: 5 }, server: { seq: 2 } },
    ]);
    expect(rows[0]).not.toHaveProperty("kind");
    expect(await db.use((handle) => handle.count("unknown"))).toBe(0);
    expect((await db.use((handle) => handle.getAll("outbox"))).map(({ id }) => id)).toEqual([waits]);
    expect((await later.readMeta(db, "log"))?.cursor).toBe(cursor);
  });

  it("vanishes when it is erased", async () => {
    const id = newId();
    phone.network.later = [challengeRow(id, 1, 3)];
    await phone.exchange();
    phone.network.later = [{ ...challengeRow(id, 2, 0), fields: {}, deleted: true, purged: true }];
    await phone.exchange();
    expect(await phone.db.use((handle) => handle.count("unknown"))).toBe(0);
  });

  it("is sent again to a server that lost it", async () => {
    const id = newId();
    phone.network.later = [challengeRow(id, 1, 3)];
    await phone.exchange();
    await person.loseEverything();
    await phone.exchange();
    const sent = phone.network.requests.flatMap(({ mutations }): Mutation[] => mutations);
    expect(sent).toMatchObject([{ kind: "challenge", id, op: "put", patch: { stars: 3 } }]);
  });
});

describe("a field that this version does not know", () => {
  it("stays when the trip is edited by a form that does not hold it", async () => {
    const id = newId();
    phone.network.later = [
      { ...challengeRow(id, 1, 0), kind: "trip", fields: { ...trip("först"), weather: "snow" } },
    ];
    await phone.exchange();
    await save(phone.db, [{ kind: "trip", id, fields: trip("rättad") }]);
    expect((await readQueue(phone.db)).waiting.map(({ patch }) => patch)).toEqual([{ note: "rättad" }]);
    expect((await readTrip(phone.db, id))?.fields).toEqual({ ...trip("rättad"), weather: "snow" });
  });
});

describe("a phone whose app dropped unknown kinds", () => {
  it("keeps what waits and pulls the whole log anew, in the same epoch", async () => {
    const account = newId();
    const old = await openDB(databaseName(account), 2, {
      upgrade(db) {
        for (const kind of ["trip", "usual", "avoided_trip", "vehicle", "schedule"])
          db.createObjectStore(kind, { keyPath: "id" }).createIndex("date", "date");
        db.createObjectStore("outbox", { keyPath: "n", autoIncrement: true }).createIndex("row", "id");
        db.createObjectStore("rejected", { keyPath: "mutation_id" }).createIndex("row", "id");
        db.createObjectStore("meta");
        db.createObjectStore("place", { keyPath: "id" });
      },
    });
    const id = newId();
    const edit = { kind: "trip", id, op: "put", base_seq: 0, patch: trip("väntar"), client_at: "" };
    await old.put("outbox", { ...edit, mutation_id: newId(), attempts: 1 });
    await old.put("rejected", {
      ...edit,
      mutation_id: newId(),
      reason: { code: "too_long", field: "note", message: "" },
    });
    await old.put("meta", { epoch: "e", cursor: 41 }, "log");
    old.close();

    const { personDatabase } = await import("../src/store/database");
    const db = personDatabase(account);
    expect(await readMeta(db, "log")).toEqual({ epoch: "e", cursor: 0 });
    const { waiting, rejected } = await readQueue(db);
    expect(waiting).toMatchObject([edit]);
    expect(rejected).toMatchObject([edit]);
  });
});
