import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FIELDS, KINDS } from "../src/contract.gen";
import { newId } from "../src/ids";
import { type FileOwner, fileOf, readFile, type UnsentFile } from "../src/me/unsent-file";
import { readUnsettled } from "../src/store/attention";
import { save } from "../src/store/edit";
import { readQueue, readTrip } from "../src/store/read";
import { areFields, areWhole } from "../src/store/shapes";
import { NotWhole, readUnsent, takeIn } from "../src/store/unsent";
import { Person, Phone, trip } from "./network";

let person: Person;
let old: Phone;
let fresh: Phone;
const owner = (): FileOwner => ({
  account: person.account,
  name: "Anna",
  organisation: "Vår kommun",
  address: "https://cero.example",
});

beforeEach(async () => {
  person = await Person.hire();
  old = new Phone(person);
  fresh = new Phone(person);
});
afterEach(() => vi.unstubAllGlobals());

/** A phone's file as text, as it lies on a disk. */
const fileFrom = async (phone: Phone): Promise<string> =>
  JSON.stringify(fileOf(await readUnsent(phone.db, phone.device), owner()));
/** Reads a file on a phone as its page does. */
async function take(phone: Phone, text: string) {
  const file = readFile(text, owner());
  if (typeof file === "string") throw new Error(file);
  return takeIn(phone.db, file, phone.device);
}
const note = async (phone: Phone, id: string) => (await readTrip(phone.db, id))?.fields.note;

