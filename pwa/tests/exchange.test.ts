import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { newId } from "../src/ids";
import { readMeta } from "../src/store/database";
import { save } from "../src/store/edit";
import { readQueue, readTrip, readTrips } from "../src/store/read";
import { retryAfter } from "../src/sync/exchange";
import { pause } from "../src/sync/sender";
import { DAY, dayOf, type Fault, Person, Phone, trip } from "./network";

let person: Person;
let phone: Phone;
const put = (id: string, note: string, from = phone) => from.put(id, note);
const remove = (id: string, from = phone) => from.remove(id);
const queue = (of = phone) => readQueue(of.db);

async function begin(): Promise<void> {
  person = await Person.hire();
  phone = new Phone(person);
}
const newPhone = () => person.newPhone();
const tripOn = (of: Phone, id: string) => readTrip(of.db, id);

beforeEach(begin);
afterEach(() => vi.unstubAllGlobals());

describe("an exchange", () => {
  it("empties the outbox and learns what the server has, page by page", async () => {
    const other = new Phone(person);
    await save(
      other.db,
      Array.from({ length: 520 }, (_, i) => ({
        kind: "trip" as const,
        id: newId(),
        fields: { ...trip(`annan ${i}`), date: dayOf(i) },
      })),
    );
    await other.exchange();
    await put(newId(), "min");
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    expect((await queue()).waiting).toEqual([]);
    expect(await readTrips(phone.db, await queue(), dayOf(520), DAY)).toHaveLength(521);
    expect(phone.network.requests.length).toBeGreaterThan(1);
    const epoch = (await readMeta(other.db, "log"))?.epoch;
    expect(await readMeta(phone.db, "log")).toEqual({ epoch, cursor: 521 });
  });

  it.each<[Fault, object]>([
    ["no_answer", { kind: "offline" }],
    ["html", { kind: "wait", seconds: null }],
    ["cut", { kind: "wait", seconds: null }],
    [401, { kind: "sign_in" }],
    [426, { kind: "old_app" }],
    [408, { kind: "wait", seconds: 7 }],
    [410, { kind: "wait", seconds: 7 }],
    [429, { kind: "wait", seconds: 7 }],
    [503, { kind: "wait", seconds: 7 }],
  ])("changes nothing on %s", async (fault, outcome) => {
    await put(newId(), "kvar");
    phone.network.faults = [fault];
    expect(await phone.exchange()).toEqual(outcome);
    expect((await queue()).waiting).toHaveLength(1);
    expect((await queue()).waiting[0]).not.toHaveProperty("failures");
    expect(await readMeta(phone.db, "log")).toBeUndefined();
  });

  it.each<Fault>(["lost_answer", "late_double", "cut"])(
    "does not log twice what was taken: %s",
    async (fault) => {
      const id = newId();
      await put(id, "en gång");
      phone.network.faults = [fault];
      expect(await phone.exchange()).not.toMatchObject({ kind: "done" });
      await phone.exchange();
      await put(id, "sedan rättad");
      await phone.exchange();
      expect((await person.taken()).size).toBe(2);
      expect((await queue()).waiting).toEqual([]);
      expect((await tripOn(await newPhone(), id))?.fields.note).toBe("sedan rättad");
    },
  );

  it("starts over on 410, keeps the outbox, and sends again what the server lost", async () => {
    const sent = newId();
    await put(sent, "skickad");
    await phone.exchange();
    await person.loseEverything();
    const waiting = newId();
    await put(waiting, "väntar");
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    const fresh = await newPhone();
    const there = await readTrips(fresh.db, await queue(fresh), DAY, DAY);
    expect(there.map(({ id }) => id).sort()).toEqual([sent, waiting].sort());
    expect(await readMeta(phone.db, "log")).toEqual(await readMeta(fresh.db, "log"));
  });

  it("pulls all of it again in a new epoch that lost nothing, and sends nothing twice", async () => {
    const id = newId();
    await put(id, "skickad");
    await phone.exchange();
    await person.newEpoch();
    await put(id, "rättad");
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    expect((await person.taken()).size).toBe(2);
    expect((await tripOn(await newPhone(), id))?.fields.note).toBe("rättad");
  });

  it("sends again what a server restored from a backup has forgotten: new trips, edits and deletes", async () => {
    const [edited, deleted, added, kept] = [newId(), newId(), newId(), newId()];
    for (const id of [edited, deleted, kept]) await put(id, "säkrad");
    await phone.exchange();
    await person.remember();
    await put(edited, "rättad sedan");
    await put(added, "ny sedan");
    await remove(deleted);
    await phone.exchange();
    await person.restore();
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    for (const where of [phone, await newPhone()]) {
      expect((await queue(where)).rejected).toEqual([]);
      expect((await tripOn(where, edited))?.fields.note).toBe("rättad sedan");
      expect((await tripOn(where, added))?.fields.note).toBe("ny sedan");
      expect(await tripOn(where, deleted)).toBeNull();
      expect((await tripOn(where, kept))?.fields.note).toBe("säkrad");
    }
    const taken = (await person.taken()).size;
    expect(taken).toBe(6);
    await phone.exchange();
    expect((await person.taken()).size).toBe(taken);
  });

  it("sends what waits behind what the server has forgotten, also when the app was closed in between", async () => {
    const [edited, added] = [newId(), newId()];
    await put(edited, "säkrad");
    await phone.exchange();
    await person.remember();
    await put(edited, "rättad sedan");
    await put(added, "ny sedan");
    await phone.exchange();
    await person.restore();
    await save(phone.db, [{ kind: "trip", id: edited, fields: trip("rättad sedan", 2000) }]);
    await save(phone.db, [{ kind: "trip", id: added, fields: trip("ny sedan", 3000) }]);
    phone.network.faults = ["none", "lost_answer"];
    expect(await phone.exchange()).toEqual({ kind: "offline" });
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    for (const where of [phone, await newPhone()]) {
      expect((await queue(where)).rejected).toEqual([]);
      expect((await tripOn(where, edited))?.fields).toMatchObject(trip("rättad sedan", 2000));
      expect((await tripOn(where, added))?.fields).toMatchObject(trip("ny sedan", 3000));
    }
  });

  it("loses neither side where another phone has edited the row after the restore", async () => {
    const id = newId();
    await put(id, "säkrad");
    await phone.exchange();
    const other = await newPhone();
    await person.remember();
    await put(newId(), "en annan");
    await put(id, "min");
    await phone.exchange();
    await person.restore();
    await put(id, "din", other);
    await other.exchange();
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    const there = await tripOn(await newPhone(), id);
    expect(there?.fields.note).toBe("min");
    expect(there?.conflicts.map(({ value }) => value)).toEqual(["din"]);
  });

  it("never sends one person's trips in the name of another", async () => {
    await put(newId(), "min");
    await phone.exchange();
    await put(newId(), "väntar");
    await person.newEpoch();
    const other = await Person.hire();
    const taken = await person.taken();
    phone.network.person = other;
    expect(await phone.exchange(person.account)).toEqual({ kind: "other_account", account: other.account });
    expect(await person.taken()).toEqual(taken);
    expect((await other.taken()).size).toBe(0);
    expect((await queue()).waiting).toHaveLength(1);
  });

  it("never begins a log in the name of another, when nothing was exchanged yet", async () => {
    await put(newId(), "min");
    const other = await Person.hire();
    phone.network.person = other;
    expect(await phone.exchange(person.account)).toEqual({ kind: "other_account", account: other.account });
    expect((await other.taken()).size).toBe(0);
  });

  it("keeps a refused trip on the phone with its reason, and sends the others", async () => {
    const [bad, good] = [newId(), newId()];
    const tooFar = trip("för långt", 10_000_001);
    await save(phone.db, [{ kind: "trip", id: bad, fields: tooFar }]);
    await put(good, "bra");
    await phone.exchange();
    expect((await queue()).waiting).toEqual([]);
    expect(await tripOn(phone, bad)).toMatchObject({
      fields: tooFar,
      rejected: { code: "out_of_range", field: "legs[0].metres" },
    });
    expect(await tripOn(await newPhone(), good)).not.toBeNull();

    await put(bad, "rättad");
    await phone.exchange();
    expect((await tripOn(await newPhone(), bad))?.fields).toEqual(trip("rättad"));
    expect((await tripOn(phone, bad))?.rejected).toBeNull();
  });

  it("keeps a refused change apart from the trip as the server has it, until it is corrected", async () => {
    const id = newId();
    await put(id, "bra");
    await phone.exchange();
    await save(phone.db, [{ kind: "trip", id, fields: { ...trip("bra"), date: "2999-01-01" } }]);
    await phone.exchange();
    expect(await readTrip(phone.db, id)).toMatchObject({
      fields: { date: "2999-01-01" },
      rejected: { code: "future_date", field: "date" },
    });
    expect((await tripOn(await newPhone(), id))?.fields.date).toBe(DAY);
  });

  it("sends at most a hundred mutations at a time", async () => {
    await save(
      phone.db,
      Array.from({ length: 230 }, (_, index) => ({
        kind: "trip" as const,
        id: newId(),
        fields: { ...trip(String(index)), date: dayOf(index) },
      })),
    );
    await phone.exchange();
    expect(phone.network.requests.map((request) => request.mutations.length)).toEqual([100, 100, 30]);
  });
});

