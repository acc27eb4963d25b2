/** Two phones of one person that change different fields of the same rows, with edits that the server fails on, and restores. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import type { Conflict, TripFields } from "../src/contract.gen";
import { newId } from "../src/ids";
import { save } from "../src/store/edit";
import { readQueue } from "../src/store/read";
import { PATIENCE } from "../src/sync/apply";
import { type Fault, Person, Phone, trip } from "./network";
import { histories } from "./runs";
import { stored } from "./stored";

afterEach(() => vi.unstubAllGlobals());

/** Whatever a request has with this in it, the server fails on. */
const POISON = "giftig";
const FIELDS = ["note", "errand", "legs"] as const;
type Field = (typeof FIELDS)[number];
const ROWS = 2;

const set = fc.record({
  do: fc.constant("set" as const),
  by: fc.nat({ max: 1 }),
  row: fc.nat({ max: ROWS - 1 }),
  field: fc.constantFrom<Field>(...FIELDS),
  poisoned: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
const sync = fc.record({
  do: fc.constant("sync" as const),
  by: fc.nat({ max: 1 }),
  faults: fc.array(
    fc.constantFrom<Fault>("none", "no_answer", "lost_answer", "late_double", "cut", "html", 401, 429, 500),
    { maxLength: 2 },
  ),
});

/** The value that a field is given: no two edits of a history give the same. */
function fieldsWith(before: TripFields, field: Field, number: number, poisoned: boolean): TripFields {
  if (poisoned) return { ...before, note: `${POISON} ${number}` };
  if (field === "legs") return { ...before, legs: [{ mode: "train", metres: 2000 + number }] };
  return { ...before, [field]: `${field} ${number}` };
}

/** A trip as a phone stores it: what the server said with what waits on top, without what was refused. */
interface Trip {
  fields: TripFields;
  conflicts: readonly Conflict[];
}

async function tripOf({ db }: Phone, id: string): Promise<Trip | null> {
  const row = (await stored(db)).rows[id];
  if (row === undefined || row.deleted) return null;
  return { fields: row.fields as unknown as TripFields, conflicts: row.server?.conflicts ?? [] };
}

const given = (trip: Trip, field: Field): string => JSON.stringify(trip.fields[field] ?? null);

/** What one row's field was given, and what of it somebody had before their eyes who then wrote another value. */
class Told {
  readonly given = new Set<string>();
  readonly replaced = new Set<string>();
  readonly seen = new Set<string>();
}

/** A person with two phones that hold the same rows, and what they do to them. */
class Life {
  readonly phones: [Phone, Phone];
  readonly told = new Map<string, Told>();
  #number = 0;

  private constructor(
    readonly person: Person,
    readonly ids: string[],
    one: Phone,
    other: Phone,
  ) {
    this.phones = [one, other];
    for (const { network } of this.phones) network.instead = (body) => (body.includes(POISON) ? 500 : null);
  }

  static async begin(): Promise<Life> {
    const person = await Person.hire();
    const ids = Array.from({ length: ROWS }, newId);
    const one = new Phone(person);
    for (const id of ids) await one.put(id, "från början");
    await one.exchange();
    return new Life(person, ids, one, await person.newPhone());
  }

  of(id: string, field: Field): Told {
    const key = `${id} ${field}`;
    const told = this.told.get(key) ?? new Told();
    this.told.set(key, told);
    return told;
  }

  async change(by: number, row: number, drawn: Field, poisoned: boolean): Promise<void> {
    const phone = this.phones[by === 0 ? 0 : 1];
    const id = this.ids[row] ?? "";
    const before = await tripOf(phone, id);
    if (before === null) throw new Error("a row is gone that nobody deleted");
    const field = poisoned ? "note" : drawn;
    this.#number += 1;
    const fields = fieldsWith(before.fields, field, this.#number, poisoned);
    const told = this.of(id, field);
    // Poison is set aside in the end: what it stood for is what counts again.
    if (!poisoned) {
      told.given.add(given({ ...before, fields }, field));
      told.replaced.add(given(before, field));
    }
    told.seen.add(given(before, field));
    for (const lost of before.conflicts)
      if (lost.field === field) told.seen.add(JSON.stringify(lost.value ?? null));
    await save(phone.db, [{ kind: "trip", id, fields }]);
  }

  async exchange(by: number, faults: readonly Fault[] = []): Promise<void> {
    const phone = this.phones[by === 0 ? 0 : 1];
    phone.network.faults = [...faults];
    await phone.exchange();
    phone.network.faults = [];
  }

  /** Both send and pull until nothing is new: an edit that the server fails on is set aside after some times. */
  async comeToRest(): Promise<void> {
    for (let times = 0; times < 4 * PATIENCE; times++) {
      const queues = await Promise.all(this.phones.map(({ db }) => readQueue(db)));
      for (const by of [0, 1, 0]) await this.exchange(by);
      if (queues.every(({ waiting }) => waiting.length === 0)) return;
    }
  }

  /** Nothing waits, nothing but poison was set aside, and both phones show what a new one is given. */
  async expectWhole(): Promise<void> {
    const theirs = await this.person.newPhone();
    for (const phone of this.phones) {
      const { waiting, rejected } = await readQueue(phone.db);
      expect(waiting, "something still waits although only single edits are failed on").toEqual([]);
      for (const { patch } of rejected) expect(JSON.stringify(patch)).toContain(POISON);
      for (const id of this.ids) {
        const mine = await tripOf(phone, id);
        expect(mine, "a phone does not show what the server holds").toEqual(await tripOf(theirs, id));
        expect(mine, "a trip is gone that nobody deleted").not.toBeNull();
      }
    }
  }
}

/** No value is back that somebody had replaced, and none is nowhere that nobody had seen. */
function expectKept(trip: Trip, field: Field, told: Told): void {
  const now = given(trip, field);
  expect([...told.replaced], "a value is back that somebody had replaced").not.toContain(now);
  const lost = trip.conflicts
    .filter((conflict) => conflict.field === field)
    .map(({ value }) => JSON.stringify(value ?? null));
  for (const value of told.given)
    expect([now, ...lost, ...told.seen], "a value is nowhere that nobody had seen").toContain(value);
}

const { settings, longest } = histories(40);

it(
  "lets edits of different fields live side by side, whoever made them, and one bad edit never holds up the others",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 2, arbitrary: set }, { weight: 1, arbitrary: sync }), { maxLength: 20 }),
        async (steps) => {
          const life = await Life.begin();
          for (const step of steps) {
            if (step.do === "set") await life.change(step.by, step.row, step.field, step.poisoned);
            else await life.exchange(step.by, step.faults);
          }
          await life.comeToRest();
          await life.expectWhole();
          for (const id of life.ids) {
            const trip = await tripOf(life.phones[0], id);
            if (trip !== null) for (const field of FIELDS) expectKept(trip, field, life.of(id, field));
          }
        },
      ),
      settings,
    );
  },
  longest,
);

const turn = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant("put" as const), by: fc.nat({ max: 1 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("sync" as const), by: fc.nat({ max: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("remember" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("restore" as const) }) },
);

it(
  "misses nothing on any phone that was logged after a restore, however far back the server went",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 20 }), async (turns) => {
        const life = await Life.begin();
        await life.person.remember();
        for (const each of turns) {
          if (each.do === "remember") await life.person.remember();
          else if (each.do === "restore") await life.person.restore();
          else if (each.do === "sync") await life.exchange(each.by);
          else {
            const id = newId();
            life.ids.push(id);
            await save(life.phones[each.by === 0 ? 0 : 1].db, [
              { kind: "trip", id, fields: trip(`ny ${life.ids.length}`) },
            ]);
          }
        }
        await life.comeToRest();
        await life.expectWhole();
      }),
      settings,
    );
  },
  longest,
);