describe("a file of what waits", () => {
  it("brings everything to another phone, which sends it, and the first one sends nothing twice", async () => {
    const [made, edited, gone] = [newId(), newId(), newId()];
    for (const id of [edited, gone]) await old.put(id, "först");
    await old.exchange();
    await old.put(made, "ny");
    await save(old.db, [{ kind: "trip", id: edited, fields: trip("ändrad") }]);
    await old.remove(gone);
    const text = await fileFrom(old);
    expect(await take(fresh, text)).toEqual({ waiting: 3, refused: 0, known: 0 });
    expect([await note(fresh, made), await note(fresh, edited), await note(fresh, gone)]).toEqual([
      "ny",
      "ändrad",
      undefined,
    ]);
    expect(await fresh.exchange()).toMatchObject({ kind: "done" });
    await old.exchange();
    const there = await person.newPhone();
    expect([await note(there, made), await note(there, edited), await note(there, gone)]).toEqual([
      "ny",
      "ändrad",
      undefined,
    ]);
    for (const phone of [old, fresh]) expect((await readQueue(phone.db)).waiting).toEqual([]);
    expect((await person.taken()).size).toBe(5);
    expect((await readTrip(there.db, edited))?.conflicts).toEqual([]);
  });

  it("may be read any number of times, before and after it was sent, and doubles nothing", async () => {
    const id = newId();
    await old.put(id, "en gång");
    const text = await fileFrom(old);
    expect(await take(old, text)).toEqual({ waiting: 0, refused: 0, known: 1 });
    await take(fresh, text);
    expect(await take(fresh, text)).toEqual({ waiting: 0, refused: 0, known: 1 });
    await fresh.exchange();
    await old.exchange();
    await old.put(id, "rättad sedan dess");
    await old.exchange();
    for (const phone of [old, fresh]) {
      await take(phone, text);
      await phone.exchange();
      expect(await note(phone, id)).toBe("rättad sedan dess");
      expect((await readQueue(phone.db)).waiting).toEqual([]);
    }
    expect((await person.taken()).size).toBe(2);
  });

  it("never covers what its edits had not seen: they are still the first phone's, by the log's rules", async () => {
    const id = newId();
    await old.put(id, "först");
    await old.exchange();
    await fresh.exchange();
    await save(old.db, [{ kind: "trip", id, fields: trip("den gamla telefonens") }]);
    const text = await fileFrom(old);
    await save(fresh.db, [{ kind: "trip", id, fields: trip("den nya telefonens") }]);
    await fresh.exchange();
    await take(fresh, text);
    await fresh.exchange();
    expect(fresh.network.requests.at(-1)?.device_id).toBe(old.device);
    const row = await readTrip((await person.newPhone()).db, id);
    expect(row?.fields.note).toBe("den gamla telefonens");
    expect(row?.conflicts.map(({ value }) => value)).toEqual(["den nya telefonens"]);
  });

  it("brings back whole what was deleted meanwhile and never seen here", async () => {
    const id = newId();
    await old.put(id, "först");
    await old.exchange();
    await save(old.db, [{ kind: "trip", id, fields: trip("ändrad") }]);
    const text = await fileFrom(old);
    const other = await person.newPhone();
    await other.remove(id);
    await other.exchange();
    await fresh.exchange();
    await take(fresh, text);
    expect((await readTrip(fresh.db, id))?.fields).toEqual(trip("ändrad"));
    await fresh.exchange();
    expect((await readTrip((await person.newPhone()).db, id))?.fields).toEqual(trip("ändrad"));
  });

  it("counts numbers of another epoch as unseen", async () => {
    const id = newId();
    await old.put(id, "först");
    await old.exchange();
    await save(old.db, [{ kind: "trip", id, fields: trip("ändrad") }]);
    const text = await fileFrom(old);
    await person.newEpoch();
    await fresh.exchange();
    await take(fresh, text);
    expect((await readQueue(fresh.db)).waiting.map(({ base_seq }) => base_seq)).toEqual([0]);
    await fresh.exchange();
    expect(await note(await person.newPhone(), id)).toBe("ändrad");
  });

  it("brings what was refused along, to be corrected there", async () => {
    const [bad, good] = [newId(), newId()];
    await old.put(good, "först");
    await old.exchange();
    await save(old.db, [
      { kind: "trip", id: bad, fields: trip("för långt", 10_000_001) },
      { kind: "trip", id: good, fields: trip("för långt", 10_000_001) },
    ]);
    await old.exchange();
    const text = await fileFrom(old);
    expect(await take(fresh, text)).toEqual({ waiting: 0, refused: 2, known: 0 });
    const told = await readUnsettled(fresh.db);
    expect(told.map(({ entry }) => [entry.id, entry.rejected?.code])).toEqual(
      expect.arrayContaining([
        [bad, "out_of_range"],
        [good, "out_of_range"],
      ]),
    );
    for (const id of [bad, good]) await fresh.put(id, "rättad");
    await fresh.exchange();
    expect((await readQueue(fresh.db)).rejected).toEqual([]);
    expect(await note(await person.newPhone(), bad)).toBe("rättad");
  });

  it("never holds a place that was saved, nor anything of the device", async () => {
    await old.db.use((db) =>
      db.put("place", { id: "1", name: "Hemma", latitude: 59.30731, longitude: 18.07543 }),
    );
    await old.put(newId(), "väntar");
    const text = await fileFrom(old);
    for (const word of ["59.3", "18.07", "latitude", "Hemma"]) expect(text).not.toContain(word);
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(
      ["epoch", "file", "owner", "refused", "rows", "saved_at", "version", "waiting"].sort(),
    );
  });
});