describe("two phones of one person", () => {
  it("end alike when the answer to an edit comes after a newer edit of the other's was pulled", async () => {
    const id = newId();
    await put(id, "min");
    phone.network.faults = ["lost_answer"];
    await phone.exchange();
    const other = new Phone(person);
    await put(id, "den andras", other);
    await other.exchange();
    // Told 413 the phone pulls first, without its edit, and sends it again after that.
    phone.network.faults = [413];
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    expect((await tripOn(await newPhone(), id))?.fields.note).toBe("den andras");
    expect((await tripOn(phone, id))?.fields.note).toBe("den andras");
  });

  let other: Phone;
  let id: string;
  beforeEach(async () => {
    id = newId();
    await put(id, "först");
    await phone.exchange();
    other = await newPhone();
  });

  it("show the value that lost, until its owner has chosen", async () => {
    await put(id, "den andra", other);
    await other.exchange();
    await put(id, "den ena");
    await phone.exchange();
    await other.exchange();
    for (const each of [phone, other]) {
      expect(await tripOn(each, id)).toMatchObject({
        fields: trip("den ena"),
        conflicts: [{ field: "note", value: "den andra" }],
      });
    }
    await save(phone.db, [{ kind: "trip", id, fields: trip("den ena"), settles: "note" }]);
    await phone.exchange();
    await other.exchange();
    for (const each of [phone, other]) expect((await tripOn(each, id))?.conflicts).toEqual([]);
  });

  it("keep a trip that the one deleted without having seen the other's change", async () => {
    await put(id, "ändrad", other);
    await other.exchange();
    await remove(id);
    expect(await tripOn(phone, id)).toBeNull();
    await phone.exchange();
    expect((await queue()).waiting).toEqual([]);
    expect((await tripOn(phone, id))?.fields).toEqual(trip("ändrad"));
  });

  it("bring a deleted trip back with a change that the deleter had not seen", async () => {
    await remove(id, other);
    await other.exchange();
    await put(id, "ändå");
    await phone.exchange();
    await other.exchange();
    for (const each of [phone, other]) expect((await tripOn(each, id))?.fields).toEqual(trip("ändå"));
  });
});

