/** Ways in which others have lost data, and what the phone does there instead: examples that no other file has. */
import "fake-indexeddb/auto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "../src/ids";
import { save } from "../src/store/edit";
import { readTrip } from "../src/store/read";
import { noteClock } from "../src/sync/clock";
import { exchangeAll } from "../src/sync/exchange";
import { Person, Phone, trip } from "./network";
import { expectWhole, stored } from "./stored";
import { type Ending, Page, type Trouble, troubleInThisFile } from "./trouble";

troubleInThisFile();
beforeAll(() => noteClock(new Date().toUTCString()));

let person: Person;
let phone: Phone;
beforeEach(async () => {
  person = await Person.hire();
  phone = new Phone(person);
});

/** One whole run of exchanges of a phone on a page of its own, with what its browser does meanwhile, and at which step. */
function exchangeOnPage(of: Phone, what: Trouble, at: number): Promise<Ending<unknown>> {
  of.db.drop();
  return new Page(of.network).run(() => exchangeAll(of.db, person.account, of.device), { what, at });
}

it("sends what changed alone: edits of different fields on two phones both live", async () => {
  const id = newId();
  await phone.put(id, "först");
  await phone.exchange();
  const other = await person.newPhone();
  await save(phone.db, [{ kind: "trip", id, fields: trip("med den ena") }]);
  await save(other.db, [{ kind: "trip", id, fields: trip("först", 2000) }]);
  await phone.exchange();
  await other.exchange();
  expect((await readTrip((await person.newPhone()).db, id))?.fields).toEqual(trip("med den ena", 2000));
});

it("sends again what a restored server has lost, and misses nothing that is new there", async () => {
  const [kept, lost, added] = [newId(), newId(), newId()];
  await phone.put(kept, "i kopian");
  await phone.exchange();
  await person.remember();
  await phone.put(lost, "efter kopian");
  for (const metres of [2000, 3000, 4000, 5000]) {
    await save(phone.db, [{ kind: "trip", id: lost, fields: trip("efter kopian", metres) }]);
    await phone.exchange();
  }
  await person.restore();
  const other = await person.newPhone();
  await other.put(added, "nytt efter återställningen");
  await other.exchange();
  for (let times = 0; times < 3; times++) await phone.exchange();
  for (const where of [phone, await person.newPhone()]) {
    const { rows } = await stored(where.db);
    expect([kept, lost, added].map((id) => rows[id]?.fields.note)).toEqual([
      "i kopian",
      "efter kopian",
      "nytt efter återställningen",
    ]);
  }
});

it("has every row in the end, at whatever step of a pull its page was killed", async () => {
  const [first, second] = [newId(), newId()];
  await phone.put(first, "ett");
  await phone.put(second, "två");
  await phone.exchange();
  let at = 0;
  for (let ending = "killed"; ending === "killed"; at++) {
    const fresh = new Phone(person);
    ({ kind: ending } = await exchangeOnPage(fresh, "killed", at));
    fresh.db.drop();
    expect(await fresh.exchange()).toMatchObject({ kind: "done" });
    const found = await stored(fresh.db);
    expect(Object.keys(found.rows).sort(), `killed at step ${at}`).toEqual([first, second].sort());
  }
  expect(at, "steps that a pull has").toBeGreaterThan(8);
});

describe.each<Trouble>(["full", "full_at_once"])(
  "a phone on which nothing more can be stored (%s)",
  (how) => {
    it("sends what waits all the same, and nothing twice when there is room again", async () => {
      const [early, late] = [newId(), newId()];
      await phone.put(early, "före");
      await phone.exchange();
      await phone.put(early, "rättad");
      await phone.put(late, "efter");
      await exchangeOnPage(phone, how, 0);
      const there = await stored((await person.newPhone()).db);
      expect([early, late].map((id) => there.rows[id]?.fields.note)).toEqual(["rättad", "efter"]);
      expectWhole(await stored(phone.db));

      phone.db.drop();
      expect(await phone.exchange()).toMatchObject({ kind: "done" });
      const mine = await stored(phone.db);
      expect(mine.waiting).toEqual([]);
      expect([early, late].map((id) => mine.rows[id]?.fields.note)).toEqual(["rättad", "efter"]);
      expect((await person.taken()).size).toBe(3);
    });
  },
);