describe("a file that is not what it should be", () => {
  let text: string;
  beforeEach(async () => {
    const id = newId();
    await old.put(id, "först");
    await old.exchange();
    await save(old.db, [{ kind: "trip", id, fields: trip("ändrad") }]);
    await old.put(newId(), "ny");
    text = await fileFrom(old);
  });
  const last = (file: UnsentFile) => file.waiting.at(-1) as UnsentFile["waiting"][number];
  const without = async (change: (file: UnsentFile) => unknown) => {
    const file = JSON.parse(text) as UnsentFile;
    change(file);
    return readFile(JSON.stringify(file), owner());
  };

  it("is refused with a reason: another person's, another organisation's, a newer one, none at all", async () => {
    expect(await without((file) => (file.owner.account = `${person.account}7`))).toBe("other_person");
    expect(await without((file) => (file.owner.account = "9.1"))).toBe("other_organisation");
    const elsewhere = { address: "https://annan.example", organisation: "Annan kommun" };
    expect(await without((file) => Object.assign(file.owner, elsewhere))).toBe("other_organisation");
    expect(await without((file) => (file.version = 2))).toBe("newer");
    for (const other of ["", "[]", "null", "{}", "<html>", '{"file":"cero-unsent"}', "[".repeat(100_000)])
      expect(readFile(other, owner())).toBe("not_ours");
  });

  it("may come from an address that the organisation has left", async () => {
    const moved = await without((file) => (file.owner.address = "https://gammal.example"));
    expect(moved).toMatchObject({ waiting: [{}, {}] });
  });

  it("is refused whole where one value in it is hostile, and nothing of it is written", async () => {
    const hostile: [string, (file: UnsentFile) => unknown][] = [
      ["legs that are none", (file) => Object.assign(last(file).patch, { legs: "walk" })],
      ["a leg without a mode", (file) => Object.assign(last(file).patch, { legs: [{ metres: 1 }] })],
      [
        "a mode that is none",
        (file) => Object.assign(last(file).patch, { legs: [{ mode: "broom", metres: 1 }] }),
      ],
      ["a date that is none", (file) => Object.assign(last(file).patch, { date: "2025-13-77" })],
      ["a kind that is none", (file) => Object.assign(last(file), { kind: "challenge" })],
      ["an id that is none", (file) => Object.assign(last(file), { id: "../../etc" })],
      ["a number that is none", (file) => Object.assign(last(file), { base_seq: -1 })],
      ["an endless text", (file) => Object.assign(last(file).patch, { note: "x".repeat(10_000) })],
      ["a delete that says something", (file) => Object.assign(last(file), { op: "delete" })],
      ["a row without an id", (file) => Object.assign(file.rows[0] ?? {}, { id: 7 })],
      ["rows that are none", (file) => Object.assign(file, { rows: {} })],
      ["a time that is none", (file) => (file.saved_at = "yesterday")],
    ];
    for (const [name, change] of hostile) expect(await without(change), name).toBe("damaged");
    const proto = text.replace('"note":"ny"', '"__proto__":{"legs":"x"}');
    expect(proto).not.toBe(text);
    expect(readFile(proto, owner())).toBe("damaged");
  });

  it("leaves nothing half-written where an edit is of a row that nobody knows", async () => {
    const file = (await without((each) => (each.rows = []))) as UnsentFile;
    await expect(takeIn(fresh.db, file, fresh.device)).rejects.toThrow(NotWhole);
    expect(await readQueue(fresh.db)).toEqual({ waiting: [], rejected: [] });
    expect(await readUnsettled(fresh.db)).toEqual([]);
  });

  it("never brings a screen down, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.jsonValue({ maxDepth: 6 }), (kind, value) => {
        for (const field of FIELDS[kind]) areFields(kind, { [field]: value });
        areFields(kind, value);
        readFile(JSON.stringify({ ...JSON.parse(text), waiting: value, rows: value }), owner());
      }),
      { numRuns: 300 },
    );
  });
});

describe("the shapes of fields", () => {
  it("know every field of every kind, and which a row cannot do without", () => {
    for (const kind of KINDS) {
      if (kind === "answer") continue;
      // What no shape knows may be anything; a list of lists is none of ours.
      for (const field of FIELDS[kind])
        expect(areFields(kind, { [field]: [[7]] }), `${kind}.${field}`).toBe(false);
      for (const field of FIELDS[kind]) expect(areFields(kind, { [field]: null })).toBe(true);
      expect(areWhole(kind, {})).toBe(false);
    }
    expect(areFields("trip", { ...trip("sund") })).toBe(true);
    expect(areFields("trip", { mood: "glad", legs: [{ mode: "walk", metres: 5, shoes: "röda" }] })).toBe(
      true,
    );
    expect(areFields("answer", { round_id: 3, own_1: ["a", "b"], support: "for", days: 2 })).toBe(true);
  });
});