describe("what was erased", () => {
  let id: string;
  beforeEach(async () => {
    id = newId();
    await put(id, "hemlig");
    await phone.exchange();
  });
  /** Everything that the phone stores, as text. */
  const stored = async (): Promise<string> =>
    phone.db.use(async (db) => {
      const all = [...db.objectStoreNames].map((name) => db.getAll(name));
      return JSON.stringify(await Promise.all(all));
    });

  it("vanishes from every phone: the row, what waits of it and what was refused of it", async () => {
    await save(phone.db, [{ kind: "trip", id, fields: { ...trip("hemlig"), date: "2999-01-01" } }]);
    await phone.exchange();
    expect((await queue()).rejected).toHaveLength(1);
    await person.purge("trip", id);
    // It waits when the erasure arrives: the first exchange asks nothing.
    const db = phone.db;
    phone.network.faults = ["no_answer"];
    await put(newId(), "annan");
    await phone.exchange();
    expect(await stored()).toContain("hemlig");
    await phone.exchange();
    expect(await stored()).not.toContain(id);
    expect(await stored()).not.toContain("hemlig");
    expect(await readTrips(db, await queue(), DAY, DAY)).toHaveLength(1);
  });

  it("takes a late edit with it, silently", async () => {
    await person.purge("trip", id);
    await put(id, "hemligare");
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    expect(await queue()).toEqual({ waiting: [], rejected: [] });
    expect(await stored()).not.toContain("hemlig");
  });

  it("is not sent again in a new epoch", async () => {
    await person.purge("trip", id);
    await person.newEpoch();
    const taken = (await person.taken()).size;
    expect(await phone.exchange()).toMatchObject({ kind: "done" });
    expect((await person.taken()).size).toBe(taken);
    expect(await stored()).not.toContain("hemlig");
    expect(await tripOn(await newPhone(), id)).toBeNull();
  });
});

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
